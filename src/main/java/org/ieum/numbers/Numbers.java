package org.ieum.numbers;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

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

    private static final String LIVES = """
            with life as (
                select greatest(0, coalesce(ended_on, cast(:today as date)) - since) as days, state = 'ended' as ended
                from pairing where state in ('running', 'ended') and since <= :today)
            select days, sum(count(*)) over (order by days desc), count(*) filter (where ended)
            from life group by days order by days""";

    /** A round keeps why it ended a pairing among the reasons of its proposal. */
    private static final String ENDINGS = """
            with ending as (
                select coalesce((
                    select case when o.change = 'replaced' then 'REPLACED' else (
                        select case fact ->> 'kind'
                            when 'NeedGone' then 'NEED_GONE' when 'Collides' then 'COLLIDES' else fact ->> 'rule' end
                        from jsonb_array_elements(o.reasons) fact
                        where fact ->> 'kind' in ('NeedGone', 'Collides', 'Broken') limit 1) end
                    from round r join proposal o on o.round_id = r.id
                    where r.state = 'published' and r.effective_on = p.ended_on and o.learner_id = p.learner_id
                    and o.subject = p.subject and o.change in ('ended', 'replaced') and o.decision <> 'rejected'
                    order by r.id desc limit 1), 'UNKNOWN') as reason
                from pairing p where p.state = 'ended' and p.ended_on > :since)
            select reason, count(*) from ending group by reason order by 2 desc, 1""";

    private static final String PLEDGES = """
            select t.id, t.ref, t.name, t.commitment_end, count(p.id), count(*) over ()
            from tutor t left join pairing p on p.tutor_id = t.id and p.state = 'running'
            where t.status in ('approved', 'paused') and t.commitment_end <= :until
            group by t.id having t.commitment_end >= :today or count(p.id) > 0
            order by t.commitment_end, t.id limit :most""";

    private final EntityManager entities;

    @Inject
    Numbers(EntityManager entities) {
        this.entities = entities;
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
        return Survival.of(query(LIVES).setParameter("today", today).getResultList().stream()
                .map(row -> new Survival.Day((int) number(row[0]), number(row[1]), number(row[2])))
                .toList());
    }

    /** Why pairings ended after a day, the most frequent first. */
    public Map<Ending, Long> endings(LocalDate since) {
        Map<Ending, Long> endings = new EnumMap<>(Ending.class);
        query(ENDINGS)
                .setParameter("since", since)
                .getResultList()
                .forEach(
                        row -> endings.put(Ending.valueOf(((String) row[0]).toUpperCase(Locale.ROOT)), number(row[1])));
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
