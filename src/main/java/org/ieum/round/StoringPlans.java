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
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ieum.matching.model.Change;
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
        int served = round.figures().served();
        round.review(plan, clock.instant());
        int number = round.plans();
        List<Proposal> before = proposals.of(id);
        List<Plan.Line> changed = changed(before, plan);
        if (number > 1) {
            round.solvedAgain(compared(before, plan, changed, served));
        }
        needs.forget(id);
        proposals.flush();
        persist(changed, line -> new Proposal(id, number, line), proposals);
        persist(plan.unmatched(), unmatched -> new UnmatchedNeed(id, unmatched), needs);
        stored.fire(new PlanStored(PlanId.of(rounds.get(id))));
    }

    /** The lines that the plan before does not have. Where it has them, the decisions stay; the rest of it goes. */
    private List<Plan.Line> changed(List<Proposal> plannedBefore, Plan plan) {
        Map<NeedKey, Proposal> before = new HashMap<>();
        plannedBefore.forEach(proposal -> before.put(proposal.needKey(), proposal));
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
        return changed;
    }

    /** What is to be told of it: what changes nothing that runs is not. */
    private static Round.SolvedAgain compared(List<Proposal> before, Plan plan, List<Plan.Line> changed, int served) {
        Set<NeedKey> others = changed.stream().map(NeedKey::of).collect(Collectors.toSet());
        Set<NeedKey> planned = plan.lines().stream().map(NeedKey::of).collect(Collectors.toSet());
        List<Proposal> gone = before.stream()
                .filter(one -> one.change() != Change.KEPT)
                .filter(one -> others.contains(one.needKey()) || !planned.contains(one.needKey()))
                .toList();
        return new Round.SolvedAgain(
                served,
                Math.toIntExact(changed.stream()
                        .filter(line -> line.change() != Change.KEPT)
                        .count()),
                gone.size(),
                Math.toIntExact(gone.stream()
                        .filter(one -> one.decision() == Decision.APPROVED)
                        .count()));
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
