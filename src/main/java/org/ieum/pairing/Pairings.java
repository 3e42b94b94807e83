package org.ieum.pairing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;

/** All pairings. */
@Singleton
public class Pairings {

    private static final String RUNNING = """
            select new org.ieum.pairing.RunningPairing(l.ref, t.ref, p.subject, p.meeting, p.times, p.since)
            from Pairing p join Learner l on l.id = p.learnerId join Tutor t on t.id = p.tutorId
            where p.state = :running
            order by l.ref, p.subject""";

    private static final String YIELD = """
            delete from booking younger using pairing p, booking older, pairing o
            where p.id = younger.pairing_id and o.id = older.pairing_id
            and (o.since, o.id) < (p.since, p.id)
            and (older.learner_id = younger.learner_id or older.tutor_id = younger.tutor_id)
            and int4range(older.starts_at, older.ends_at) && int4range(younger.starts_at, younger.ends_at)""";

    private final EntityManager entities;

    @Inject
    Pairings(EntityManager entities) {
        this.entities = entities;
    }

    /** What runs now, by learner and subject. */
    public List<RunningPairing> running() {
        return entities.createQuery(RUNNING, RunningPairing.class)
                .setParameter("running", State.RUNNING)
                .getResultList();
    }

    /** What these learners have running now, with its hours. */
    public List<Pairing> runningOf(Collection<Long> learnerIds) {
        return entities.createQuery(
                        "from Pairing p left join fetch p.bookings"
                                + " where p.learnerId in :learners and p.state = :running",
                        Pairing.class)
                .setParameter("learners", learnerIds)
                .setParameter("running", State.RUNNING)
                .getResultList();
    }

    /**
     * Lets the older of two pairings that collide keep its hours (data-files.md, round as a whole). The younger runs on paper
     * without them, until the next round gives it others or ends it.
     */
    public void yieldToOlder() {
        entities.flush();
        entities.createNativeQuery(YIELD).executeUpdate();
    }

    /** One more. */
    public void add(Pairing pairing) {
        entities.persist(pairing);
    }
}
