package org.ieum.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ieum.matching.model.NeedKey;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Watcher.Progress;

/** Keeps what solving brings, each step in a short transaction of its own. */
@Singleton
class StoringPlans {

    /** A round whose process died this often while solving is given up. */
    private static final int MAX_ATTEMPTS = 5;

    private static final int CHUNK = 500;

    @Inject Rounds rounds;
    @Inject RoundProgresses progresses;
    @Inject Proposals proposals;
    @Inject UnmatchedNeeds needs;
    @Inject Event<PlanStored> stored;
    @Inject SolveCurve curve;
    @Inject Clock clock;

    /** The round to solve; empty if it is not to be solved any more (or gone), or was tried too often. */
    @Transactional
    Optional<Round> begin(PlanId job) {
        Round round = rounds.findById(job.round(), LockModeType.PESSIMISTIC_WRITE);
        if (round == null || round.state() != RoundState.SOLVING || round.plans() != job.plan()) {
            return Optional.empty();
        }
        if (round.begin() > MAX_ATTEMPTS) {
            round.fail(RoundFailure.INTERRUPTED, 0, clock.instant());
            return Optional.empty();
        }
        progresses.begin(round.id());
        curve.begin(round);
        return Optional.of(round);
    }

    /** Notes the progress; true if somebody wants the solve to end. */
    @Transactional
    boolean progress(long id, Progress progress) {
        RoundProgress stored = progresses.findById(id);
        Round round = rounds.get(id);
        if (stored.isBetteredBy(progress)) {
            curve.note(round, progress);
        }
        stored.become(progress);
        return round.stopRequested() || round.state() != RoundState.SOLVING;
    }

    /** Puts the plan before the coordinators, unless the round was cancelled meanwhile. */
    @Transactional
    void review(long id, Plan plan) {
        Round round = rounds.lock(id);
        if (round.state() != RoundState.SOLVING) {
            return;
        }
        adopt(round, plan);
    }

    /** Puts the plan in the place of the one that the round has, if any. */
    @Transactional(Transactional.TxType.MANDATORY)
    void adopt(Round round, Plan plan) {
        long id = round.id();
        round.review(plan, clock.instant());
        persist(changed(id, plan), line -> new Proposal(id, line), proposals);
        persist(plan.unmatched(), unmatched -> new UnmatchedNeed(id, unmatched), needs);
        stored.fire(new PlanStored(PlanId.of(rounds.get(id))));
    }

    /** The lines that the plan before does not have. Where it has them, the decisions stay; the rest of it goes. */
    private List<Plan.Line> changed(long id, Plan plan) {
        Map<NeedKey, Proposal> before = new HashMap<>();
        proposals.of(id).forEach(proposal -> before.put(proposal.needKey(), proposal));
        List<Plan.Line> changed = new ArrayList<>();
        for (Plan.Line line : plan.lines()) {
            Proposal proposal = before.get(NeedKey.of(line));
            if (proposal != null && proposal.says(line)) {
                proposal.explain(line.reasons());
                before.remove(NeedKey.of(line));
            } else {
                changed.add(line);
            }
        }
        before.values().forEach(proposals::delete);
        needs.forget(id);
        proposals.flush();
        return changed;
    }

    /** Ends the round without a plan, unless it was cancelled meanwhile. */
    @Transactional
    void fail(long id, RoundFailure reason, int violations) {
        Round round = rounds.lock(id);
        if (round.state() == RoundState.SOLVING) {
            round.fail(reason, violations, clock.instant());
        }
    }

    private <T, E> void persist(List<T> facts, Function<T, E> entity, PanacheRepositoryBase<E, ?> all) {
        for (int i = 0; i < facts.size(); i++) {
            all.persist(entity.apply(facts.get(i)));
            if (i % CHUNK == CHUNK - 1) {
                all.flush();
                all.getEntityManager().clear();
            }
        }
        // The round itself was flushed with the first chunk.
        all.flush();
    }
}
