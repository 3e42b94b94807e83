package org.ieum.week;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.ieum.matching.model.Policy;

/**
 * How many tutors could take one more learner, at which times of the day, beside how many needs wait. Counted by the
 * database. The way between two lessons in person is not counted, and the hour must lie inside one time of the day.
 */
@Singleton
public class FreeTime {

    /** Weekday morning, afternoon, evening; weekend morning, afternoon, evening. Six hours each, from six on. */
    public static final int TIMES_OF_DAY = 6;

    /** The place of everybody who can meet online; not a key that a city can have. */
    public static final String ONLINE = "-online";

    private static final String TUTORS = """
            with part (bucket, first_day, last_day, start) as (
                values (0, 0, 4, 360), (1, 0, 4, 720), (2, 0, 4, 1080), (3, 5, 6, 360), (4, 5, 6, 720), (5, 5, 6, 1080)),
            bucket as (
                select bucket, range_agg(int4range(day * 1440 + start, day * 1440 + start + 360)) as hours
                from part cross join generate_series(first_day, last_day) day group by bucket),
            candidate as (
                select * from tutor where status = 'approved' and commitment_start <= :begins
                and commitment_end >= :ends),
            said as (
                select id, time_zone, cast(substr(span, 5, 5) as interval) as starts, cast(substr(span, 11, 5) as interval) as stops,
                    cast(:monday as date) + array_position(array['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'], left(span, 3)) - 1 as day
                from candidate cross join unnest(availability) span),
            here as (
                select id,
                    cast(extract(epoch from (day + starts) at time zone time_zone at time zone :zone - cast(:monday as date)) / 60 as integer) as starts,
                    cast(extract(epoch from (day + stops) at time zone time_zone at time zone :zone - cast(:monday as date)) / 60 as integer) as stops
                from said),
            free as (
                select id, range_agg(int4range(starts + turn, stops + turn)) * int4multirange(int4range(0, 10080)) as hours
                from here cross join (values (-10080), (0), (10080)) week (turn) group by id),
            busy as (
                select tutor_id, range_agg(int4range(starts_at, ends_at)) as hours, count(*) as lessons,
                    count(distinct learner_id) as learners
                from booking group by tutor_id),
            room as (
                select c.id, c.city, c.delivery, f.hours - coalesce(b.hours, int4multirange()) as hours
                from candidate c join free f on f.id = c.id left join busy b on b.tutor_id = c.id
                where coalesce(b.lessons, 0) < c.max_sessions_per_week and coalesce(b.learners, 0) < c.max_learners),
            open as (
                select room.id, room.city, room.delivery, bucket from room cross join bucket
                where exists (select from unnest(room.hours * bucket.hours) stretch where upper(stretch) - lower(stretch) >= 60))
            select %s as line, bucket, count(*) from open
            join tutor_subject s on s.tutor_id = open.id
            cross join lateral (
                select '' as place
                union all select city where city is not null and delivery <> 'online'
                union all select '-online' where delivery <> 'in_person') places
            where (:subject = '' or s.subject = :subject) and %s
            group by line, bucket""";

    private static final String WAITING = """
            select %s as line, count(*) from learner l join learner_need s on s.learner_id = l.id
            cross join lateral (
                select '' as place
                union all select city where city is not null and delivery <> 'online'
                union all select '-online' where delivery <> 'in_person') places
            where l.status = 'approved' and (:subject = '' or s.subject = :subject) and %s
            and not exists (select from pairing p where p.learner_id = l.id and p.subject = s.subject and p.state in ('offered', 'running'))
            group by line""";

    private final EntityManager entities;
    private final ZoneId zone;

    @Inject
    FreeTime(EntityManager entities, ZoneId zone) {
        this.entities = entities;
        this.zone = zone;
    }

    /**
     * A subject or a place.
     *
     * @param key the subject's, the city's or {@link #ONLINE}
     * @param tutors how many have time, one number a time of the day
     * @param waiting how many needs of approved learners have nobody; one that can be served in either way counts in both
     */
    public record Line(String key, List<Long> tutors, long waiting) {}

    /**
     * Who has time in the week from a Monday on. With a subject and no place one line a place, else one a
     * subject; lines without anybody are left out.
     *
     * @param place key of a city or {@link #ONLINE}; empty for everywhere
     * @param subject key; empty for all
     */
    public List<Line> lines(String place, String subject, LocalDate monday) {
        boolean byPlace = isByPlace(place, subject);
        Map<String, Map<Integer, Long>> tutors = new TreeMap<>();
        for (Object[] row : rows(TUTORS, byPlace, place, subject, monday)) {
            tutors.computeIfAbsent((String) row[0], key -> new HashMap<>())
                    .put(((Number) row[1]).intValue(), ((Number) row[2]).longValue());
        }
        Map<String, Long> waiting = new HashMap<>();
        for (Object[] row : rows(WAITING, byPlace, place, subject, monday)) {
            waiting.put((String) row[0], ((Number) row[1]).longValue());
        }
        waiting.keySet().forEach(key -> tutors.putIfAbsent(key, Map.of()));
        return tutors.keySet().stream()
                .map(key -> new Line(key, timesOfDay(tutors.get(key)), waiting.getOrDefault(key, 0L)))
                .toList();
    }

    /** Whether the lines are places. */
    public static boolean isByPlace(String place, String subject) {
        return place.isEmpty() && !subject.isEmpty();
    }

    private static List<Long> timesOfDay(Map<Integer, Long> tutors) {
        return IntStream.range(0, TIMES_OF_DAY)
                .mapToObj(time -> tutors.getOrDefault(time, 0L))
                .toList();
    }

    private List<Object[]> rows(String query, boolean byPlace, String place, String subject, LocalDate monday) {
        String sql = byPlace
                ? String.format(query, "place", "place <> ''")
                : String.format(query, "s.subject", "place = :place");
        var rows = entities.unwrap(Session.class)
                .createNativeQuery(sql, Object[].class)
                .setParameter("subject", subject);
        if (!byPlace) {
            rows.setParameter("place", place);
        }
        if (query.equals(TUTORS)) {
            rows.setParameter("monday", monday)
                    .setParameter("zone", zone.getId())
                    .setParameter("begins", monday.plusDays(Policy.DEFAULT.beginsWithinDays()))
                    .setParameter("ends", monday.plusWeeks(Policy.DEFAULT.weeksLeft()));
        }
        return rows.getResultList();
    }
}
