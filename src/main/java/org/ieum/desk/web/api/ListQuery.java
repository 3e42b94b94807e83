package org.ieum.desk.web.api;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.function.Function;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Malformed;
import org.ieum.person.PeopleSearch.Part;
import org.ieum.platform.Answer;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Validation;

/** The parameters in the address of a list; all that make no sense are told at once. */
final class ListQuery {

    private static final int MOST = 200;

    private final MultivaluedMap<String, String> parameters;
    private final Validation validation = new Validation();

    ListQuery(MultivaluedMap<String, String> parameters) {
        this.parameters = parameters;
    }

    <T> Optional<T> optional(String name, Function<String, T> parse) {
        String text = parameters.getFirst(name);
        return Optional.ofNullable(
                validation.optional(new Answer(new Where.Field("/" + name), text == null ? "" : text), parse));
    }

    /** Where the part begins, and how many are in it: {@code cursor} and {@code limit}. */
    Part part() {
        return Part.after(
                optional("cursor", Cursor::parse).orElse(0L),
                optional("limit", ListQuery::limit).orElse(Part.PAGE));
    }

    /**
     * After all were read.
     *
     * @throws HttpProblem 422 with each that makes no sense
     */
    void requireSound() {
        if (!validation.isSound()) {
            throw HttpProblem.invalid(validation.flaws());
        }
    }

    private static int limit(String text) {
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST) {
            throw new Malformed(Fault.OUT_OF_RANGE, text, "1-" + MOST);
        }
        return Integer.parseInt(text);
    }
}
