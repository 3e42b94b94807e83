package org.ieum.retention;

import java.time.Instant;
import java.time.ZoneId;

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

    /** Before it whatever is kept is over at an instant, by a zone's calendar. */
    default Instant overBefore(Instant at, ZoneId zone) {
        return at.atZone(zone).minus(lasts()).toInstant();
    }
}
