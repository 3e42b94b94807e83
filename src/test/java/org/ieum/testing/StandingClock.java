package org.ieum.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Goes on only by hand; in UTC. */
public final class StandingClock extends Clock {

    private Instant now = Instant.parse("2026-11-30T09:00:00Z");

    /** Lets time go by. */
    public void passes(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() { return now; }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
