package org.ieum.platform.job;

import com.github.kagkarlsson.scheduler.task.Task;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * A clock that was ahead leaves jobs that are due in some years: they would not run until then, and nobody would see it. What
 * is due later than its rhythm allows is brought back. It is no such job itself: it counts time that passes, by no clock.
 */
@Singleton
class LookingAfterRhythms {

    private static final Logger LOG = Logger.getLogger(LookingAfterRhythms.class);

    /** So far the clocks of two machines may be apart. */
    private static final Duration APART = Duration.ofMinutes(1);

    private static final String BRING_BACK = """
            update scheduled_tasks set execution_time = :now, version = version + 1
            where task_name = :name and not picked and execution_time > :latest""";

    /** Whoever works on it says so again within seconds; whoever died over it is found by this. */
    private static final String SEEN = """
            update scheduled_tasks set last_heartbeat = :now where picked and last_heartbeat > :latest""";

    @Inject EntityManager entities;

    @Inject
    @Any
    Instance<Task<?>> tasks;

    @Inject RhythmSettings settings;
    @Inject Event<JobsBroughtBack> broughtBack;
    @Inject Clock clock;

    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "rhythms"));
    private ScheduledFuture<?> looks;
    private boolean away;

    void start(@Observes JobsStarted event) {
        long every = settings.lookEvery().toMillis();
        looks = timer.scheduleWithFixedDelay(this::tryToLook, 0, every, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        if (looks != null) {
            looks.cancel(true);
        }
        timer.shutdownNow();
    }

    private void tryToLook() {
        try {
            look(clock.instant());
            away = false;
        } catch (RuntimeException e) {
            // The next look is soon; the database is away, which others say, too.
            if (!away) {
                LOG.warnf(
                        "whether jobs are late could not be looked at: %s",
                        e.getClass().getSimpleName());
            }
            away = true;
        }
    }

    /** Brings back what is due too late by this moment; how many jobs that were. */
    int look(Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> {
            int late = tasks.stream()
                    .filter(Recurring.class::isInstance)
                    .map(Recurring.class::cast)
                    .mapToInt(job -> look(job, now))
                    .sum();
            if (late > 0) {
                broughtBack.fire(new JobsBroughtBack(now));
            }
            change(SEEN, now, now.plus(APART));
            return late;
        });
    }

    private int look(Recurring job, Instant now) {
        int late = entities.createNativeQuery(BRING_BACK)
                .setParameter("now", now)
                .setParameter("name", job.getName())
                .setParameter("latest", now.plus(job.pause()).plus(APART))
                .executeUpdate();
        if (late > 0) {
            LOG.warnf("job %s was due later than its rest of %s allows, and is due now", job.getName(), job.pause());
        }
        return late;
    }

    private void change(String sql, Instant now, Instant latest) {
        entities.createNativeQuery(sql)
                .setParameter("now", now)
                .setParameter("latest", latest)
                .executeUpdate();
    }
}
