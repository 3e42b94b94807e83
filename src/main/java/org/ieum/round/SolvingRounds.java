package org.ieum.round;

import com.github.kagkarlsson.scheduler.SchedulerState;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.SolveOutcome;
import org.ieum.matching.model.Watcher.Progress;
import org.jboss.logging.Logger;

/** Solves a round in the background. No transaction is open while it searches. */
@Singleton
class SolvingRounds {

    private static final PlanJob<PlanId> JOB = new PlanJob<>("solve-round");

    private static final Logger LOG = Logger.getLogger(SolvingRounds.class);

    @Inject Assembling assembling;
    @Inject StoringPlans storing;
    @Inject SolvingEngine engine;

    @Produces
    @Singleton
    Task<Void> job() {
        return JOB.task(Optional::of, (plan, same, process) -> begin(plan, process), this::failed);
    }

    /** The job that solves the round as it is now. */
    static TaskInstance<Void> job(Round round) {
        return JOB.about(PlanId.of(round));
    }

    private void begin(PlanId plan, SchedulerState process) {
        storing.begin(plan).ifPresent(round -> solve(round, process));
    }

    private void failed(PlanId plan, Throwable why) {
        LOG.errorf(why, "Round %d failed", plan.round());
        storing.fail(plan.round(), RoundFailure.ERROR, 0);
    }

    private void solve(Round round, SchedulerState process) {
        Problem problem = assembling.snapshot(round);
        SolveOutcome outcome =
                engine.solve(problem, round.timeLimit(), progress -> follow(round.id(), progress, process));
        PlanJob.checkGoingOn(process);
        settle(round, outcome);
    }

    /** Solves it while the caller waits, by whatever makes plans. */
    void solve(PlanId plan, Function<Problem, SolveOutcome> solver) {
        storing.begin(plan).ifPresent(round -> settle(round, solver.apply(assembling.snapshot(round))));
    }

    private void settle(Round round, SolveOutcome outcome) {
        if (outcome instanceof SolveOutcome.Solved solved) {
            storing.review(round.id(), solved.plan());
        } else if (outcome instanceof SolveOutcome.Refused refused) {
            LOG.warnf("Round %d: locked proposals contradict: %s", round.id(), refused.violations());
            storing.fail(round.id(), RoundFailure.LOCKS_CONTRADICT, 0);
        } else if (outcome instanceof SolveOutcome.Faulty faulty) {
            LOG.errorf("Round %d: the plan breaks rules: %s", round.id(), faulty.violations());
            storing.fail(
                    round.id(), RoundFailure.FAULTY_PLAN, faulty.violations().size());
        }
    }

    private boolean follow(long id, Progress progress, SchedulerState process) {
        return process.isShuttingDown() || storing.progress(id, progress);
    }
}
