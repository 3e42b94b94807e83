package org.ieum.web;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Whoever is sent away for a while is told for how long, on whichever route. */
class ComingBack {

    /** Longer than this nobody waits who only guessed too often; whoever waits longer is told so by the route. */
    private static final Duration TOO_MANY = Duration.ofMinutes(15);

    @ServerResponseFilter
    public void filter(ContainerResponseContext response) {
        if (response.getHeaderString(HttpHeaders.RETRY_AFTER) != null) {
            return;
        }
        if (response.getStatus() == 429) {
            response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, TOO_MANY.toSeconds());
        }
        if (response.getStatus() == 503) {
            response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, Unavailable.COME_BACK.toSeconds());
        }
    }
}
