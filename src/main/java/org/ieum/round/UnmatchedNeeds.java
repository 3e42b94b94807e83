package org.ieum.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.ieum.matching.model.NeedKey;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Unlock;

/** All needs that got nobody. */
@Singleton
public class UnmatchedNeeds implements PanacheRepositoryBase<UnmatchedNeed, UnmatchedNeed.UnmatchedKey> {

    private static final JsonConverter.OfUnlocks UNLOCKS = new JsonConverter.OfUnlocks();

    /** Those of a round by learner and subject. */
    public List<UnmatchedNeed> of(long roundId) {
        return list("key.roundId = ?1 order by key.learnerId, key.subject", roundId);
    }

    /** Which there are in a round, by learner and subject. */
    public List<NeedKey> keys(long roundId) {
        return getEntityManager()
                .createQuery(
                        "select key.learnerId, key.subject from UnmatchedNeed where key.roundId = :round"
                                + " order by key.learnerId, key.subject",
                        NeedKey.class)
                .setParameter("round", roundId)
                .getResultList();
    }

    /** Those of these learners in a round. */
    public List<UnmatchedNeed> of(long roundId, Collection<Long> learnerIds) {
        return list("key.roundId = ?1 and key.learnerId in ?2", roundId, learnerIds);
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
