package org.ieum.round;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.ieum.kernel.Coded;
import org.ieum.matching.model.Alternative;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.NeedKey;
import org.ieum.matching.model.Plan;

/** What is done to many proposals at once, in a statement or two. */
@Singleton
class ProposalSql {

    private static final JsonConverter.OfAlternative NEXT_BEST = new JsonConverter.OfAlternative();

    private static final String LAST_ROUND = """
            with last as (select max(id) as id from round where state = 'published' and id < :round)
            select cast(null as bigint), null, cast(null as bigint), null, null from last where id is not null
            union all
            select p.learner_id, p.subject, p.tutor_id, p.change, p.decision
            from proposal p
            where p.round_id = (select id from last) and p.learner_id = any(cast(:learners as bigint[]))
            union all
            select u.learner_id, u.subject, null, null, null
            from unmatched u
            where u.round_id = (select id from last) and u.learner_id = any(cast(:learners as bigint[]))""";

    private final EntityManager entities;

    @Inject
    ProposalSql(EntityManager entities) {
        this.entities = entities;
    }

    /** Decides about all of these; what was read of them before is not so any more. */
    void decide(List<Long> ids, DecidingInBulk.Act act, Optional<Objection> objection, String actor, Instant now) {
        entities.createNativeQuery("update proposal set " + act.set()
                        + ", version = version + 1, decided_by = :by, decided_at = :now"
                        + " where id = any(cast(:ids as bigint[]))")
                .setParameter("by", actor)
                .setParameter("now", now)
                .setParameter("ids", array(ids))
                .executeUpdate();
        if (act.decides()) {
            entities.createNativeQuery("update proposal set objection = cast(:why as text), objection_note = null"
                            + " where id = any(cast(:ids as bigint[]))")
                    .setParameter("why", objection.map(Objection::code).orElse(null))
                    .setParameter("ids", array(ids))
                    .executeUpdate();
        }
        entities.clear();
    }

    /** Keeps who else could teach. It is no coordinator's decision: the version stays. */
    void keepNextBest(long roundId, Map<Plan.Line, Alternative> found) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement update = connection.prepareStatement("update proposal set next_best = ?::jsonb"
                    + " where round_id = ? and learner_id = ? and subject = ? and tutor_id = ?")) {
                for (Map.Entry<Plan.Line, Alternative> entry : found.entrySet()) {
                    update.setString(1, NEXT_BEST.convertToDatabaseColumn(entry.getValue()));
                    update.setLong(2, roundId);
                    update.setLong(3, entry.getKey().learner());
                    update.setString(4, entry.getKey().subject());
                    update.setLong(5, entry.getKey().tutor());
                    update.addBatch();
                }
                update.executeBatch();
            }
        });
    }

    /** What a round gives a tutor to do. */
    record TutorLoad(long tutor, long lessons, long learners) {}

    /** What a round gives these tutors to do, by tutor. */
    Map<Long, TutorLoad> loads(long roundId, Collection<Long> tutorIds) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(
                        "select tutor_id, sum(cardinality(times)) as lessons, count(distinct learner_id) as learners"
                                + " from proposal where round_id = :round and tutor_id = any(cast(:tutors as bigint[]))"
                                + " and decision <> 'rejected' and change <> 'ended' group by tutor_id",
                        Tuple.class)
                .setParameter("round", roundId)
                .setParameter("tutors", array(tutorIds))
                .getResultList()
                .stream()
                .map(row -> new TutorLoad(row.get(0, Long.class), row.get(1, Long.class), row.get(2, Long.class)))
                .collect(Collectors.toMap(TutorLoad::tutor, load -> load));
    }

    /**
     * What the round that was published last had for a need.
     *
     * @param need empty in a row that only says that there was such a round
     * @param tutor whom it proposed, with the change and the decision; empty if it had nobody
     */
    record Remembered(Optional<NeedKey> need, Optional<Long> tutor, Change change, Decision decision) {

        static Remembered of(Tuple row) {
            return new Remembered(
                    Optional.ofNullable(row.get(0, Long.class))
                            .map(learner -> new NeedKey(learner, row.get(1, String.class))),
                    Optional.ofNullable(row.get(2, Long.class)),
                    coded(Change.class, row.get(3, String.class)),
                    coded(Decision.class, row.get(4, String.class)));
        }

        private static <E extends Enum<E> & Coded> E coded(Class<E> type, String code) {
            return code == null ? null : Coded.parse(type, code);
        }
    }

    /** What the round published before this one had for the needs of these learners; no row if there was none. */
    List<Remembered> ofLastRound(long roundId, Collection<Long> learners) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(LAST_ROUND, Tuple.class)
                .setParameter("round", roundId)
                .setParameter("learners", array(learners))
                .getResultList()
                .stream()
                .map(Remembered::of)
                .toList();
    }

    /** As PostgreSQL writes an array. */
    static String array(Collection<Long> ids) {
        return ids.toString().replace('[', '{').replace(']', '}');
    }
}
