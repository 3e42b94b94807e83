package org.ieum.lesson;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.hibernate.Session;

/** Counts lessons week by week, in the installation's zone: one statement, nobody is read for it. */
@Singleton
public class LessonWeeks {

    private static final String WEEKS = """
            select cast(date_trunc('week', l.starts_at at time zone :zone) as date),
                count(*) filter (where l.state = 'held'), count(*) filter (where l.state = 'missed')
            from lesson l
            where l.state in ('held', 'missed') and l.starts_at >= cast(:first as timestamp) at time zone :zone
            group by 1 order by 1""";

    @Inject EntityManager entities;
    @Inject ZoneId zone;

    /**
     * Lessons of a week.
     *
     * @param held that took place
     * @param missed to which somebody did not come
     */
    public record LessonWeek(LocalDate monday, long held, long missed) {}

    /** The weeks from a Monday on in which there were some, the oldest first. */
    public List<LessonWeek> since(LocalDate monday) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(WEEKS, Object[].class)
                .setParameter("first", monday)
                .setParameter("zone", zone.getId())
                .getResultList()
                .stream()
                .map(row -> new LessonWeek(
                        (LocalDate) row[0], ((Number) row[1]).longValue(), ((Number) row[2]).longValue()))
                .toList();
    }
}
