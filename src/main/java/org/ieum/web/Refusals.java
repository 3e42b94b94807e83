package org.ieum.web;

import io.quarkus.security.ForbiddenException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Somebody, but not with the role that is asked for. */
class Refusals {

    private static final String PROBLEM =
            "{\"type\":\"forbidden\",\"title\":\"This needs another role.\",\"status\":403}";

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden, RoutingContext context) {
        return context.normalizedPath().startsWith("/api/")
                ? Response.status(403)
                        .type("application/problem+json")
                        .entity(PROBLEM)
                        .build()
                : Response.status(403).build();
    }
}
