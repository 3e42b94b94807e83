package org.ieum.round;

import com.github.kagkarlsson.scheduler.SchedulerState;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.ieum.matching.Matching;
import org.ieum.matching.model.Effort;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.SolveOutcome;
import org.ieum.matching.model.Watcher.Progress;
import org.jboss.logging.Logger;

/**
 * Solves a round in the background. No transaction is open while it searches. If the process dies, the job is found by its
 * missing heartbeats and begins again, on this replica or another.
 */
@Singleton
class SolvingRounds {

    static final TaskDescriptor<Void> JOB = TaskDescriptor.of("solve-round");

    private static final Logger LOG = Logger.getLogger(SolvingRounds.class);
    private static final Duration AGAIN_AFTER_SHUTDOWN = Duration.ofSeconds(1);

    private final Assembling assembling;
    private final StoringPlans storing;

    @Inject
    SolvingRounds(Assembling assembling, StoringPlans storing) {
        this.assembling = assembling;
        this.storing = storing;
    }

    @Produces
    @Singleton
    Task<Void> job() {
        return Tasks.oneTime(JOB)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN_AFTER_SHUTDOWN))
                .execute(this::run);
    }

    /** The job that solves the round as it is now. */
    static TaskInstance<Void> job(Round round) {
        return JOB.instance(PlanId.of(round).toString()).build();
    }

    private void run(TaskInstance<Void> instance, ExecutionContext context) {
        PlanId job = PlanId.parse(instance.getId());
        long id = job.round();
        try {
            storing.begin(job).ifPresent(round -> solve(round, context.getSchedulerState()));
        } catch (ShuttingDown e) {
            // The job's own failure handler has another process take it up.
            throw e;
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.errorf(e, "Round %d failed", id);
            storing.fail(id, Round.Failure.ERROR, 0);
        }
    }

    private void solve(Round round, SchedulerState process) {
        Problem problem = assembling.snapshot(round);
        SolveOutcome outcome = Matching.solve(
                problem, Effort.of(round.timeLimit()), progress -> follow(round.id(), progress, process));
        if (process.isShuttingDown()) {
            throw new ShuttingDown();
        }
        if (outcome instanceof SolveOutcome.Solved solved) {
            storing.review(round.id(), solved.plan());
        } else if (outcome instanceof SolveOutcome.Refused refused) {
            LOG.warnf("Round %d: locked proposals contradict: %s", round.id(), refused.violations());
            storing.fail(round.id(), Round.Failure.LOCKS_CONTRADICT, 0);
        } else if (outcome instanceof SolveOutcome.Faulty faulty) {
            LOG.errorf("Round %d: the plan breaks rules: %s", round.id(), faulty.violations());
            storing.fail(
                    round.id(), Round.Failure.FAULTY_PLAN, faulty.violations().size());
        }
    }

    private boolean follow(long id, Progress progress, SchedulerState process) {
        return process.isShuttingDown() || storing.progress(id, progress);
    }

    /** The process is asked to end; what was found so far is less than was asked for. */
    private static final class ShuttingDown extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
