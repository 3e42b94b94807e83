package org.ieum.account.web;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.ieum.platform.ProblemAnswer;
import org.ieum.platform.TurnedAway;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Nobody, where somebody is asked for: a program is told so, a person is shown where to sign in. */
class Unauthenticated {

    private static final String CHALLENGE = "Bearer realm=\"ieum\"";
    private static final String PROBLEM = "{\"type\":\"" + ProblemAnswer.TYPES
            + "unauthorized\",\"title\":\"A valid token is needed.\",\"status\":401}";

    private static final String NO_PAGES =
            "{\"type\":\"" + ProblemAnswer.TYPES + "unauthorized\",\"title\":\"Pages are for people who sign in;"
                    + " a token is for /api.\",\"status\":401}";

    /** From a route. */
    @ServerExceptionMapper(UnauthorizedException.class)
    @Priority(Priorities.USER - 100)
    Response answerFromRoute(RoutingContext context) {
        if (!isPage(context)) {
            return Response.status(401)
                    .header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE)
                    .type("application/problem+json")
                    .entity(PROBLEM)
                    .build();
        }
        TurnedAway.mark(context);
        return Response.status(303)
                .header(HttpHeaders.LOCATION, signIn(context))
                .build();
    }

    /** From before any route. */
    static void answer(RoutingContext context) {
        HttpServerResponse response = context.response();
        boolean program = Authentication.token(context).isPresent();
        if (isPage(context) && !program) {
            response.setStatusCode(303)
                    .putHeader(HttpHeaderNames.LOCATION, signIn(context))
                    .end();
        } else {
            response.setStatusCode(401)
                    .putHeader(HttpHeaderNames.WWW_AUTHENTICATE, CHALLENGE)
                    .putHeader(HttpHeaderNames.CONTENT_TYPE, "application/problem+json")
                    .end(isPage(context) ? NO_PAGES : PROBLEM);
        }
    }

    /** What people read, by their browser; programs have the rest. */
    static boolean isPage(RoutingContext context) {
        String path = context.normalizedPath();
        return !path.startsWith("/api/") && !path.startsWith("/q/");
    }

    /** After signing in they come back, unless that would repeat what they sent. */
    private static String signIn(RoutingContext context) {
        return HttpMethod.GET.equals(context.request().method())
                ? "/sign-in?next=" + URLEncoder.encode(context.request().uri(), StandardCharsets.UTF_8)
                : "/sign-in";
    }
}
