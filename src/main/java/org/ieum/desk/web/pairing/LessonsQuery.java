package org.ieum.desk.web.pairing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.ieum.desk.web.api.Cursor;
import org.ieum.person.ReadingPeople;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Part;
import org.ieum.platform.QueryParameters;

/** Which lessons a caller asks for. */
record LessonsQuery(Optional<LocalDate> from, Optional<LocalDate> to, Optional<Long> pairing, Part.Asked part) {

    private static final int MOST = 200;

    /** @throws HttpProblem 422 with each parameter that makes no sense */
    static LessonsQuery read(MultivaluedMap<String, String> parameters) {
        QueryParameters asked = new QueryParameters();
        LessonsQuery query = new LessonsQuery(
                asked.optional("from", parameters.getFirst("from"), ReadingPeople::date),
                asked.optional("to", parameters.getFirst("to"), ReadingPeople::date),
                asked.number("pairing", parameters.getFirst("pairing"), 1, Long.MAX_VALUE),
                Part.Asked.after(
                        asked.optional("cursor", parameters.getFirst("cursor"), Cursor::parse)
                                .orElse(0L),
                        asked.number("limit", parameters.getFirst("limit"), 1, MOST)
                                .orElse((long) Part.Asked.PAGE)
                                .intValue()));
        asked.requireSound();
        return query;
    }
}
