package org.ieum.pledge;

import org.ieum.kernel.Coded;

/** What became of what a tutor says to the end of their pledge. */
public enum PledgeOutcome implements Coded {
    DONE,
    /** The end is too far away for it. */
    TOO_EARLY,
    /** The day is none, or not later than the end of now, or too far away. */
    NO_LATER_DAY,
    /** Somebody else is looked for already. */
    SETTLED
}
