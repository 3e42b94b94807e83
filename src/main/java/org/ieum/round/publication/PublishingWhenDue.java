package org.ieum.round.publication;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.ieum.platform.job.Once;
import org.jboss.logging.Logger;

/** Publishes a round at its time, unless that was undone. A job whose process dies is done by another. */
@Singleton
class PublishingWhenDue {

    static final TaskDescriptor<Void> JOB = TaskDescriptor.of("publish-round");

    private static final Logger LOG = Logger.getLogger(PublishingWhenDue.class);

    @Inject PublishingRounds publishing;

    @Produces
    @Singleton
    Task<Void> publishJob() {
        return Once.of(JOB).execute(this::run);
    }

    /** The time counts: one that was undone may still be on the list when the round is to be published again. */
    static TaskInstance<Void> job(long round, Instant due) {
        return JOB.instance(round + "." + due.toEpochMilli()).build();
    }

    private void run(TaskInstance<Void> instance, ExecutionContext context) {
        String[] parts = instance.getId().split("\\.", -1);
        long round = Long.parseLong(parts[0]);
        Instant due = Instant.ofEpochMilli(Long.parseLong(parts[1]));
        // The coordinators read on the page what is in the way.
        publishing
                .publishDue(round, due)
                .ifPresent(
                        refusal -> LOG.warnf("Round %d was due and could not be published: %s", round, refusal.type()));
    }
}
