package org.ieum.round;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.ieum.matching.model.Problem;
import org.ieum.platform.Sealing;
import org.ieum.platform.seal.HoldsSeals;
import org.ieum.platform.seal.SealedColumn;

/** What was rejected in a round before it was solved again. */
@Singleton
class RejectionSql implements HoldsSeals {

    private static final SealedColumn NOTE = new SealedColumn("rejection", "objection_note", "id");

    /** Those whose note is at its proposal alone. */
    private static final String NOTED = """
            select r.id, p.id from rejection r join proposal p on p.round_id = r.round_id and p.learner_id = r.learner_id
            and p.subject = r.subject and p.tutor_id = r.tutor_id
            where r.round_id = :round and r.objection_note is null and p.objection_note is not null""";

    @Inject EntityManager entities;
    @Inject Sealing sealing;

    @Override
    public SealedColumn sealed() { return NOTE; }

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
        entities.createNativeQuery(
                        "insert into rejection (round_id, learner_id, subject, tutor_id, decided_by, decided_at)"
                                + " select round_id, learner_id, subject, tutor_id, :by, :now"
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
                        "insert into rejection (round_id, learner_id, subject, tutor_id, decided_by, decided_at, objection)"
                                + " select round_id, learner_id, subject, tutor_id, decided_by, decided_at,"
                                + " objection"
                                + " from proposal where round_id = :round and decision = 'rejected' and change <> 'ended'"
                                + " on conflict do nothing")
                .setParameter("round", roundId)
                .executeUpdate();
        noted(roundId);
    }

    /** A seal opens in its own row alone, so that a note is sealed anew. */
    private void noted(long roundId) {
        List<?> rows = entities.createNativeQuery(NOTED, Object[].class)
                .setParameter("round", roundId)
                .getResultList();
        for (Object one : rows) {
            Object[] row = (Object[]) one;
            entities.find(Proposal.class, row[1])
                    .objectionNote()
                    .ifPresent(note -> entities.createNativeQuery(
                                    "update rejection set objection_note = :note where id = :id")
                            .setParameter("note", sealing.seal(note, NOTE.at(row[0])))
                            .setParameter("id", row[0])
                            .executeUpdate());
        }
    }
}
