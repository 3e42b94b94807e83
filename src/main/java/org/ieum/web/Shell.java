package org.ieum.web;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.OptionalLong;
import org.ieum.concern.WaitingConcerns;
import org.ieum.offer.WaitingOffers;
import org.ieum.organisation.Letterheads;
import org.ieum.platform.Caller;

/** What the frame around every page depends on. */
@Named("shell")
@RequestScoped
public class Shell {

    @Inject Caller caller;
    @Inject RoutingContext context;
    @Inject Letterheads letterheads;
    @Inject WaitingOffers offers;
    @Inject WaitingConcerns concerns;

    /** The organisation's name; empty until somebody said it. */
    public String getName() {
        return letterheads.current().name().orElse("");
    }

    /** The number of the organisation's logo; 0 without one. */
    public int getLogo() {
        return letterheads.current().logo();
    }

    /** How many offers wait for an answer. */
    public long getOffers() {
        return offers.count();
    }

    /** Whether they read concerns. */
    public boolean isReadsConcerns() {
        return waitingConcerns().isPresent();
    }

    /** How many concerns wait for them that nobody has looked at. */
    public long getConcerns() {
        return waitingConcerns().orElse(0);
    }

    private OptionalLong waitingConcerns() {
        return caller.account().map(concerns::of).orElseGet(OptionalLong::empty);
    }

    /** Whether the page is this one or below it. */
    public boolean at(String path) {
        String here = context.normalizedPath();
        return here.equals(path) || here.startsWith(path + "/");
    }

    /** Whether a coordinator reads it. */
    public boolean isCoordinator() {
        return caller.hasRole("coordinator");
    }

    /** Whether an admin reads it. */
    public boolean isAdmin() {
        return caller.hasRole("admin");
    }

    /** Whether everybody here is invented. */
    public boolean isDemo() {
        return ConfigUtils.isProfileActive("demo");
    }
}
