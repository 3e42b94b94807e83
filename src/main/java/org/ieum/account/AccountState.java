package org.ieum.account;

import java.util.Locale;
import org.ieum.kernel.Coded;

/** Whether somebody can sign in. */
public enum AccountState implements Coded {
    /** Asked by mail, and has no password yet. */
    INVITED,
    ACTIVE,
    /** Kept out until an admin lets them in again. */
    DISABLED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
