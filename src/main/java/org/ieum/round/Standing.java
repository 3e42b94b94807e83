package org.ieum.round;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
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
class Standing {

    private static final Comparator<Problem.Rejection> BY_NEED = Comparator.comparingLong(Problem.Rejection::learner)
            .thenComparing(Problem.Rejection::subject)
            .thenComparingLong(Problem.Rejection::tutor);

    private final EntityManager entities;
    private final Rounds rounds;
    private final Pairings pairings;

    @Inject
    Standing(EntityManager entities, Rounds rounds, Pairings pairings) {
        this.entities = entities;
        this.rounds = rounds;
        this.pairings = pairings;
    }

    /** The proposals that the next solve keeps; endings are none. */
    List<Problem.Proposed> proposed(long roundId) {
        return rounds.proposals(roundId).stream()
                .filter(proposal -> proposal.change() != Change.ENDED && proposal.decision() != Decision.REJECTED)
                .map(Standing::proposed)
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
        List<?> rows = entities.createNativeQuery(
                        "select learner_id, subject, tutor_id from rejection where round_id = :round", Tuple.class)
                .setParameter("round", roundId)
                .getResultList();
        for (Object row : rows) {
            Tuple cells = (Tuple) row;
            rejections.add(new Problem.Rejection(
                    cells.get(0, Long.class), cells.get(1, String.class), cells.get(2, Long.class)));
        }
        return List.copyOf(rejections);
    }

    /** Notes that none of a tutor's proposals is wanted. */
    void noteRefusal(long roundId, long tutorId, String by, Instant now) {
        entities.flush();
        entities.createNativeQuery("insert into rejection select round_id, learner_id, subject, tutor_id, :by, :now"
                        + " from proposal where round_id = :round and tutor_id = :tutor on conflict do nothing")
                .setParameter("by", by)
                .setParameter("now", now)
                .setParameter("round", roundId)
                .setParameter("tutor", tutorId)
                .executeUpdate();
    }

    /** Notes what is rejected now, since the proposals themselves make way for the next plan. */
    void noteRejections(long roundId) {
        entities.flush();
        entities.createNativeQuery(
                        "insert into rejection select round_id, learner_id, subject, tutor_id, decided_by, decided_at,"
                                + " objection, objection_note"
                                + " from proposal where round_id = :round and decision = 'rejected' and change <> 'ended'"
                                + " on conflict do nothing")
                .setParameter("round", roundId)
                .executeUpdate();
    }
}
