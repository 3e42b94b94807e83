package org.ieum.numbers;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.ieum.pairing.EndReason;
import org.ieum.pairing.Pairings;

/** Counts how it goes, as of a day. People are counted by the database and never read here, but for the list of pledges. */
@Singleton
public class Numbers {

    private static final String NEEDS = """
            with need as (
                select n.subject, l.city, p.id is not null as served,
                    greatest(0, cast(:today as date) - l.registered_on) as days
                from learner l join learner_need n on n.learner_id = l.id
                left join pairing p on p.learner_id = l.id and p.subject = n.subject and p.state = 'running'
                where l.status = 'approved' or p.id is not null)
            select case when grouping(subject) = 0 then 'SUBJECT' when grouping(city) = 0 then 'CITY' else 'ALL' end,
                coalesce(subject, city, ''),
                count(*) filter (where served),
                count(*) filter (where not served),
                coalesce(cast(round(percentile_cont(0.5) within group (order by days) filter (where not served)) as bigint), 0),
                coalesce(max(days) filter (where not served), 0)
            from need group by grouping sets ((), (subject), (city)) order by 4 desc, 3 desc, 2""";

    private static final String PLEDGES = """
            select t.id, t.ref, t.name, t.commitment_end, count(p.id), count(*) over ()
            from tutor t left join pairing p on p.tutor_id = t.id and p.state = 'running'
            where t.status in ('approved', 'paused') and t.commitment_end <= :until
            group by t.id having t.commitment_end >= :today or count(p.id) > 0
            order by t.commitment_end, t.id limit :most""";

    private final EntityManager entities;
    private final Pairings pairings;

    @Inject
    Numbers(EntityManager entities, Pairings pairings) {
        this.entities = entities;
        this.pairings = pairings;
    }

    /** All together, by subject and by city; of each, those who wait for most first. */
    public List<Needs> needs(LocalDate today) {
        return query(NEEDS).setParameter("today", today).getResultList().stream()
                .map(row -> new Needs(
                        Needs.By.valueOf((String) row[0]),
                        (String) row[1],
                        number(row[2]),
                        number(row[3]),
                        number(row[4]),
                        number(row[5])))
                .toList();
    }

    /** How long pairings last, of all that have begun. */
    public Survival survival(LocalDate today) {
        return Survival.of(pairings.lifeSpans(today));
    }

    /** Why pairings ended after a day. Who ends one by themselves is not asked why. */
    public Map<EndReason, Long> endings(LocalDate since) {
        Map<EndReason, Long> endings = pairings.endings(since);
        Long byThemselves = endings.remove(EndReason.ONE_OF_THEM);
        if (byThemselves != null) {
            endings.merge(EndReason.UNKNOWN, byThemselves, Long::sum);
        }
        return endings;
    }

    /**
     * Some tutors whose pledge is over soon.
     *
     * @param all how many there are
     */
    public record Pledges(List<Pledge> first, long all) {}

    /** Tutors whose pledge ends by a day, the soonest first; those whose pledge has ended if they still teach. Personal: the caller writes down who asked. */
    public Pledges pledges(LocalDate today, LocalDate until, int most) {
        List<Object[]> rows = query(PLEDGES)
                .setParameter("today", today)
                .setParameter("until", until)
                .setParameter("most", most)
                .getResultList();
        List<Pledge> first = rows.stream()
                .map(row -> new Pledge(number(row[0]), (String) row[1], (String) row[2], day(row[3]), number(row[4])))
                .toList();
        return new Pledges(first, rows.isEmpty() ? 0 : number(rows.get(0)[5]));
    }

    private NativeQuery<Object[]> query(String sql) {
        return entities.unwrap(Session.class).createNativeQuery(sql, Object[].class);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    /** The driver's date, whichever of its two forms it comes in. */
    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
