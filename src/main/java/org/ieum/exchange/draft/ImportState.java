package org.ieum.exchange.draft;

import org.ieum.kernel.Coded;

/** How far files are on their way in. */
public enum ImportState implements Coded {
    /** A job finds out what they would change. */
    TRYING,
    /** What they would change is known. */
    TRIED,
    /** Something is wrong with them. */
    REFUSED,
    /** A job takes them in. */
    TAKING,
    /** They are in. */
    TAKEN;

    /** Whether a job is at work, or will be. */
    public boolean isGoingOn() {
        return this == TRYING || this == TAKING;
    }
}
