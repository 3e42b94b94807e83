package org.ieum.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import org.ieum.platform.Caller;
import org.ieum.platform.TurnedAway;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Refuses what another site makes a browser send: whatever changes something and goes by the browser's cookies. */
class CsrfFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject Csrf csrf;
    @Inject Caller caller;

    @ServerRequestFilter
    @WithFormRead
    public Response filter(ResteasyReactiveContainerRequestContext request, RoutingContext context) {
        if (SAFE.contains(request.getMethod()) || OneClick.isSent(context) || !goesByCookie(context)) {
            return null;
        }
        String token = token(request);
        boolean here = isFromHere(context);
        if (here && csrf.accepts(token)) {
            return null;
        }
        return here && token != null
                ? csrf.ticket(token).map(ticket -> back(ticket, context)).orElseGet(CsrfFilter::refused)
                : refused();
    }

    /** A form of ours, whose browser has forgotten its cookies since. */
    private static Response back(FormTicket ticket, RoutingContext context) {
        TurnedAway.mark(context);
        String page = ticket.page().isEmpty() ? context.request().path() : ticket.page();
        return Response.seeOther(URI.create(page)).build();
    }

    private static Response refused() {
        return Response.status(400).build();
    }

    /** A program's request carries its own token, or nothing at all; no browser adds to it. */
    private boolean goesByCookie(RoutingContext context) {
        return !context.normalizedPath().startsWith("/api/") || caller.account().isPresent();
    }

    /**
     * Browsers say where a form was: by Sec-Fetch-Site, and by Origin, which is "null" from our own pages because these
     * forbid a referrer. One that says nothing is judged by the token alone.
     */
    static boolean isFromHere(RoutingContext context) {
        String site = context.request().getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = context.request().getHeader("Origin");
        return origin == null
                || origin.equals("null")
                || isOurs(origin, context.request().getHeader("Host"));
    }

    private static boolean isOurs(String origin, String host) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority != null && authority.equalsIgnoreCase(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String token(ResteasyReactiveContainerRequestContext request) {
        String header = request.getHeaderString(Csrf.HEADER);
        if (header != null || !isForm(request.getMediaType())) {
            return header;
        }
        ResteasyReactiveRequestContext form = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        return (String) form.getFormParameter(Csrf.FIELD, true, false);
    }

    private static boolean isForm(MediaType type) {
        return type != null
                && (type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        || type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE));
    }
}
