package org.ieum.round;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.ieum.matching.model.Problem;

/** What was rejected in a round before it was solved again. */
@Singleton
class RejectionSql {

    @Inject
    EntityManager entities;

    /** All of a round. */
    List<Problem.Rejection> of(long roundId) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(
                        "select learner_id, subject, tutor_id from rejection where round_id = :round", Tuple.class)
                .setParameter("round", roundId)
                .getResultList()
                .stream()
                .map(row ->
                        new Problem.Rejection(row.get(0, Long.class), row.get(1, String.class), row.get(2, Long.class)))
                .toList();
    }

    /** All of a tutor's proposals. */
    void noteRefusal(long roundId, long tutorId, String by, Instant now) {
        entities.createNativeQuery("insert into rejection select round_id, learner_id, subject, tutor_id, :by, :now"
                        + " from proposal where round_id = :round and tutor_id = :tutor on conflict do nothing")
                .setParameter("by", by)
                .setParameter("now", now)
                .setParameter("round", roundId)
                .setParameter("tutor", tutorId)
                .executeUpdate();
    }

    /** All proposals that are rejected now. */
    void noteRejections(long roundId) {
        entities.createNativeQuery(
                        "insert into rejection select round_id, learner_id, subject, tutor_id, decided_by, decided_at,"
                                + " objection, objection_note"
                                + " from proposal where round_id = :round and decision = 'rejected' and change <> 'ended'"
                                + " on conflict do nothing")
                .setParameter("round", roundId)
                .executeUpdate();
    }
}
