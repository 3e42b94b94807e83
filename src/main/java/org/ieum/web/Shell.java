package org.ieum.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ieum.organisation.Contact;
import org.ieum.organisation.Letterheads;
import org.ieum.platform.Caller;
import org.ieum.platform.PageReader;

/** What the frame around every page depends on. */
@Named("shell")
@RequestScoped
public class Shell {

    @Inject Caller caller;
    @Inject RoutingContext context;
    @Inject Letterheads letterheads;
    @Inject PageReader reader;
    @Inject Program program;

    /** The version of this program, for those who run it. */
    public String getVersion() {
        return program.version();
    }

    /** The organisation's name; empty until somebody said it. */
    public String getName() {
        return letterheads.current().name().orElse("");
    }

    /** How strangers reach the organisation. */
    public Contact getContact() {
        return letterheads.current().contact();
    }

    /** The number of the organisation's logo; 0 without one. */
    public int getLogo() {
        return letterheads.current().logo();
    }

    /** Whether the page is this one or below it. */
    public boolean at(String path) {
        String here = context.normalizedPath();
        return here.equals(path) || here.startsWith(path + "/");
    }

    /** Where "leave this page now" leads, for learners alone: on their way in, and on their own pages. Empty for others. */
    public String getExit() {
        boolean learner = at("/join/learner")
                || reader.who().filter(who -> who.startsWith("learner:")).isPresent();
        return learner && !isCoordinator() ? "/my/exit" : "";
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
        return program.isDemo();
    }
}
