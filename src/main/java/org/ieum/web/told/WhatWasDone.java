package org.ieum.web.told;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.ieum.platform.Messages;
import org.ieum.platform.Visitor;

/** What the form before this page has done; the frame shows it above everything else. */
@Named("told")
@RequestScoped
public class WhatWasDone {

    @Inject RoutingContext context;
    @Inject Visitor visitor;

    /** A sentence; empty if there is nothing to say. */
    public String getSentence() {
        return Optional.ofNullable(context.request().getCookie(TellingOnce.NAME))
                .map(Cookie::getValue)
                .flatMap(Told::named)
                .map(Messages.in(visitor.language(), ToldMessages.class)::done)
                .orElse("");
    }
}
