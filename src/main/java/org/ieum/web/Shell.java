package org.ieum.web;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the frame around every page depends on. */
@Named("shell")
@RequestScoped
public class Shell {

    private final SecurityIdentity caller;

    @Inject
    Shell(SecurityIdentity caller) {
        this.caller = caller;
    }

    /** Whether a coordinator reads it. */
    public boolean isCoordinator() {
        return caller.hasRole("coordinator");
    }

    /** Whether everybody here is invented. */
    public boolean isDemo() {
        return ConfigUtils.isProfileActive("demo");
    }
}
