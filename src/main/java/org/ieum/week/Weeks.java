package org.ieum.week;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.Session;
import org.ieum.learner.Learner;
import org.ieum.person.Person;

/** Reads the week as it runs, from the hours that running pairings take. */
@Singleton
public class Weeks {

    private static final String LESSONS = """
            select p.id, l.id, l.alias, t.id, t.name, p.subject, p.meeting, b.startsAt, b.endsAt, p.since
            from Pairing p join p.bookings b
            join Learner l on l.id = p.learnerId join Tutor t on t.id = p.tutorId
            where p.state = org.ieum.pairing.PairingState.RUNNING and""";

    private static final String CHOSEN = """
            (:city = '' or l.city = :city or t.city = :city) and (:subject = '' or p.subject = :subject)""";

    private static final String BUSY = """
            select hour, count(*) from booking b join pairing p on p.id = b.pairing_id
            join learner l on l.id = b.learner_id join tutor t on t.id = b.tutor_id
            cross join lateral generate_series(b.starts_at / 60, (b.ends_at - 1) / 60) hour
            where p.state = 'running' and""" + CHOSEN + " group by hour";

    private final EntityManager entities;

    @Inject
    Weeks(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Which lessons are looked at.
     *
     * @param city key of the city where one of the two lives; empty for all
     * @param subject key; empty for all
     */
    public record LessonFilter(String city, String subject) {}

    /** How many lessons there are in each hour of the installation's week, 0 from Monday 00:00; hours without any are left out. */
    public Map<Integer, Long> busy(LessonFilter filter) {
        List<Object[]> rows = entities.unwrap(Session.class)
                .createNativeQuery(BUSY, Object[].class)
                .setParameter("city", filter.city())
                .setParameter("subject", filter.subject())
                .getResultList();
        Map<Integer, Long> busy = new TreeMap<>();
        rows.forEach(row -> busy.put(((Number) row[0]).intValue(), ((Number) row[1]).longValue()));
        return busy;
    }

    /** A part of the lessons that take some of an hour of the week, by their beginning; one more than a page, if there is more. */
    public List<Lesson> lessons(LessonFilter filter, int hour, int page, int size) {
        TypedQuery<Lesson> query = entities.createQuery(
                        LESSONS + " " + CHOSEN + " and b.startsAt < :end and b.endsAt > :start"
                                + " order by b.startsAt, l.alias, p.id",
                        Lesson.class)
                .setParameter("city", filter.city())
                .setParameter("subject", filter.subject())
                .setParameter("start", hour * 60)
                .setParameter("end", hour * 60 + 60)
                .setFirstResult(page * size)
                .setMaxResults(size + 1);
        return query.getResultList();
    }

    /** All lessons of one person, through the week. */
    public List<Lesson> lessonsOf(Person person) {
        String side = person instanceof Learner ? "p.learnerId" : "p.tutorId";
        return entities.createQuery(LESSONS + " " + side + " = :id order by b.startsAt", Lesson.class)
                .setParameter("id", person.id())
                .getResultList();
    }
}
