package org.ieum.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import org.ieum.platform.Caller;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Every CSV that a page offers begins with a byte order mark: without one a spreadsheet takes Korean for CP949, and saving it
 * makes the rubbish permanent. Programs get none (HTTP contract).
 */
@Singleton
class ByteOrderMark {

    private static final String MARK = "\ufeff";
    private static final MediaType CSV = new MediaType("text", "csv");

    @Inject Caller caller;

    @ServerResponseFilter
    public void mark(ContainerResponseContext response, RoutingContext request) {
        if (response.getEntity() instanceof String file
                && response.getMediaType() != null
                && CSV.isCompatible(response.getMediaType())
                && isForSomebody(request)) {
            response.setEntity(MARK + file);
        }
    }

    /** Not for a program: by a page, or by a page's link to the API, which a signed-in browser follows. */
    private boolean isForSomebody(RoutingContext request) {
        return !request.normalizedPath().startsWith("/api/") || caller.account().isPresent();
    }
}
