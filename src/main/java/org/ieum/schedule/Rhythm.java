package org.ieum.schedule;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/**
 * When a round starts by itself, every week.
 *
 * @param hour 0 to 23 of the installation's zone; where the clocks skip it, the next there is
 * @param timeLimit how long it searches, in whole seconds
 */
public record Rhythm(DayOfWeek day, int hour, Duration timeLimit) {

    /** @throws java.time.DateTimeException if there is no such hour */
    public Rhythm {
        LocalTime.of(hour, 0);
    }

    /** The last beginning that is not after an instant. */
    Instant lastUpTo(Instant now, ZoneId zone) {
        ZonedDateTime here = now.atZone(zone);
        ZonedDateTime thisWeek = here.toLocalDate()
                .with(TemporalAdjusters.previousOrSame(day))
                .atTime(hour, 0)
                .atZone(zone);
        return (thisWeek.toInstant().isAfter(now) ? thisWeek.minusWeeks(1) : thisWeek).toInstant();
    }
}
