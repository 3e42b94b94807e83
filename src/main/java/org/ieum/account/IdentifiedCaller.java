package org.ieum.account;

import java.util.Set;
import org.ieum.platform.Actor;

/**
 * Who a request comes from.
 *
 * @param name {@code account:7} or {@code token:2}, as audit rows have it
 * @param roles the names that routes ask for
 */
public record IdentifiedCaller(String name, Set<String> roles) {

    /** The one thing that somebody may who must set up a second step before anything else. */
    public static final String ENROLLING = "enrolling";

    /** Somebody who may set up a second step. */
    static IdentifiedCaller enrolling(long id) {
        return new IdentifiedCaller(Actor.account(id), Set.of(ENROLLING));
    }

    static IdentifiedCaller account(long id, Role role) {
        return new IdentifiedCaller(Actor.account(id), role.granted());
    }

    static IdentifiedCaller token(long id, Role role) {
        return new IdentifiedCaller(Actor.token(id), role.granted());
    }
}
