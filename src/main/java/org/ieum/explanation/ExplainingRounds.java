package org.ieum.explanation;

import com.github.kagkarlsson.scheduler.SchedulerState;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ieum.matching.Explaining;
import org.ieum.matching.Matching;
import org.ieum.matching.model.Alternative;
import org.ieum.matching.model.Effort;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Unlock;
import org.ieum.round.KeepingFindings;
import org.ieum.round.PlanId;
import org.ieum.round.PlanJob;
import org.ieum.round.SolvingSettings;
import org.jboss.logging.Logger;

/**
 * Works out, while a plan is reviewed, what would serve the needs that got nobody and whom it would be good to find. What
 * is found is stored as it comes. If the process dies or is asked to end, the job goes on where it was.
 */
@Singleton
class ExplainingRounds {

    private static final PlanJob<Unexplained> JOB = new PlanJob<>("explain-round");

    private static final Logger LOG = Logger.getLogger(ExplainingRounds.class);
    /** Needs whose unlocks are stored together. */
    private static final int BATCH = 20;

    @Inject StoringExplanations storing;
    @Inject KeepingFindings findings;
    @Inject SolvingSettings patience;

    @Produces
    @Singleton
    Task<Void> explainJob() {
        return JOB.task(storing::begin, this::explain, this::failed);
    }

    /** The job that explains a plan. */
    static TaskInstance<Void> job(PlanId plan) {
        return JOB.about(plan);
    }

    private void failed(PlanId plan, Throwable why) {
        LOG.errorf(why, "Round %d could not be explained", plan.round());
        storing.end(plan);
    }

    private void explain(PlanId id, Unexplained task, SchedulerState process) {
        // People's facts may have changed since the solve; then there is nothing true to say about the plan.
        if (!Matching.violations(task.problem(), task.plan().lines()).isEmpty()) {
            storing.end(id);
        } else {
            Explaining explaining = new Explaining(task.problem(), task.plan());
            if (nextBest(id, task, explaining, process)
                    && unlocks(id, task, explaining, process)
                    && recruits(id, task, process)) {
                storing.end(id);
            }
        }
    }

    /** False if the round has been left meanwhile. */
    private boolean nextBest(PlanId id, Unexplained task, Explaining explaining, SchedulerState process) {
        PlanJob.checkGoingOn(process);
        Map<Plan.Line, Alternative> found = new LinkedHashMap<>();
        task.plan().lines().forEach(line -> explaining.nextBest(line).ifPresent(next -> found.put(line, next)));
        return findings.nextBest(id, found);
    }

    /** False if the round has been left meanwhile. */
    private boolean unlocks(PlanId id, Unexplained task, Explaining explaining, SchedulerState process) {
        List<Plan.Unmatched> waiting = task.waiting();
        for (int from = 0; from < waiting.size(); from += BATCH) {
            PlanJob.checkGoingOn(process);
            Map<Plan.Unmatched, List<Unlock>> found = new LinkedHashMap<>();
            for (Plan.Unmatched need : waiting.subList(from, Math.min(from + BATCH, waiting.size()))) {
                found.put(need, explaining.unlocks(need));
            }
            if (!findings.unlocks(id, found)) {
                return false;
            }
        }
        return true;
    }

    private boolean recruits(PlanId id, Unexplained task, SchedulerState process) {
        Effort effort = Effort.of(patience.recruiting());
        storing.recruits(
                id,
                Explaining.recruits(
                        task.problem(),
                        task.plan(),
                        effort,
                        list -> process.isShuttingDown() || !storing.recruits(id, list)));
        PlanJob.checkGoingOn(process);
        return storing.recruits(id, List.of());
    }
}
