package org.ieum.platform;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Collectors;
import org.ieum.kernel.Fault;
import org.ieum.platform.Flaw.Where;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Gives every failure of the API the form of RFC 9457. A page's reader gets the status, and with it the shell's page. */
class ProblemMappers {

    @Inject Visitor visitor;

    @ServerExceptionMapper
    Response problem(HttpProblem problem, UriInfo uri) {
        return ProblemAnswer.at(uri.getRequestUri().getPath(), problem, visitor.language());
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException refused, UriInfo uri) {
        Response response = refused.getResponse();
        if (response.getStatus() < 400 || response.hasEntity()) {
            return response;
        }
        Response told = problem(HttpProblem.http(response.getStatus()), uri);
        String allowed = response.getHeaderString(HttpHeaders.ALLOW);
        return allowed == null
                ? told
                : Response.fromResponse(told).header(HttpHeaders.ALLOW, allowed).build();
    }

    /** A JSON body that is none of the expected type: the first flaw alone, because Jackson stops there. */
    @ServerExceptionMapper
    Response mismatch(MismatchedInputException mismatch, UriInfo uri) {
        Fault fault = mismatch instanceof UnrecognizedPropertyException ? Fault.UNKNOWN_FIELD : Fault.FORM;
        String expected =
                mismatch.getTargetType() == null ? "" : mismatch.getTargetType().getSimpleName();
        Where where = new Where.Field(pointer(mismatch.getPath()));
        String name = mismatch.getPath().isEmpty()
                ? ""
                : "" + mismatch.getPath().get(mismatch.getPath().size() - 1).getFieldName();
        return problem(HttpProblem.invalid(List.of(new Flaw(where, fault, name, expected))), uri);
    }

    private static String pointer(List<Reference> path) {
        return path.stream()
                .map(step -> "/" + (step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }
}
