package org.ieum.round.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.ieum.kernel.Coded;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.NeedKey;
import org.ieum.platform.SqlArray;
import org.ieum.round.Decision;

/** Looks needs up in the round that was published before, in one statement. */
@Singleton
class LastRoundSql {

    private static final String LAST_ROUND = """
            with last as (select max(id) as id from round where state = 'published' and id < :round)
            select cast(null as bigint), null, cast(null as bigint), null, null, false from last where id is not null
            union all
            select p.learner_id, p.subject, p.tutor_id, p.change, p.decision, false
            from proposal p
            where p.round_id = (select id from last) and p.learner_id = any(cast(:learners as bigint[]))
            union all
            select u.learner_id, u.subject, null, null, null, false
            from unmatched u
            where u.round_id = (select id from last) and u.learner_id = any(cast(:learners as bigint[]))
            union all
            select p.learner_id, p.subject, null, null, p.decision, true
            from proposal p where p.round_id = :round and p.change <> 'ended'
            and (p.decision = 'rejected'
                or p.decision = 'approved' and p.learner_id = any(cast(:mentioned as bigint[])))""";

    @Inject EntityManager entities;

    /**
     * What the round that was published last had for a need.
     *
     * @param need empty in a row that only says that there was such a round
     * @param tutor whom it proposed, with the change and the decision; empty if it had nobody
     * @param now whether it is of this round, in which the need's proposal was approved or rejected
     */
    record Remembered(Optional<NeedKey> need, Optional<Long> tutor, Change change, Decision decision, boolean now) {

        static Remembered of(Tuple row) {
            return new Remembered(
                    Optional.ofNullable(row.get(0, Long.class))
                            .map(learner -> new NeedKey(learner, row.get(1, String.class))),
                    Optional.ofNullable(row.get(2, Long.class)),
                    coded(Change.class, row.get(3, String.class)),
                    coded(Decision.class, row.get(4, String.class)),
                    row.get(5, Boolean.class));
        }

        private static <E extends Enum<E> & Coded> E coded(Class<E> type, String code) {
            return code == null ? null : Coded.parse(type, code);
        }
    }

    /**
     * What the round published before this one had for the needs of these learners, no row if there was none; and whatever
     * was rejected in this one, or approved of those who are mentioned.
     */
    List<Remembered> of(long roundId, Collection<Long> learners, Collection<Long> mentioned) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(LAST_ROUND, Tuple.class)
                .setParameter("round", roundId)
                .setParameter("learners", SqlArray.of(learners))
                .setParameter("mentioned", SqlArray.of(mentioned))
                .getResultList()
                .stream()
                .map(Remembered::of)
                .toList();
    }
}
