package org.ieum.round;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ieum.fit.Translating;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.Problem;
import org.ieum.pairing.Pairings;

/** What stands of a round's plan when it is solved again: what was proposed and not rejected, and what was rejected. */
@Singleton
class DecidedSoFar {

    private static final Comparator<Problem.Rejection> BY_NEED = Comparator.comparingLong(Problem.Rejection::learner)
            .thenComparing(Problem.Rejection::subject)
            .thenComparingLong(Problem.Rejection::tutor);

    @Inject Proposals proposals;
    @Inject RejectionSql sql;
    @Inject Pairings pairings;

    /** The proposals that the next solve keeps; endings are none. */
    List<Problem.Proposed> proposed(long roundId) {
        return proposals.of(roundId).stream()
                .filter(proposal -> proposal.change() != Change.ENDED && proposal.decision() != Decision.REJECTED)
                .map(DecidedSoFar::proposed)
                .toList();
    }

    private static Problem.Proposed proposed(Proposal proposal) {
        return new Problem.Proposed(
                proposal.learnerId(),
                proposal.subject(),
                proposal.tutorId(),
                proposal.meeting(),
                proposal.line().times(),
                proposal.locked() ? Problem.Hold.LOCKED : Problem.Hold.KEPT);
    }

    /**
     * All that was rejected before the round was last solved again, and all pairs of whom one declined or did not answer,
     * unless a coordinator lets them be proposed again.
     */
    List<Problem.Rejection> rejections(long roundId) {
        SortedSet<Problem.Rejection> rejections = new TreeSet<>(BY_NEED);
        rejections.addAll(Translating.rejections(pairings.refused()));
        rejections.addAll(sql.of(roundId));
        return List.copyOf(rejections);
    }

    /** Notes that none of a tutor's proposals is wanted. */
    void noteRefusal(long roundId, long tutorId, String by, Instant now) {
        proposals.flush();
        sql.noteRefusal(roundId, tutorId, by, now);
    }

    /** Notes what is rejected now, since the proposals themselves make way for the next plan. */
    void noteRejections(long roundId) {
        proposals.flush();
        sql.noteRejections(roundId);
    }
}
