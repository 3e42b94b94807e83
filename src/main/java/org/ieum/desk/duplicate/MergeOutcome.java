package org.ieum.desk.duplicate;

import org.ieum.kernel.Coded;

/** What becomes of putting two entries together. */
public enum MergeOutcome implements Coded {
    MERGED,
    /** They are one entry, or one of the two was forgotten. */
    NOT_TWO,
    /** Both have lessons at one time, or somebody for one need: one of these has to end first. */
    CLASH,
    /** The one that is to go is taken, and the other is not: keep the other way round. */
    KEEP_THE_OTHER,
    /** One of the two was put together with somebody within the last day. */
    MERGED_TODAY
}
