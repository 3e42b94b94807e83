package org.ieum.round;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.ieum.audit.Audit;
import org.ieum.fit.Slot;
import org.ieum.kernel.Session;
import org.ieum.matching.Matching;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.Effort;
import org.ieum.matching.model.NeedKey;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Problem.Hold;
import org.ieum.matching.model.Problem.Proposed;
import org.ieum.matching.model.SolveOutcome;
import org.ieum.matching.model.Watcher;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Refusal;
import org.ieum.platform.Result;

/** Gives a proposal another tutor by hand, after saying what that would change. */
@Singleton
public class SwappingTutors {

    private static final Refusal NOT_SWAPPABLE = Refusal.of("not-swappable");

    private final Rounds rounds;
    private final Proposals proposals;
    private final Assembling assembling;
    private final FindingCandidates finding;
    private final ResumingRounds resuming;
    private final SolvingSettings patience;
    private final Audit audit;
    private final Clock clock;

    @Inject
    SwappingTutors(
            Rounds rounds,
            Proposals proposals,
            Assembling assembling,
            FindingCandidates finding,
            ResumingRounds resuming,
            SolvingSettings patience,
            Audit audit,
            Clock clock) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.assembling = assembling;
        this.finding = finding;
        this.resuming = resuming;
        this.patience = patience;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Who else fits by the rules and the hours, those with room first.
     *
     * @return refused with {@code not-swappable} for a proposal that only goes on with, moves or ends what runs
     * @throws HttpProblem 404 if the round has no such proposal
     */
    public Result<List<SwapCandidate>> candidates(long roundId, long proposalId) {
        Proposal proposal = proposals.get(roundId, proposalId);
        return proposal.isSwappable()
                ? Result.done(finding.find(rounds.get(roundId), proposal))
                : Result.refused(NOT_SWAPPABLE);
    }

    /**
     * A need that the change would do something to.
     *
     * @param before the tutor it has now; empty if nobody
     * @param after the tutor it would have; empty if nobody
     */
    public record Effect(long learner, String subject, Optional<Long> before, Optional<Long> after) {}

    /** What would come of a change. */
    public sealed interface SwapPreview {

        /**
         * It can be done.
         *
         * @param times when the two would meet
         * @param effects on other needs
         * @param served needs that have a tutor now and then
         * @param worth what makes the plan good then
         */
        record Possible(List<Session> times, List<Effect> effects, int servedBefore, int served, List<Plan.Worth> worth)
                implements SwapPreview {}

        /** It cannot: a rule is against it, or something that was locked. */
        record Impossible() implements SwapPreview {}
    }

    /**
     * Plans the round anew with this tutor locked in and everything else kept where it can be; stores nothing.
     *
     * @return refused with {@code round-not-in-review}, {@code publication-due}, {@code not-swappable}
     * @throws HttpProblem 404 if the round has no such proposal
     */
    public Result<SwapPreview> preview(long roundId, long proposalId, long tutorId) {
        Round round = rounds.get(roundId);
        Proposal proposal = proposals.get(roundId, proposalId);
        Optional<Refusal> refusal = refusal(round, proposal);
        return refusal.isPresent()
                ? Result.refused(refusal.get())
                : Result.done(finding.slot(round, proposal, tutorId)
                        .map(slot -> preview(round, proposal, tutorId, slot))
                        .orElseGet(SwapPreview.Impossible::new));
    }

    private static Optional<Refusal> refusal(Round round, Proposal proposal) {
        return round.undecidable().or(() -> proposal.isSwappable() ? Optional.empty() : Optional.of(NOT_SWAPPABLE));
    }

    private SwapPreview preview(Round round, Proposal proposal, long tutorId, Slot slot) {
        Problem now = assembling.snapshot(round);
        List<Proposed> proposed = new ArrayList<>(now.proposed());
        proposed.removeIf(one -> isFor(one, proposal));
        proposed.add(new Proposed(
                proposal.learnerId(),
                proposal.subject(),
                tutorId,
                slot.meeting(),
                new TreeSet<>(slot.times()),
                Hold.LOCKED));
        SolveOutcome outcome = Matching.solve(now.from(proposed), Effort.of(patience.swapPreview()), Watcher.NONE);
        return outcome instanceof SolveOutcome.Solved solved
                ? possible(now.proposed(), solved.plan(), proposal, slot)
                : new SwapPreview.Impossible();
    }

    private static SwapPreview possible(List<Proposed> before, Plan plan, Proposal proposal, Slot slot) {
        Map<NeedKey, Long> now = new HashMap<>();
        before.forEach(one -> now.put(new NeedKey(one.learner(), one.subject()), one.tutor()));
        Map<NeedKey, Long> then = new HashMap<>();
        plan.lines().stream()
                .filter(line -> line.change() != Change.ENDED)
                .forEach(line -> then.put(NeedKey.of(line), line.tutor()));
        List<Effect> effects = new ArrayList<>();
        TreeSet<NeedKey> all = new TreeSet<>(now.keySet());
        all.addAll(then.keySet());
        all.remove(proposal.needKey());
        for (NeedKey need : all) {
            Optional<Long> was = Optional.ofNullable(now.get(need));
            Optional<Long> is = Optional.ofNullable(then.get(need));
            if (!was.equals(is)) {
                effects.add(new Effect(need.learner(), need.subject(), was, is));
            }
        }
        return new SwapPreview.Possible(slot.times(), effects, now.size(), then.size(), plan.worth());
    }

    private static boolean isFor(Proposed proposed, Proposal proposal) {
        return proposed.learner() == proposal.learnerId() && proposed.subject().equals(proposal.subject());
    }

    /**
     * Does it: the proposal has this tutor, approved and locked, and the round is solved again around it.
     *
     * @param version of the proposal as the coordinator saw it
     * @return refused with {@link ReviewingProposals#STALE} if somebody else decided about it meanwhile, {@code
     *     round-not-in-review}, {@code publication-due}, {@code not-swappable}, {@code locks-contradict}
     * @throws HttpProblem 404 if the round has no such proposal
     */
    @Transactional
    public Result<Round> swap(long roundId, long proposalId, long tutorId, int version, String actor) {
        Round round = rounds.lock(roundId);
        Proposal proposal = proposals.lock(roundId, proposalId);
        Optional<Refusal> refusal = refusal(round, proposal).or(() -> proposal.unlessStill(version));
        Optional<Slot> slot = refusal.isPresent() ? Optional.empty() : finding.slot(round, proposal, tutorId);
        if (slot.isEmpty()) {
            return Result.refused(refusal.orElse(NOT_SWAPPABLE));
        }
        proposal.become(tutorId, slot.get());
        proposal.decide(Decision.APPROVED, true, actor, clock.instant());
        proposals.flush();
        audit.record(actor, "proposal.swapped", "proposal", proposalId);
        Result<Round> resumed = resuming.resume(roundId, patience.swap(), actor);
        if (resumed instanceof Result.Refused) {
            // Whether the locks contradict each other can be said only with the new tutor in place.
            QuarkusTransaction.setRollbackOnly();
        }
        return resumed;
    }
}
