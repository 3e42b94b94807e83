package org.ieum.round;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.fit.Slot;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Refusal;
import org.ieum.platform.Result;

/** Gives a proposal another tutor by hand. */
@Singleton
public class SwappingTutors {

    @Inject Rounds rounds;
    @Inject Proposals proposals;
    @Inject FindingCandidates finding;
    @Inject ResumingRounds resuming;
    @Inject SolvingSettings patience;
    @Inject Audit audit;
    @Inject Clock clock;

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
                : Result.refused(Proposal.NOT_SWAPPABLE);
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
        Optional<Refusal> refusal = proposal.unswappable(round).or(() -> proposal.unlessStill(version));
        Optional<Slot> slot = refusal.isPresent() ? Optional.empty() : finding.slot(round, proposal, tutorId);
        if (slot.isEmpty()) {
            return Result.refused(refusal.orElse(Proposal.NOT_SWAPPABLE));
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
