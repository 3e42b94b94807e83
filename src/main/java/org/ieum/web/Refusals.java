package org.ieum.web;

import io.quarkus.security.ForbiddenException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What no resource answers: wrong role, nothing there, our own mistake. A page gets its words from {@link ErrorPages}. */
class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class);

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden, RoutingContext context) {
        return answer(context, 403, "forbidden", "This needs another role.");
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException notFound, RoutingContext context) {
        return answer(context, 404, "not-found", "There is no such thing.");
    }

    /** The stack goes to the log; the caller learns nothing about our insides. */
    @ServerExceptionMapper
    Response broken(RuntimeException mistake, RoutingContext context) {
        if (mistake instanceof WebApplicationException refused) {
            return refused.getResponse();
        }
        LOG.error("A request failed", mistake);
        return answer(context, 500, "internal-error", "It is our fault; try again later.");
    }

    private static Response answer(RoutingContext context, int status, String type, String title) {
        if (!context.normalizedPath().startsWith("/api/")) {
            return Response.status(status).build();
        }
        String problem = "{\"type\":\"%s\",\"title\":\"%s\",\"status\":%d}".formatted(type, title, status);
        return Response.status(status)
                .type("application/problem+json")
                .entity(problem)
                .build();
    }
}
