package org.ieum.explanation;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Recruit;
import org.ieum.round.Assembling;
import org.ieum.round.KeepingFindings;
import org.ieum.round.PlanId;
import org.ieum.round.PlanStored;
import org.ieum.round.ReadingPlans;
import org.ieum.round.Rounds;

/** Keeps what is worked out about a plan, each step in a short transaction of its own. */
@Singleton
class StoringExplanations {

    /** A round whose process died this often while explaining stays as far as it is explained. */
    private static final int MAX_ATTEMPTS = 5;

    @Inject Explanations explanations;
    @Inject Rounds rounds;
    @Inject Assembling assembling;
    @Inject ReadingPlans plans;
    @Inject KeepingFindings findings;
    /** Asked for late: the scheduler itself needs the jobs, and they need this. */
    @Inject Instance<SchedulerClient> jobs;
    @Inject Clock clock;

    /** Has the new plan explained in the background; in the transaction that stores the plan. */
    @Transactional(Transactional.TxType.MANDATORY)
    void expect(@Observes PlanStored stored) {
        PlanId plan = stored.plan();
        explanations
                .of(plan.round())
                .ifPresentOrElse(Explanation::beginAnew, () -> explanations.persist(new Explanation(plan.round())));
        jobs.get().scheduleIfNotExists(ExplainingRounds.job(plan), clock.instant());
    }

    /** What to explain, of one moment; empty if it is done, or the round has been left, or it was tried too often. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Unexplained> begin(PlanId id) {
        rounds.readOfOneMoment();
        Optional<Explanation> open = explanations
                .lock(id.round())
                .filter(explanation ->
                        findings.isWanted(id) && explanation.endedAt().isEmpty());
        if (open.filter(explanation -> explanation.begin() <= MAX_ATTEMPTS).isEmpty()) {
            open.ifPresent(explanation -> explanation.end(clock.instant()));
            return Optional.empty();
        }
        return plans.underReview(id).map(this::task);
    }

    private Unexplained task(ReadingPlans.Stored stored) {
        Problem problem = assembling.current(stored.round());
        Problem locked = problem.from(problem.proposed().stream()
                .filter(proposed -> proposed.hold() == Problem.Hold.LOCKED)
                .toList());
        return new Unexplained(locked, stored.plan(), stored.waiting());
    }

    /** Keeps the list so far; false if the round has been left meanwhile. */
    @Transactional
    boolean recruits(PlanId id, List<Recruit> list) {
        Optional<Explanation> open = wanted(id);
        open.filter(explanation -> explanation.recruits().size() < list.size())
                .ifPresent(explanation -> explanation.become(list));
        return open.isPresent();
    }

    /** Nothing more is to be expected. */
    @Transactional
    void end(PlanId id) {
        wanted(id).ifPresent(explanation -> explanation.end(clock.instant()));
    }

    private Optional<Explanation> wanted(PlanId id) {
        return explanations.of(id.round()).filter(explanation -> findings.isWanted(id));
    }
}
