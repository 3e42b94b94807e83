package org.ieum.round.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** Needs that got nobody beside the names of their learners, who alone know how long they wait. */
@Singleton
class NamedNeeds {

    private static final String NAMED = "select u, l.ref, l.alias from UnmatchedNeed u"
            + " join Learner l on l.id = u.key.learnerId where u.key.roundId = :round";

    private final EntityManager entities;

    @Inject
    NamedNeeds(EntityManager entities) {
        this.entities = entities;
    }

    /** Those of a round by learner and subject. */
    List<NamedNeed> of(long roundId) {
        return named(roundId, " order by u.key.learnerId, u.key.subject").getResultList();
    }

    /** A part of those of a round, the longest wait first. */
    List<NamedNeed> page(long roundId, int page, int size) {
        return named(roundId, " order by l.registeredOn, u.key.learnerId, u.key.subject")
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList();
    }

    private TypedQuery<NamedNeed> named(long roundId, String order) {
        return entities.createQuery(NAMED + order, NamedNeed.class).setParameter("round", roundId);
    }
}
