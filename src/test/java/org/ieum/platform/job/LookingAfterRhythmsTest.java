package org.ieum.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ieum.testing.BackgroundJobs;
import org.junit.jupiter.api.Test;

/** A clock that is turned forward, and back. */
@QuarkusTest
class LookingAfterRhythmsTest {

    /** Rests a day. */
    private static final String DAILY = "forget-check-ins";

    private static final Duration PAUSE = Duration.ofHours(24);

    @Inject LookingAfterRhythms looking;
    @Inject BackgroundJobs jobs;
    @Inject EntityManager entities;

    /** So far away that the application itself has nothing to do. */
    private final Instant now = Instant.now().plus(Duration.ofDays(30_000)).truncatedTo(ChronoUnit.MILLIS);

    private final Instant ahead = now.plus(Duration.ofDays(2_000));

    @Test
    void whatAClockThatWasAheadPutOffIsDueNow() {
        jobs.restDuring(() -> {
            asUsual();
            assertThat(looking.look(now)).as("nothing is late").isZero();
            assertThat(looking.look(ahead))
                    .as("turned forward, all are due, and none too late")
                    .isZero();
            // So db-scheduler has it when it was done.
            due(FixedDelay.of(PAUSE).getNextExecutionTime(ExecutionComplete.simulatedSuccess(ahead)));
            assertThat(looking.look(ahead)).as("it rests").isZero();
            assertThat(looking.look(now)).as("turned back").isEqualTo(1);
            assertThat(due()).isEqualTo(now);
            assertThat(looking.look(now)).as("once").isZero();
        });
    }

    @Test
    void aRestAndTheClocksOfTwoMachinesAreNothingOdd() {
        jobs.restDuring(() -> {
            asUsual();
            due(now.plus(PAUSE).plusSeconds(59));
            assertThat(looking.look(now)).isZero();
            due(now.plus(PAUSE).plusSeconds(61));
            assertThat(looking.look(now)).isEqualTo(1);
        });
    }

    /** Nobody would see for years that its process died. */
    @Test
    void whoDiedOverAJobIsFoundByItsSilenceFromNowOn() {
        jobs.restDuring(() -> {
            asUsual();
            change(
                    "update scheduled_tasks set picked = true, picked_by = 'gone', last_heartbeat = :at where task_name = :name",
                    ahead);
            assertThat(looking.look(now)).isZero();
            assertThat(instant("last_heartbeat")).isEqualTo(now);
            change(
                    "update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = :at where task_name = :name",
                    now);
        });
    }

    /** As if all had just been done: {@link BackgroundJobs} puts them off by a century. */
    private void asUsual() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update scheduled_tasks set execution_time = :now where task_instance = 'recurring'")
                        .setParameter("now", now)
                        .executeUpdate());
    }

    private void due(Instant at) {
        change("update scheduled_tasks set execution_time = :at where task_name = :name", at);
    }

    private Instant due() {
        return instant("execution_time");
    }

    private void change(String sql, Instant at) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql)
                        .setParameter("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                        .setParameter("name", DAILY)
                        .executeUpdate());
    }

    private Instant instant(String column) {
        List<?> found = QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(
                                "select " + column + " from scheduled_tasks where task_name = :name", Instant.class)
                        .setParameter("name", DAILY)
                        .getResultList());
        return (Instant) found.get(0);
    }
}
