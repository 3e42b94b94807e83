package org.ieum.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.ieum.kernel.PageLanguage;
import org.ieum.platform.Visitor;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Remembers the language that a reader chose, in their browser alone. */
class LanguageChoice {

    private final Visitor visitor;

    @Inject
    LanguageChoice(Visitor visitor) {
        this.visitor = visitor;
    }

    @ServerResponseFilter
    public void filter(ContainerResponseContext response) {
        visitor.chosen().ifPresent(language -> response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie(language)));
    }

    private NewCookie cookie(PageLanguage language) {
        return new NewCookie.Builder(Visitor.LANGUAGE_COOKIE)
                .value(language.code())
                .path("/")
                .maxAge((int) Duration.ofDays(365).toSeconds())
                .sameSite(NewCookie.SameSite.LAX)
                .httpOnly(true)
                .secure(visitor.isSecure())
                .build();
    }
}
