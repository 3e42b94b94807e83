package org.ieum.account;

import java.util.Set;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Transitions;

/** Whether somebody can sign in. */
public enum AccountState implements Coded, Transitions<AccountState> {
    /** Asked by mail, and has no password yet. */
    INVITED,
    ACTIVE,
    /** Kept out until an admin lets them in again. */
    DISABLED;

    /** What an account that stands here can become; an invitation that is taken back is deleted. */
    @Override
    public Set<AccountState> next() {
        return switch (this) {
            case INVITED, DISABLED -> Set.of(ACTIVE);
            case ACTIVE -> Set.of(DISABLED);
        };
    }
}
