package org.ieum.outbox;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.ieum.platform.Waiting;

/** Keeps the job that sends mails away from what a test does. */
@Singleton
public class QuietOutbox {

    private static final TaskInstanceId JOB = TaskInstanceId.of("outbox", RecurringTask.INSTANCE);

    @Inject
    SchedulerClient jobs;

    /** No mail is on its way when this begins, and none is sent before it ends. */
    public void during(Runnable work) {
        Waiting.until("quiet", () -> looksNext(Instant.now().plus(Duration.ofHours(1))));
        try {
            work.run();
        } finally {
            looksNext(Instant.now());
        }
    }

    private boolean looksNext(Instant at) {
        try {
            jobs.reschedule(JOB, at);
            return true;
        } catch (TaskInstanceCurrentlyExecutingException e) {
            // It rests again in a moment.
            return false;
        }
    }
}
