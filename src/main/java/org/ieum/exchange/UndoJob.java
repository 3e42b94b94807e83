package org.ieum.exchange;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.ieum.platform.job.Once;

/** Undoes an import. A job whose process dies is done by another, from its beginning. */
@Singleton
class UndoJob {

    static final TaskDescriptor<Void> JOB = TaskDescriptor.of("undo-import");

    @Inject TakingBack takingBack;

    @Produces
    @Singleton
    Task<Void> undoJob() {
        return Once.of(JOB)
                .execute((instance, context) ->
                        takingBack.run(UUID.fromString(instance.getId().split("\\.", -1)[0])));
    }

    /** The moment counts: the job of somebody who stopped it may still be on the list. */
    static TaskInstance<Void> job(UUID taken, Instant now) {
        return JOB.instance(taken + "." + now.toEpochMilli()).build();
    }
}
