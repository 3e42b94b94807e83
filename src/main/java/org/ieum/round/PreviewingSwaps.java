package org.ieum.round;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.ieum.fit.Slot;
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
import org.ieum.platform.Refusal;
import org.ieum.platform.Result;

/** Says what would change if a proposal got another tutor by hand; stores nothing. */
@Singleton
public class PreviewingSwaps {

    @Inject Rounds rounds;
    @Inject Proposals proposals;
    @Inject Assembling assembling;
    @Inject FindingCandidates finding;
    @Inject SolvingSettings patience;

    /**
     * Plans the round anew with this tutor locked in and everything else kept where it can be.
     *
     * @return refused with {@code round-not-in-review}, {@code publication-due}, {@code not-swappable}
     * @throws HttpProblem 404 if the round has no such proposal
     */
    public Result<SwapPreview> preview(long roundId, long proposalId, long tutorId) {
        Round round = rounds.get(roundId);
        Proposal proposal = proposals.get(roundId, proposalId);
        Optional<Refusal> refusal = proposal.unswappable(round);
        return refusal.isPresent()
                ? Result.refused(refusal.get())
                : Result.done(finding.slot(round, proposal, tutorId)
                        .map(slot -> preview(round, proposal, tutorId, slot))
                        .orElseGet(SwapPreview.Impossible::new));
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
        List<SwapPreview.Effect> effects = new ArrayList<>();
        TreeSet<NeedKey> all = new TreeSet<>(now.keySet());
        all.addAll(then.keySet());
        all.remove(proposal.needKey());
        for (NeedKey need : all) {
            Optional<Long> was = Optional.ofNullable(now.get(need));
            Optional<Long> is = Optional.ofNullable(then.get(need));
            if (!was.equals(is)) {
                effects.add(new SwapPreview.Effect(need.learner(), need.subject(), was, is));
            }
        }
        return new SwapPreview.Possible(slot.times(), effects, now.size(), then.size(), plan.worth());
    }

    private static boolean isFor(Proposed proposed, Proposal proposal) {
        return proposed.learner() == proposal.learnerId() && proposed.subject().equals(proposal.subject());
    }
}
