package org.ieum.round;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.PreparedStatement;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.ieum.matching.model.Alternative;
import org.ieum.matching.model.Plan;
import org.ieum.platform.SqlArray;

/** What is done to many proposals at once, in a statement or two. */
@Singleton
class ProposalSql {

    private static final JsonConverter.OfAlternative NEXT_BEST = new JsonConverter.OfAlternative();

    @Inject EntityManager entities;

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
                .setParameter("tutors", SqlArray.of(tutorIds))
                .getResultList()
                .stream()
                .map(row -> new TutorLoad(row.get(0, Long.class), row.get(1, Long.class), row.get(2, Long.class)))
                .collect(Collectors.toMap(TutorLoad::tutor, load -> load));
    }
}
