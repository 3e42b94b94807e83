package org.ieum.schedule;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Looks every minute whether a round is due, on one replica at a time. */
class RhythmJob {

    private static final Duration EVERY = Duration.ofMinutes(1);

    /** {@code starting} is asked for when it is needed: it schedules jobs itself, and that needs all of them first. */
    @Produces
    @Singleton
    RecurringTask<Void> rhythm(Instance<StartingByRhythm> starting, Clock clock) {
        return Tasks.recurring("round-rhythm", FixedDelay.of(EVERY))
                .execute((instance, context) -> starting.get().startIfDue(clock.instant()));
    }
}
