package org.ieum.account;

import org.ieum.kernel.Coded;

/** Whether somebody can sign in. */
public enum AccountState implements Coded {
    /** Asked by mail, and has no password yet. */
    INVITED,
    ACTIVE,
    /** Kept out until an admin lets them in again. */
    DISABLED;
}
