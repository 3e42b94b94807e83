package org.ieum.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {

    @ParameterizedTest
    @CsvSource({
        // Friday 27 November 2026, 18:00 in Seoul is 09:00 UTC.
        "Asia/Seoul, 2026-11-27T09:00:00Z, 2026-11-27T09:00:00Z",
        "Asia/Seoul, 2026-11-27T08:59:59Z, 2026-11-20T09:00:00Z",
        "Asia/Seoul, 2026-12-03T20:00:00Z, 2026-11-27T09:00:00Z",
        // The hour stays when clocks change.
        "Europe/Berlin, 2026-10-23T17:00:00Z, 2026-10-23T16:00:00Z",
        "Europe/Berlin, 2026-10-30T16:59:59Z, 2026-10-23T16:00:00Z",
        "Europe/Berlin, 2026-10-30T17:00:00Z, 2026-10-30T17:00:00Z"
    })
    void beginsAtItsHourOfTheZone(String zone, Instant now, Instant beginning) {
        Rhythm fridays = new Rhythm(DayOfWeek.FRIDAY, 18, Duration.ofMinutes(5));
        assertThat(fridays.lastUpTo(now, ZoneId.of(zone))).isEqualTo(beginning);
    }
}
