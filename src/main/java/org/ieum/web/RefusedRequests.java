package org.ieum.web;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.ProblemAnswer;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Requests that are no good before any route is looked for. They get the same words as any other that is refused: marked
 * here, and answered where routes begin.
 */
@Singleton
class RefusedRequests {

    /** Quarkus takes a thousand fields of a form, and breaks at one more. */
    static final int MOST_FIELDS = 1_000;

    private static final String NO_NAME =
            "{\"type\":\"" + ProblemAnswer.TYPES + "malformed\",\"title\":\"A Host header is needed.\",\"status\":400}";

    private static final String STATUS = "ieum.refused";

    /** Whoever is still sending reads the answer only then; what they send meanwhile is thrown away. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(2);

    @Inject Visitor visitor;

    void install(@Observes Router router) {
        // Behind the headers that every answer has.
        router.route()
                .order(Integer.MIN_VALUE + 2)
                .handler(RefusedRequests::look)
                .failureHandler(RefusedRequests::nameless);
    }

    private static void look(RoutingContext context) {
        String query = context.request().query();
        if (context.request().authority() == null) {
            // HTTP/1.0 asks for no host, and Vert.x lets it by; addresses are made with it everywhere.
            nameless(context);
        } else if (query != null && query.chars().filter(sign -> sign == '&').count() >= MOST_FIELDS) {
            refuse(context, 400);
        } else {
            context.next();
        }
    }

    /** Vert.x refuses whoever does not say which host they call; a browser always does. The rest is others' failure. */
    private static void nameless(RoutingContext context) {
        if (context.request().authority() != null) {
            context.next();
            return;
        }
        leaveUnread(context);
        context.response()
                .setStatusCode(400)
                .putHeader(HttpHeaderNames.CONTENT_TYPE, "application/problem+json")
                .end(NO_NAME);
    }

    /** Lets no route have it. */
    static void refuse(RoutingContext context, int status) {
        context.put(STATUS, status);
        turnAway(context);
    }

    /** Lets it go on without its body, of which nothing is read, and ends the connection afterwards. */
    static void turnAway(RoutingContext context) {
        // Quarkus's own limit would answer with nothing, and wait for the rest.
        context.request().headers().remove(HttpHeaderNames.CONTENT_LENGTH);
        ((RoutingContextInternal) context).setBody(Buffer.buffer());
        leaveUnread(context);
        context.next();
    }

    /** Ends the connection after the answer, if its sender is still sending by then. */
    static void leaveUnread(RoutingContext context) {
        context.addEndHandler(answered -> leave(context));
    }

    private static void leave(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.isEnded()) {
            return;
        }
        long timer = context.vertx()
                .setTimer(LAST_WORDS.toMillis(), late -> request.connection().close());
        request.handler(unheard -> {}).endHandler(end -> context.vertx().cancelTimer(timer));
        request.resume();
    }

    @ServerRequestFilter(preMatching = true)
    public Response answer(RoutingContext context) {
        Integer status = context.get(STATUS);
        return status == null
                ? null
                : ProblemAnswer.at(context.normalizedPath(), HttpProblem.http(status), visitor.language());
    }
}
