package org.ieum.round;

import com.github.kagkarlsson.scheduler.SchedulerState;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.ieum.platform.database.LostConnection;
import org.ieum.platform.job.Once;

/**
 * Long work about one plan in the background. If the process dies, the job is found by its missing heartbeats and begins
 * again, on this replica or another; if the process is asked to end, another takes the job up. If the database is away, or its disk is
 * full, it begins again later.
 *
 * @param <T> what there is to do
 */
public final class PlanJob<T> {

    private static final Duration AGAIN_AFTER_SHUTDOWN = Duration.ofSeconds(1);

    private final TaskDescriptor<Void> descriptor;

    /** The name must not change: jobs of a process before have it. */
    public PlanJob(String name) {
        descriptor = TaskDescriptor.of(name);
    }

    /** The work itself. */
    public interface Work<T> {

        /** Does it, and asks now and then {@link #checkGoingOn whether to go on}. */
        void run(PlanId plan, T task, SchedulerState process);
    }

    /**
     * The task for the scheduler.
     *
     * @param begin what there is to do; empty if nothing is any more
     * @param failed is told where the work went wrong by its own fault; then it is not tried again
     */
    public Task<Void> task(Function<PlanId, Optional<T>> begin, Work<T> work, BiConsumer<PlanId, Throwable> failed) {
        return Tasks.oneTime(descriptor).onFailure(PlanJob::again).execute((instance, context) -> {
            PlanId plan = PlanId.parse(instance.getId());
            begin.apply(plan).ifPresent(task -> run(plan, task, work, context.getSchedulerState(), failed));
        });
    }

    private static <T> void run(
            PlanId plan, T task, Work<T> work, SchedulerState process, BiConsumer<PlanId, Throwable> failed) {
        try {
            work.run(plan, task, process);
        } catch (ShuttingDown e) {
            // The job's own failure handler has another process take it up.
            throw e;
        } catch (RuntimeException | OutOfMemoryError e) {
            if (LostConnection.mayBeCauseOf(e)) {
                throw e;
            }
            failed.accept(plan, e);
        }
    }

    private static void again(ExecutionComplete failed, ExecutionOperations<Void> job) {
        if (failed.getCause().filter(ShuttingDown.class::isInstance).isPresent()) {
            job.reschedule(failed, failed.getTimeDone().plus(AGAIN_AFTER_SHUTDOWN));
        } else {
            Once.again(failed, job);
        }
    }

    /** The job about this plan. */
    public TaskInstance<Void> about(PlanId plan) {
        return descriptor.instance(plan.toString()).build();
    }

    /** Ends the work here where the process is asked to end: what was found so far is less than was asked for. */
    public static void checkGoingOn(SchedulerState process) {
        if (process.isShuttingDown()) {
            throw new ShuttingDown();
        }
    }

    private static final class ShuttingDown extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
