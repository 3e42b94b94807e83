package org.ieum.wish;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;

/** All wishes and vetoes. */
@Singleton
public class Wishes {

    private final EntityManager entities;

    @Inject
    Wishes(EntityManager entities) {
        this.entities = entities;
    }

    /** Those about these learners, whoever's word they are. */
    public List<Wish> about(Collection<Long> learnerIds) {
        return entities.createQuery("from Wish w where w.key.learnerId in :learners", Wish.class)
                .setParameter("learners", learnerIds)
                .getResultList();
    }

    /** One more. */
    public void add(Wish wish) {
        entities.persist(wish);
    }
}
