package org.ieum.exchange.draft;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.ieum.platform.job.Once;

/** Does what files on their way in wait for. A job whose process dies is done by another, from its beginning. */
@Singleton
class ImportJob {

    static final TaskDescriptor<Void> JOB = TaskDescriptor.of("import-files");

    @Inject DoingImports doing;

    @Produces
    @Singleton
    Task<Void> importJob() {
        return Once.of(JOB)
                .execute((instance, context) ->
                        doing.run(UUID.fromString(instance.getId().split("\\.", -1)[0])));
    }

    /** The moment counts: the job before may still be on the list. */
    static TaskInstance<Void> job(UUID draft, Instant now) {
        return JOB.instance(draft + "." + now.toEpochMilli()).build();
    }
}
