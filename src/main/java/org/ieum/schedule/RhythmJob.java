package org.ieum.schedule;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.ieum.platform.job.Recurring;

/** Looks every minute whether a round is due, on one replica at a time. */
class RhythmJob {

    private static final Duration EVERY = Duration.ofMinutes(1);

    /** {@code starting} is asked for when it is needed: it schedules jobs itself, and that needs all of them first. */
    @Produces
    @Singleton
    Recurring rhythm(Instance<StartingByRhythm> starting, Clock clock) {
        return new Recurring(EVERY, "round-rhythm", () -> starting.get().startIfDue(clock.instant()));
    }
}
