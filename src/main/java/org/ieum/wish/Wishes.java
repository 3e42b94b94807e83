package org.ieum.wish;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.ieum.kernel.Side;
import org.ieum.person.PersonForgotten;

/** All wishes and vetoes. */
@Singleton
public class Wishes implements PanacheRepositoryBase<Wish, Wish.WishId> {

    /** All of them. */
    public List<Wish> all() {
        return listAll();
    }

    /** Those between somebody and others, whoever's word they are. */
    public List<Wish> of(Side side, long id) {
        return list(their(side), id);
    }

    /** Those about these learners, whoever's word they are. */
    public List<Wish> about(Collection<Long> learnerIds) {
        return list("key.learnerId in ?1", learnerIds);
    }

    /** Whom a learner would like, the dearest first. */
    public List<Wish> ranksOf(long learnerId) {
        return list("key.learnerId = ?1 and key.side = ?2", learnerId, Side.LEARNER).stream()
                .filter(wish -> wish.rank().isPresent())
                .sorted(Comparator.comparing(Wish::kind))
                .toList();
    }

    void forgotten(@Observes PersonForgotten event) {
        delete(their(event.who().side()), event.who().id());
    }

    private static String their(Side side) {
        return side == Side.LEARNER ? "key.learnerId" : "key.tutorId";
    }
}
