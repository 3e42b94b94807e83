package org.ieum.desk.web.api;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Optional;
import org.ieum.person.Person;
import org.ieum.platform.HttpProblem;

/** Which state of a person a caller has seen (RFC 9110, 8.8.3 and 13.1.1). */
final class ETags {

    private ETags() {}

    static EntityTag of(Person person) {
        return new EntityTag(Integer.toString(person.version()));
    }

    /**
     * What to answer a reader who has this state already; empty if they do not.
     *
     * @throws HttpProblem 412 if they want another state than this one, by {@code If-Match}
     */
    static Optional<Response> unchanged(Request request, Person person) {
        ResponseBuilder answer = request.evaluatePreconditions(of(person));
        Optional<Response> told = Optional.ofNullable(answer).map(ResponseBuilder::build);
        if (told.isPresent() && told.get().getStatus() >= 400) {
            throw HttpProblem.http(told.get().getStatus());
        }
        return told;
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
        requireSeen(request, person);
    }

    /**
     * The same for whoever need not say it.
     *
     * @throws HttpProblem 412 if the state that they saw is gone
     */
    static void requireSeen(Request request, Person person) {
        if (request.evaluatePreconditions(of(person)) != null) {
            throw HttpProblem.http(412);
        }
    }
}
