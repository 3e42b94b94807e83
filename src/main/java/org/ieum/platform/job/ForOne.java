package org.ieum.platform.job;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

/** What is done once for one thing; where its process dies, another begins again. */
public record ForOne(TaskDescriptor<Void> job) {

    /**
     * One that has not begun.
     *
     * @param name by which the database remembers it
     */
    public static ForOne named(String name) {
        return new ForOne(TaskDescriptor.of(name));
    }

    /** The moment counts: the job before, of the same thing, may still be on the list. */
    public TaskInstance<Void> of(UUID thing, Instant now) {
        return job.instance(thing + "." + now.toEpochMilli()).build();
    }

    /** To be told what it does with the thing. */
    public Task<Void> does(Consumer<UUID> work) {
        return Once.of(job)
                .execute((instance, context) ->
                        work.accept(UUID.fromString(instance.getId().split("\\.", -1)[0])));
    }
}
