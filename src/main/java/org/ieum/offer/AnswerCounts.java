package org.ieum.offer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.hibernate.Session;
import org.ieum.kernel.Coded;
import org.ieum.pairing.PairingSql;

/** How offers were answered, by what was offered: those that fell through teach what to offer. Counted by the database, nobody is read. */
@Singleton
public class AnswerCounts {

    /**
     * By the codes of {@link Offered}. An offer with lessons at several times is counted at each. Whoever agrees late may begin later
     * than they were asked about: what they were asked counts, where it was kept. In minutes of the installation's
     * week: a day has 1440, Saturday begins at 7200, noon is 720 of a day, six in the evening 1080.
     */
    private static final String COUNT = """
            select what, count(*) filter (where p.state in ('running', 'ended')) as accepted,
                count(*) filter (where p.state = 'declined') as declined,
                count(*) filter (where p.state = 'expired') as unanswered
            from offer o join %s p on p.id = o.pairing_id cross join lateral (
                select distinct case when lesson_start(lesson) >= 7200 then 'weekend'
                    when lesson_start(lesson) %% 1440 < 720 then 'morning'
                    when lesson_start(lesson) %% 1440 < 1080 then 'afternoon' else 'evening' end as what
                from unnest(p.times) lesson
                union all select p.meeting
                union all select case when o.first_asked_on - cast(o.asked_at as date) <= 7 then 'within_a_week'
                    when o.first_asked_on - cast(o.asked_at as date) <= 14 then 'within_two_weeks' else 'later' end
                where o.first_asked_on is not null) as offered
            where o.asked_at >= :since and p.state in ('running', 'ended', 'declined', 'expired')
            group by what""".formatted(PairingSql.first());

    @Inject EntityManager entities;

    /** Those that were made since, without those that are open or were taken back; none that would count none. */
    public List<AnswerCount> since(Instant since) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(COUNT, Object[].class)
                .setParameter("since", since)
                .addScalar("what", String.class)
                .addScalar("accepted", Long.class)
                .addScalar("declined", Long.class)
                .addScalar("unanswered", Long.class)
                .getResultList()
                .stream()
                .map(row -> new AnswerCount(
                        Coded.parse(Offered.class, (String) row[0]), (Long) row[1], (Long) row[2], (Long) row[3]))
                .sorted(Comparator.comparing(AnswerCount::offered))
                .toList();
    }
}
