package org.ieum.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Unlock;

/** All needs that got nobody. They are listed by how long their learners wait, which learners alone know. */
@Singleton
class UnmatchedNeeds implements PanacheRepositoryBase<UnmatchedNeed, UnmatchedNeed.UnmatchedKey> {

    private static final String NAMED = "select u, l.ref, l.alias from UnmatchedNeed u"
            + " join Learner l on l.id = u.key.learnerId where u.key.roundId = :round";

    private static final String LONGEST_FIRST = " order by l.registeredOn, u.key.learnerId, u.key.subject";

    private static final JsonConverter.OfUnlocks UNLOCKS = new JsonConverter.OfUnlocks();

    /** Those of a round, the longest wait first. */
    List<UnmatchedNeed> of(long roundId) {
        return named(roundId, LONGEST_FIRST).getResultList().stream()
                .map(NamedNeed::need)
                .toList();
    }

    /** Those of a round by learner and subject. */
    List<NamedNeed> named(long roundId) {
        return named(roundId, " order by u.key.learnerId, u.key.subject").getResultList();
    }

    /** A part of those of a round, the longest wait first. */
    List<NamedNeed> page(long roundId, int page, int size) {
        return named(roundId, LONGEST_FIRST)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList();
    }

    private TypedQuery<NamedNeed> named(long roundId, String order) {
        return getEntityManager().createQuery(NAMED + order, NamedNeed.class).setParameter("round", roundId);
    }

    /** Those of a round go, as another plan comes. */
    void forget(long roundId) {
        delete("key.roundId", roundId);
    }

    /** Keeps what would serve a need. */
    void keep(long roundId, Plan.Unmatched need, List<Unlock> unlocks) {
        getEntityManager()
                .createNativeQuery("update unmatched set unlocks = cast(:unlocks as jsonb)"
                        + " where round_id = :round and learner_id = :learner and subject = :subject")
                .setParameter("unlocks", UNLOCKS.convertToDatabaseColumn(unlocks))
                .setParameter("round", roundId)
                .setParameter("learner", need.learner())
                .setParameter("subject", need.subject())
                .executeUpdate();
    }
}
