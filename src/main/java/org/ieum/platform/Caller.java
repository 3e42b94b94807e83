package org.ieum.platform;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whoever sent the request: somebody who is signed in, a program with a token, or anybody. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;

    @Inject
    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** As records have it ({@link Actor}). */
    public String actor() {
        return identity.getPrincipal().getName();
    }

    /** Whether they may what this role may. */
    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }

    /** The account of somebody who is signed in; empty for a program and for anybody. */
    public Optional<Long> account() {
        return Actor.accountOf(actor());
    }

    /**
     * The account of somebody who is signed in.
     *
     * @throws HttpProblem 404 for a program, which has none
     */
    public long ownAccount() {
        return account().orElseThrow(HttpProblem::notFound);
    }
}
