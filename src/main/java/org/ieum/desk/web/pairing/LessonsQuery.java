package org.ieum.desk.web.pairing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.ieum.desk.web.api.Cursor;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Malformed;
import org.ieum.person.PeopleSearch.Part;
import org.ieum.person.ReadingPeople;
import org.ieum.platform.Answer;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Validation;

/** Which lessons a caller asks for. */
record LessonsQuery(Optional<LocalDate> from, Optional<LocalDate> to, Optional<Long> pairing, Part part) {

    private static final int MOST = 200;

    /** @throws HttpProblem 422 with each parameter that makes no sense */
    static LessonsQuery read(MultivaluedMap<String, String> parameters) {
        Validation validation = new Validation();
        Reader read = new Reader(parameters, validation);
        LessonsQuery query = new LessonsQuery(
                read.one("from", ReadingPeople::date),
                read.one("to", ReadingPeople::date),
                read.one("pairing", text -> number(text, Long.MAX_VALUE)),
                Part.after(
                        read.one("cursor", Cursor::parse).orElse(0L),
                        read.one("limit", text -> (int) number(text, MOST)).orElse(Part.PAGE)));
        if (!validation.isSound()) {
            throw HttpProblem.invalid(validation.flaws());
        }
        return query;
    }

    private record Reader(MultivaluedMap<String, String> parameters, Validation validation) {

        <T> Optional<T> one(String name, Function<String, T> parse) {
            String text = parameters.getFirst(name);
            return Optional.ofNullable(
                    validation.optional(new Answer(new Where.Field("/" + name), text == null ? "" : text), parse));
        }
    }

    private static long number(String text, long most) {
        if (!text.matches("[0-9]{1,18}") || Long.parseLong(text) < 1 || Long.parseLong(text) > most) {
            throw new Malformed(Fault.OUT_OF_RANGE, text, "1-" + most);
        }
        return Long.parseLong(text);
    }
}
