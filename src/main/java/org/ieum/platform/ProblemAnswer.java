package org.ieum.platform;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.ieum.kernel.PageLanguage;

/** The answer that tells a program of a problem, as RFC 9457 has it. */
public final class ProblemAnswer {

    /**
     * Before each kind of failure, in {@code type}: a page of every installation, which tells of it. Relative, so that a kind
     * has one type wherever it is told of.
     */
    public static final String TYPES = "/problems/";

    /** Names, in the API's document, why a route may refuse with 409. */
    public static final String CONFLICTS = "x-conflicts";

    private static final String API = "/api/";
    /** Of a problem that is told to a program. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private ProblemAnswer() {}

    /** With its words in the caller's language. */
    public static Response of(HttpProblem problem, PageLanguage language) {
        return begin(problem)
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .entity(ProblemBody.of(problem, language))
                .build();
    }

    /**
     * The same to a program; to a page's reader the status alone, for which the shell has a page.
     *
     * @param path of the request
     */
    public static Response at(String path, HttpProblem problem, PageLanguage language) {
        return path.startsWith(API) ? of(problem, language) : begin(problem).build();
    }

    private static Response.ResponseBuilder begin(HttpProblem problem) {
        Response.ResponseBuilder answer = Response.status(problem.status());
        problem.retryAfter().ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, wait.toSeconds()));
        return answer;
    }
}
