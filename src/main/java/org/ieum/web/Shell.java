package org.ieum.web;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the frame around every page depends on. */
@Named("shell")
@RequestScoped
public class Shell {

    private final SecurityIdentity caller;
    private final RoutingContext context;

    @Inject
    Shell(SecurityIdentity caller, RoutingContext context) {
        this.caller = caller;
        this.context = context;
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
