package org.ieum.web.told;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie.SameSite;
import java.util.regex.Pattern;
import org.ieum.platform.Caller;
import org.ieum.platform.HttpOnlyCookie;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Carries what a coordinator's form has done over to the page to which it leads, and forgets it once that was shown. */
class TellingOnce {

    static final String NAME = "ieum-told";

    /** Whoever comes to no page by then has turned to something else. */
    private static final int SECONDS = 30;

    /** A page that says itself what was done is told so in its address. */
    private static final Pattern SAYS_IT =
            Pattern.compile("[?&](done|saved|told|notice|undone|created|apart|merged|published)=");

    private static final int OK = 200;
    private static final int SEE_OTHER = 303;

    private static final HttpOnlyCookie COOKIE = new HttpOnlyCookie(NAME, "/", SameSite.LAX, SECONDS);

    @Inject Caller caller;
    @Inject Visitor visitor;
    @Inject RoutingContext context;

    @ServerResponseFilter
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getMethod().equals("POST")) {
            // As it came: JAX-RS decodes a path twice, and fails at a percent sign that is left in it.
            carry(context.normalizedPath(), response);
        } else if (context.request().getCookie(NAME) != null && isPage(response)) {
            response.getHeaders().add(HttpHeaders.SET_COOKIE, COOKIE.gone(visitor.isSecure()));
        }
    }

    private static boolean isPage(ContainerResponseContext response) {
        MediaType type = response.getMediaType();
        return response.getStatus() == OK && (type == null || MediaType.TEXT_HTML_TYPE.isCompatible(type));
    }

    private void carry(String path, ContainerResponseContext response) {
        String to = response.getHeaderString(HttpHeaders.LOCATION);
        if (response.getStatus() == SEE_OTHER
                && to != null
                && !SAYS_IT.matcher(to).find()
                && caller.hasRole("coordinator")) {
            Told.by(path)
                    .ifPresent(told -> response.getHeaders()
                            .add(HttpHeaders.SET_COOKIE, COOKIE.of(told.name(), visitor.isSecure())));
        }
    }
}
