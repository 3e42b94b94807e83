package org.ieum.wish;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.ieum.kernel.Side;
import org.ieum.person.PersonForgotten;

/** All wishes and vetoes. */
@Singleton
public class Wishes {

    private final EntityManager entities;

    @Inject
    Wishes(EntityManager entities) {
        this.entities = entities;
    }

    /** All of them. */
    public List<Wish> all() {
        return entities.createQuery("from Wish", Wish.class).getResultList();
    }

    /** Those between somebody and others, whoever's word they are. */
    public List<Wish> of(Side side, long id) {
        return entities.createQuery("from Wish where key.%sId = :id".formatted(side.code()), Wish.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Those about these learners, whoever's word they are. */
    public List<Wish> about(Collection<Long> learnerIds) {
        return entities.createQuery("from Wish w where w.key.learnerId in :learners", Wish.class)
                .setParameter("learners", learnerIds)
                .getResultList();
    }

    void forgotten(@Observes PersonForgotten event) {
        entities.createQuery("delete from Wish where key.%sId = :id"
                        .formatted(event.who().side().code()))
                .setParameter("id", event.who().id())
                .executeUpdate();
    }

    /** It was taken back. */
    public void remove(Wish wish) {
        entities.remove(wish);
    }

    /** One more. */
    public void add(Wish wish) {
        entities.persist(wish);
    }
}
