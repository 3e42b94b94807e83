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
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.Flaw.Where;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Gives every failure of the API the form of RFC 9457. Pages keep what their own resources answer. */
class ProblemMappers {

    private static final String API = "/api/";
    private static final String MEDIA_TYPE = "application/problem+json";

    private final Visitor visitor;

    @Inject
    ProblemMappers(Visitor visitor) {
        this.visitor = visitor;
    }

    @ServerExceptionMapper
    Response problem(Problem problem) {
        PageLanguage language = visitor.language();
        return Response.status(problem.status())
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .entity(ProblemBody.of(problem, language))
                .build();
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException refused, UriInfo uri) {
        Response response = refused.getResponse();
        boolean forPages = !uri.getRequestUri().getPath().startsWith(API);
        return forPages || response.getStatus() < 400 || response.hasEntity()
                ? response
                : problem(Problem.http(response.getStatus()));
    }

    /** A JSON body that is none of the expected type: the first flaw alone, because Jackson stops there. */
    @ServerExceptionMapper
    Response mismatch(MismatchedInputException mismatch) {
        Fault fault = mismatch instanceof UnrecognizedPropertyException ? Fault.UNKNOWN_FIELD : Fault.FORM;
        String expected =
                mismatch.getTargetType() == null ? "" : mismatch.getTargetType().getSimpleName();
        Where where = new Where.Field(pointer(mismatch.getPath()));
        String name = mismatch.getPath().isEmpty()
                ? ""
                : "" + mismatch.getPath().get(mismatch.getPath().size() - 1).getFieldName();
        return problem(Problem.invalid(List.of(new Flaw(where, fault, name, expected))));
    }

    private static String pointer(List<Reference> path) {
        return path.stream()
                .map(step -> "/" + (step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }
}
