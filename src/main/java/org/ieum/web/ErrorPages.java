package org.ieum.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import org.ieum.organisation.Letterheads;
import org.ieum.platform.Visitor;
import org.ieum.platform.request.NotedRequest;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** A refusal without words becomes a page. */
class ErrorPages {

    @Inject Visitor visitor;
    @Inject RoutingContext context;
    @Inject Letterheads letterheads;

    @ServerResponseFilter
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String path = request.getUriInfo().getRequestUri().getPath();
        if (response.getStatus() >= 400
                && !response.hasEntity()
                && !path.startsWith("/api/")
                && !path.startsWith("/q/")) {
            response.setEntity(page(response.getStatus()), null, MediaType.TEXT_HTML_TYPE);
        }
    }

    private String page(int status) {
        return status == 503
                ? UnavailablePage.of(context, letterheads.known().name().orElse(""))
                        .render()
                : ShellTemplates.error(
                                status, status < 500 ? "" : NotedRequest.id().orElse(""))
                        .setLocale(visitor.language().locale())
                        .render();
    }
}
