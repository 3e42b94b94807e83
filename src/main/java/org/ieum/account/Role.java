package org.ieum.account;

import java.util.Set;
import org.ieum.kernel.Coded;

/** What somebody may do; an admin may all that a coordinator may. */
public enum Role implements Coded {
    COORDINATOR,
    ADMIN;

    /** The names that routes ask for. */
    Set<String> granted() {
        return this == ADMIN ? Set.of(ADMIN.code(), COORDINATOR.code()) : Set.of(code());
    }
}
