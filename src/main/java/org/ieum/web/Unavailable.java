package org.ieum.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.ieum.organisation.Letterheads;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.ProblemAnswer;
import org.ieum.platform.Visitor;
import org.ieum.platform.database.DatabaseWatch;
import org.ieum.platform.database.LostConnection;

/**
 * Requests while the database is away: told to come back before anything is asked of it, or as soon as it was asked in vain. A
 * form is heard to its end all the same, and comes back with all that was typed ({@link UnavailablePage}).
 */
@Singleton
class Unavailable {

    /** A database that was started anew is there again by then. */
    static final Duration COME_BACK = Duration.ofSeconds(10);

    @Inject DatabaseWatch watch;
    @Inject ObjectMapper mapper;
    @Inject Letterheads letterheads;

    void install(@Observes Router router) {
        // Behind the headers that every answer has, and before the question who it is.
        router.route().order(Integer.MIN_VALUE + 3).handler(this::look).failureHandler(this::failed);
    }

    private void look(RoutingContext context) {
        if (watch.isAway() && needsDatabase(context.normalizedPath())) {
            hear(context);
        } else {
            context.next();
        }
    }

    /** Where not even who it is could be asked, which is before any route. */
    private void failed(RoutingContext context) {
        if (LostConnection.isCauseOf(context.failure())) {
            watch.lost(context.failure());
            hear(context);
        } else {
            context.next();
        }
    }

    /** Style sheets lie in the program, and probes are told what the watch knows. */
    private static boolean needsDatabase(String path) {
        return !path.startsWith("/assets/") && !path.startsWith("/q/health/");
    }

    private void hear(RoutingContext context) {
        watch.turnedAway();
        HttpServerRequest request = context.request();
        boolean heard = request.isEnded() || context.body().buffer() != null;
        if (!heard && isForm(request)) {
            new HeardRequest(context, this::answer).begin();
        } else {
            if (!heard) {
                RefusedRequests.leaveUnread(context);
            }
            answer(context);
        }
    }

    private static boolean isForm(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaderNames.CONTENT_TYPE);
        return type != null && type.startsWith(SentFields.URLENCODED);
    }

    private void answer(RoutingContext context) {
        boolean program = context.normalizedPath().startsWith("/api/");
        context.response()
                .setStatusCode(503)
                .putHeader(HttpHeaders.RETRY_AFTER, Long.toString(COME_BACK.toSeconds()))
                .putHeader(HttpHeaders.CONTENT_TYPE, program ? ProblemAnswer.MEDIA_TYPE : "text/html;charset=UTF-8")
                .end(program ? problem(context) : page(context));
    }

    private String page(RoutingContext context) {
        return UnavailablePage.of(context, letterheads.known().name().orElse(""))
                .render();
    }

    private String problem(RoutingContext context) {
        try {
            return mapper.writeValueAsString(ProblemAnswer.of(HttpProblem.http(503), Visitor.language(context))
                    .getEntity());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
