package org.ieum.round;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Refusal;
import org.ieum.platform.Result;

/** A coordinator's decision about a proposal. */
@Singleton
public class ReviewingProposals {

    /** The type of the refusal where somebody else decided meanwhile. */
    public static final String STALE = "stale-version";

    @Inject Rounds rounds;
    @Inject Proposals proposals;
    @Inject Audit audit;
    @Inject Clock clock;

    /**
     * What is asked for; an empty part stays as it is.
     *
     * @param version of the proposal as the coordinator saw it
     * @param objection why it is rejected, if they say so
     * @param note what they write about it, at most {@link Objection#NOTE} characters; may be empty
     */
    public record DecisionAsked(
            Optional<Decision> decision,
            Optional<Boolean> locked,
            int version,
            Optional<Objection> objection,
            String note) {}

    /**
     * Decides, unless somebody else did meanwhile.
     *
     * @return the proposal as it is now; refused with {@link #STALE} if somebody else was first, {@code round-not-in-review}
     *     or {@code publication-due}
     * @throws HttpProblem 404 if the round has no such proposal
     */
    @Transactional
    public Result<Proposal> decide(long roundId, long proposalId, DecisionAsked ask, String actor) {
        // Shared with publication, which takes the round's row for itself: no decision slips in behind it.
        Round round = rounds.share(roundId);
        Proposal proposal = proposals.lock(roundId, proposalId);
        Optional<Refusal> refusal = proposal.unlessStill(ask.version()).or(round::undecidable);
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        change(proposal, ask, actor);
        proposals.flush();
        actions(ask).forEach(action -> audit.record(actor, action, "proposal", proposalId));
        return Result.done(proposal);
    }

    /** A proposal as the coordinator saw it. */
    public record Seen(long id, int version) {}

    /**
     * Decides the same about each of these, unless somebody else decided about it meanwhile: that one stays as it is.
     *
     * @param ask its version counts for nothing
     * @return the ids of those that stayed as they were, in their order; refused with {@code round-not-in-review} or
     *     {@code publication-due}
     * @throws HttpProblem 404 if there is no such round
     */
    @Transactional
    public Result<List<Long>> decideEach(long roundId, List<Seen> seen, DecisionAsked ask, String actor) {
        Round round = rounds.share(roundId);
        Optional<Refusal> refusal = round.undecidable();
        if (refusal.isPresent()) {
            return Result.refused(refusal.get());
        }
        Map<Long, Proposal> found =
                proposals.locked(roundId, seen.stream().map(Seen::id).toList());
        List<Long> stayed = new ArrayList<>();
        List<Long> decided = new ArrayList<>();
        for (Seen one : seen) {
            Optional<Proposal> proposal = Optional.ofNullable(found.get(one.id()))
                    .filter(still -> still.unlessStill(one.version()).isEmpty());
            proposal.ifPresent(still -> change(still, ask, actor));
            (proposal.isPresent() ? decided : stayed).add(one.id());
        }
        proposals.flush();
        actions(ask).forEach(action -> audit.recordEach(actor, action, "proposal", decided));
        return Result.done(stayed);
    }

    /** Whatever is rejected is no longer locked: the next solve could not heed both. */
    private void change(Proposal proposal, DecisionAsked ask, String actor) {
        Decision decision = ask.decision().orElse(proposal.decision());
        boolean stays = proposal.locked() && decision != Decision.REJECTED;
        proposal.decide(decision, ask.locked().orElse(stays), actor, clock.instant());
        if (ask.decision().filter(Decision.REJECTED::equals).isPresent()) {
            proposal.object(ask.objection().orElse(null), ask.note());
        }
    }

    private static List<String> actions(DecisionAsked ask) {
        List<String> actions = new ArrayList<>();
        ask.decision()
                .ifPresent(decision -> actions.add("proposal." + decision.code()
                        + ask.objection()
                                .filter(why -> decision == Decision.REJECTED)
                                .map(why -> "." + why.code())
                                .orElse("")));
        ask.locked().ifPresent(locked -> actions.add(locked ? "proposal.locked" : "proposal.unlocked"));
        return actions;
    }
}
