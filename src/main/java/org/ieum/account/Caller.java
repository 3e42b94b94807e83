package org.ieum.account;

import java.util.Set;

/**
 * Who a request comes from.
 *
 * @param name {@code account:7} or {@code token:2}, as audit rows have it
 * @param roles the names that routes ask for
 */
public record Caller(String name, Set<String> roles) {

    /** The one thing that somebody may who must set up a second step before anything else. */
    public static final String ENROLLING = "enrolling";

    /** Somebody who may set up a second step. */
    static Caller enrolling(long id) {
        return new Caller("account:" + id, Set.of(ENROLLING));
    }

    static Caller account(long id, Role role) {
        return new Caller("account:" + id, role.granted());
    }

    static Caller token(long id, Role role) {
        return new Caller("token:" + id, role.granted());
    }
}
