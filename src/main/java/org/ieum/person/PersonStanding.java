package org.ieum.person;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Where somebody stands, and since when, so that they can be put back there.
 *
 * @param by null for whoever came by themselves
 * @param pausedUntil null if nobody said
 * @param reason in the words of whoever moved them there; null if nobody said
 * @param refusal as they were told it; null if nobody said
 * @param confirmedAt when their address was theirs; null before
 */
public record PersonStanding(
        Status status,
        String by,
        Instant at,
        LocalDate pausedUntil,
        String reason,
        NotThisTime refusal,
        Instant confirmedAt) {

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "PersonStanding[" + status + "]";
    }
}
