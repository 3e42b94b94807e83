package org.ieum.person;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.hibernate.Session;
import org.ieum.platform.Sealing;

/** The sign-ups that are not settled. */
@Singleton
class SignUps implements PanacheRepository<SignUp> {

    /**
     * The oldest are wanted first by everybody: whoever comes second waits for whoever came first, until that has committed, and
     * gets what is left.
     */
    private static final String TAKE = """
            delete from sign_up where id in (
                select id from sign_up where next_try_at <= :now order by received_at, id limit :most for update)
            returning *""";

    private static final Comparator<SignUp> AS_THEY_CAME =
            Comparator.comparing((SignUp signUp) -> signUp.receivedAt).thenComparing(SignUp::id);

    @Inject Persons persons;
    @Inject Sealing sealing;

    /** What nobody has settled yet of an address goes with whoever has that; not by the clock, for they may come anew. */
    void forgotten(@Observes PersonForgotten event) {
        if (!event.isByTheClock()) {
            persons.get(event.who())
                    .storedEmail()
                    .map(sealing::lookup)
                    .ifPresent(address -> delete("addressLookup", address));
        }
    }

    /** Takes the oldest away, as they came; whoever fails to settle them rolls back. */
    List<SignUp> take(Instant now, int most) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(TAKE, SignUp.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultStream()
                .sorted(AS_THEY_CAME)
                .toList();
    }

    /** Takes one away; empty if it was settled. */
    List<SignUp> take(long id) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("delete from sign_up where id = :id returning *", SignUp.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** The oldest that wait, as they came. */
    List<Long> waiting(Instant now, int most) {
        return getEntityManager()
                .createQuery("select id from SignUp where nextTryAt <= :now order by receivedAt, id", Long.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** One waits longer. */
    void putOff(long id, Instant until) {
        update("nextTryAt = ?1 where id = ?2", until, id);
    }
}
