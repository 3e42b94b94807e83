package org.ieum.pairing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.jpa.HibernateHints;
import org.ieum.platform.HttpProblem;

/** All pairings. */
@Singleton
public class Pairings {

    private static final String SHOWN = """
            select new org.ieum.pairing.RunningPairing(l.ref, t.ref, p.subject, p.meeting, p.times, p.since)
            from Pairing p join Learner l on l.id = p.learnerId join Tutor t on t.id = p.tutorId
            where p.state in :states
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
        return in(EnumSet.of(State.RUNNING));
    }

    /** What runs now and what is offered, by learner and subject. */
    public List<RunningPairing> live() {
        return in(State.LIVE);
    }

    private List<RunningPairing> in(Set<State> states) {
        return entities.createQuery(SHOWN, RunningPairing.class)
                .setParameter("states", states)
                .getResultList();
    }

    /** What these learners have running now or are offered, with its hours. */
    public List<Pairing> liveOf(Collection<Long> learnerIds) {
        return entities.createQuery(
                        "from Pairing p left join fetch p.bookings"
                                + " where p.learnerId in :learners and p.state in :live",
                        Pairing.class)
                .setParameter("learners", learnerIds)
                .setParameter("live", State.LIVE)
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

    /**
     * The pairing, which nobody else changes until the transaction ends.
     *
     * @throws HttpProblem 404 if there is no such pairing
     */
    public Pairing lock(long id) {
        return Optional.ofNullable(entities.find(Pairing.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(HttpProblem::notFound);
    }

    /** All that runs or is offered, with its hours; nobody else changes it until the transaction ends. */
    public List<Pairing> lockedLive() {
        // Answers come at any moment.
        entities.createNativeQuery(
                        "select id from pairing where state in ('offered', 'running') order by id for update")
                .getResultList();
        return entities.createQuery("from Pairing p left join fetch p.bookings where p.state in :live", Pairing.class)
                .setParameter("live", State.LIVE)
                .getResultList();
    }

    /** What else runs or is offered with one of two people in it. */
    public List<Pairing> othersOf(Pairing one) {
        return entities.createQuery(
                        "from Pairing where (learnerId = :learner or tutorId = :tutor) and state in :live and id <> :id",
                        Pairing.class)
                .setParameter("learner", one.learnerId())
                .setParameter("tutor", one.tutorId())
                .setParameter("live", State.LIVE)
                .setParameter("id", one.id())
                .getResultList();
    }

    /** All that runs or is offered, by id, to be read and not changed. */
    public List<Pairing> allLive() {
        return entities.createQuery("from Pairing where state in :live order by id", Pairing.class)
                .setParameter("live", State.LIVE)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .getResultList();
    }

    /** What runs or is offered with this learner or one of these tutors in it. */
    public List<Pairing> liveOf(long learnerId, Collection<Long> tutorIds) {
        return entities.createQuery(
                        "from Pairing where state in :live and (learnerId = :learner or tutorId in :tutors)",
                        Pairing.class)
                .setParameter("live", State.LIVE)
                .setParameter("learner", learnerId)
                .setParameter("tutors", tutorIds)
                .getResultList();
    }

    /** All pairs of whom one declined or did not answer, unless a coordinator lets them be proposed again. */
    public List<RefusedPair> refused() {
        return entities.createQuery(
                        "select distinct learnerId, subject, tutorId from Pairing"
                                + " where state in :refused and not allowedAgain order by learnerId, subject, tutorId",
                        RefusedPair.class)
                .setParameter("refused", EnumSet.of(State.DECLINED, State.EXPIRED))
                .getResultList();
    }

    /**
     * Writes what was changed now, and asks the database now whether it allows it.
     *
     * @throws HttpProblem 409 {@code times-taken} if somebody has these hours, or if the need has another tutor; the
     *     transaction is lost then
     */
    public void settle() {
        try {
            entities.flush();
            entities.createNativeQuery("set constraints all immediate").executeUpdate();
        } catch (ConstraintViolationException taken) {
            throw HttpProblem.conflict("times-taken");
        }
    }

    /** These, by id: one statement. */
    public Map<Long, Pairing> byId(Collection<Long> ids) {
        return entities
                .createQuery("from Pairing where id in :ids", Pairing.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Pairing::id, pairing -> pairing));
    }

    /** One more. */
    public void add(Pairing pairing) {
        entities.persist(pairing);
    }
}
