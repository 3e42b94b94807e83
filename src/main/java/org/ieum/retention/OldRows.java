package org.ieum.retention;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** Rows that are over once they are older than a period, by a zone's calendar. */
record OldRows(
        KeptThing what,
        Period lasts,
        ZoneId zone,
        ToLongFunction<Instant> countBefore,
        ToIntFunction<Instant> deleteBefore)
        implements DueRetention {

    @Override
    public long due(Instant at) {
        return countBefore.applyAsLong(overBefore(at, zone));
    }

    @Override
    public int delete(Instant now) {
        return deleteBefore.applyAsInt(overBefore(now, zone));
    }
}
