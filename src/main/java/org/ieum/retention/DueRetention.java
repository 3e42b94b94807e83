package org.ieum.retention;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** A retention that the clock sees to: it says beforehand how much it will delete. */
public interface DueRetention extends Retention {

    /** How many will be over at an instant, which may be in the future. */
    long due(Instant at);

    /**
     * Deletes those that are over; a second time finds none. In the caller's transaction.
     *
     * @return how many
     */
    int delete(Instant now);

    /**
     * Of rows that are over once they are older than a period.
     *
     * @param countBefore how many are older than an instant
     * @param deleteBefore deletes those that are, and tells how many
     */
    static DueRetention of(
            KeptThing what,
            Period lasts,
            ZoneId zone,
            ToLongFunction<Instant> countBefore,
            ToIntFunction<Instant> deleteBefore) {
        return new OldRows(what, lasts, zone, countBefore, deleteBefore);
    }

    /** Before it whatever is kept is over at an instant, by a zone's calendar. */
    default Instant overBefore(Instant at, ZoneId zone) {
        return at.atZone(zone).minus(lasts()).toInstant();
    }
}
