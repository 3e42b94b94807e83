package org.ieum.week;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Meeting;
import org.ieum.pairing.PairingSql;
import org.ieum.person.Person;
import org.ieum.person.PersonName;

/** Reads the week as it runs: the lessons of a day's times, whatever was agreed for later. */
@Singleton
public class Weeks {

    private static final String CHOSEN = """
             (:city = '' or l.city = :city or t.city = :city) and (:subject = '' or p.subject = :subject)""";

    private static final String PEOPLE = """
             join learner l on l.id = p.learner_id join tutor t on t.id = p.tutor_id where""";

    private static final String LESSONS = """
            select p.id, p.learner_id, l.ref, l.alias, p.tutor_id, t.ref, t.name, p.subject, p.meeting, p.starts_at, p.ends_at,
                cast(p.begins_on as text), cast(p.ends_on as text)
            from\s""";

    private static final String BUSY = "select hour, count(*) from " + PairingSql.lessons(":today", false)
            + " p cross join lateral generate_series(p.starts_at / 60, (p.ends_at - 1) / 60) hour " + PEOPLE + " "
            + CHOSEN
            + " group by hour";

    private static final String OF_AN_HOUR = LESSONS + PairingSql.lessons(":today", false) + " p " + PEOPLE + " "
            + CHOSEN + " and p.starts_at < :end and p.ends_at > :start order by p.starts_at, l.alias, p.id";

    private static final String ALL = LESSONS + PairingSql.lessons(":today", false) + " p " + PEOPLE + " " + CHOSEN
            + " order by p.starts_at, l.ref, p.id";

    private static final String OF_SOMEBODY = LESSONS + PairingSql.lessons(":today", true) + " p " + PEOPLE
            + " p.%s_id = :id order by p.begins_on > :today, p.starts_at, p.begins_on";

    @Inject EntityManager entities;

    /**
     * Which lessons are looked at.
     *
     * @param city key of the city where one of the two lives; empty for all
     * @param subject key; empty for all
     */
    public record LessonFilter(String city, String subject) {}

    /** How many lessons there are in each hour of the installation's week, 0 from Monday 00:00; hours without any are left out. */
    public Map<Integer, Long> busy(LessonFilter filter, LocalDate today) {
        Map<Integer, Long> busy = new TreeMap<>();
        filtered(BUSY, filter, today)
                .getResultList()
                .forEach(row -> busy.put(((Number) row[0]).intValue(), ((Number) row[1]).longValue()));
        return busy;
    }

    /** A part of the lessons that take some of an hour of the week, by their beginning; one more than a page, if there is more. */
    public List<WeeklyLesson> lessons(LessonFilter filter, LocalDate today, int hour, int page, int size) {
        return filtered(OF_AN_HOUR, filter, today)
                .setParameter("start", hour * 60)
                .setParameter("end", hour * 60 + 60)
                .setFirstResult(page * size)
                .setMaxResults(size + 1)
                .getResultList()
                .stream()
                .map(Weeks::lesson)
                .toList();
    }

    /** All lessons of a day's times, from Monday on. */
    public List<WeeklyLesson> lessons(LessonFilter filter, LocalDate today) {
        return filtered(ALL, filter, today).getResultList().stream()
                .map(Weeks::lesson)
                .toList();
    }

    /** All lessons of one person, through the week: those of a day, then those that begin later. */
    public List<WeeklyLesson> lessonsOf(Person person, LocalDate today) {
        return rows(OF_SOMEBODY.formatted(person.side().code()), today)
                .setParameter("id", person.id())
                .getResultList()
                .stream()
                .map(Weeks::lesson)
                .toList();
    }

    private NativeQuery<Object[]> filtered(String sql, LessonFilter filter, LocalDate today) {
        return rows(sql, today).setParameter("city", filter.city()).setParameter("subject", filter.subject());
    }

    private NativeQuery<Object[]> rows(String sql, LocalDate today) {
        return entities.unwrap(Session.class)
                .createNativeQuery(sql, Object[].class)
                .setParameter("today", today);
    }

    private static WeeklyLesson lesson(Object[] row) {
        return new WeeklyLesson(
                number(row[0]),
                new PersonName(number(row[1]), (String) row[2], (String) row[3]),
                new PersonName(number(row[4]), (String) row[5], (String) row[6]),
                (String) row[7],
                Coded.parse(Meeting.class, (String) row[8]),
                (int) number(row[9]),
                (int) number(row[10]),
                LocalDate.parse((String) row[11]),
                Optional.ofNullable((String) row[12]).map(LocalDate::parse));
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }
}
