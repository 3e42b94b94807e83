package org.ieum.desk.web.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import org.ieum.person.Person;
import org.ieum.platform.HttpProblem;

/** Which state of a person a caller has seen (RFC 9110, 8.8.3 and 13.1.1). */
final class ETags {

    private ETags() {}

    static EntityTag of(Person person) {
        return new EntityTag(Integer.toString(person.version()));
    }

    /**
     * Whoever changes a person says which state they saw.
     *
     * @param ifMatch the header {@code If-Match}, or null
     * @throws HttpProblem 428 without the header, 412 if that state is gone
     */
    static void requireMatch(Request request, String ifMatch, Person person) {
        if (ifMatch == null) {
            throw HttpProblem.http(428);
        }
        if (request.evaluatePreconditions(of(person)) != null) {
            throw HttpProblem.http(412);
        }
    }
}
