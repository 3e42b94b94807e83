package org.ieum.account.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ieum.platform.HttpProblem;

/** Whoever is signed in. */
@RequestScoped
class SignedIn {

    private static final String ACCOUNT = "account:";

    private final SecurityIdentity caller;

    @Inject
    SignedIn(SecurityIdentity caller) {
        this.caller = caller;
    }

    /** As audit rows have it. */
    String name() {
        return caller.getPrincipal().getName();
    }

    /** The person's account; empty for a program. */
    Optional<Long> find() {
        return name().startsWith(ACCOUNT)
                ? Optional.of(Long.valueOf(name().substring(ACCOUNT.length())))
                : Optional.empty();
    }

    /**
     * The person's account.
     *
     * @throws HttpProblem 404 for a program, which has none
     */
    long account() {
        return find().orElseThrow(HttpProblem::notFound);
    }
}
