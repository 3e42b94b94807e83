package org.ieum.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.ieum.platform.HttpOnlyCookie;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Remembers the language that a reader chose, in their browser alone. */
class LanguageChoice {

    private static final HttpOnlyCookie COOKIE =
            new HttpOnlyCookie(Visitor.LANGUAGE_COOKIE, "/", NewCookie.SameSite.LAX, (int)
                    Duration.ofDays(365).toSeconds());

    @Inject Visitor visitor;

    @ServerResponseFilter
    public void filter(ContainerResponseContext response) {
        visitor.chosen()
                .ifPresent(language -> response.getHeaders()
                        .add(HttpHeaders.SET_COOKIE, COOKIE.of(language.code(), visitor.isSecure())));
    }
}
