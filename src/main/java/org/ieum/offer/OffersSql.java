package org.ieum.offer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.ieum.platform.SqlArray;

/** Asks thousands at once, each step in one statement, and finds what is due while its people may be answering. */
@Singleton
class OffersSql {

    /** So many are due at a time. */
    static final int SOME = 200;

    private static final String MAKE = """
            insert into offer (pairing_id, version, round_id, asked_at, deadline, turn, first_asked_on)
            select id, 0, :round, :now, :deadline, 0, day
            from unnest(cast(:ids as bigint[]), cast(:days as date[])) as about (id, day)
            on conflict (pairing_id) do nothing""";

    /** Times that we move are asked anew, whatever was said to those before. */
    private static final String ASK_ANEW = """
            update offer set version = version + 1, round_id = :round, asked_at = :now, deadline = :deadline,
                turn = turn + 1, first_asked_on = about.day, reminded_at = null, proposed_by = null, times_before = null,
                learner_answer = null, learner_at = null, learner_by = null,
                tutor_answer = null, tutor_at = null, tutor_by = null
            from unnest(cast(:ids as bigint[]), cast(:days as date[])) as about (id, day) where pairing_id = about.id""";

    private static final String WITHDRAW = """
            update offer set version = version + 1, settled_at = :now, told_at = :now
            where pairing_id = any(cast(:ids as bigint[]))""";

    private static final String ASKED = """
            select pairing_id, round_id, turn, deadline from offer
            where pairing_id = any(cast(:ids as bigint[])) order by pairing_id""";

    /** Whoever answers just now holds the pairing's row: theirs waits for the next time. */
    private static final String DUE = """
            select o.pairing_id from offer o join pairing p on p.id = o.pairing_id where %s
            order by o.deadline, o.pairing_id limit 200 for update of p skip locked""";

    private static final String TO_REMIND =
            DUE.formatted("p.state = 'offered' and o.reminded_at is null and o.asked_at <= :due and o.deadline > :now");
    private static final String TO_EXPIRE = DUE.formatted("p.state = 'offered' and o.deadline <= :now");
    private static final String TO_TELL =
            DUE.formatted("p.state = 'declined' and o.told_at is null and o.settled_at <= :due");

    @Inject EntityManager entities;

    /** What two people are asked. */
    record AskedPairing(long id, long round, int turn, Instant deadline) {}

    /**
     * One for each of these pairings that has none.
     *
     * @param firstLessons their days, by pairing
     */
    void make(Map<Long, LocalDate> firstLessons, long round, Instant now, Instant deadline) {
        ask(MAKE, firstLessons, round, now, deadline);
    }

    /** These count as asked now, and as not answered. */
    void askAnew(Map<Long, LocalDate> firstLessons, long round, Instant now, Instant deadline) {
        ask(ASK_ANEW, firstLessons, round, now, deadline);
    }

    private void ask(String sql, Map<Long, LocalDate> firstLessons, long round, Instant now, Instant deadline) {
        run(sql, firstLessons.keySet(), now)
                .setParameter("days", SqlArray.of(firstLessons.values()))
                .setParameter("round", round)
                .setParameter("deadline", deadline)
                .executeUpdate();
    }

    /** These are over, and both people know it. */
    void withdraw(List<Long> pairings, Instant now) {
        run(WITHDRAW, pairings, now).executeUpdate();
    }

    /** These as they stand, by pairing. */
    List<AskedPairing> asked(List<Long> pairings) {
        return session()
                .createNativeQuery(ASKED, Object[].class)
                .setParameter("ids", SqlArray.of(pairings))
                .addScalar("pairing_id", Long.class)
                .addScalar("round_id", Long.class)
                .addScalar("turn", Integer.class)
                .addScalar("deadline", Instant.class)
                .getResultList()
                .stream()
                .map(row -> new AskedPairing((Long) row[0], (Long) row[1], (Integer) row[2], (Instant) row[3]))
                .toList();
    }

    /** Some that were made until {@code due} and that not both have answered; nobody else changes them meanwhile. */
    List<Long> lockToRemind(Instant due, Instant now) {
        return session()
                .createNativeQuery(TO_REMIND, Long.class)
                .setParameter("due", due)
                .setParameter("now", now)
                .getResultList();
    }

    /** Some whose time is over. */
    List<Long> lockToExpire(Instant now) {
        return session()
                .createNativeQuery(TO_EXPIRE, Long.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** Some that were declined until {@code due}, of which the other one has not heard. */
    List<Long> lockToTell(Instant due) {
        return session()
                .createNativeQuery(TO_TELL, Long.class)
                .setParameter("due", due)
                .getResultList();
    }

    private MutationQuery run(String sql, Collection<Long> ids, Instant now) {
        return session()
                .createNativeMutationQuery(sql)
                .setParameter("ids", SqlArray.of(ids))
                .setParameter("now", now);
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
