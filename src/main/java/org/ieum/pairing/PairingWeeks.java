package org.ieum.pairing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;

/** Counts pairings week by week: one statement, nobody is read for it. */
@Singleton
public class PairingWeeks {

    private static final String WEEKS = """
            select cast(m as date),
                (select count(*) from pairing p where p.state in ('running', 'ended') and p.since <= least(cast(m as date) + 6, :today)
                    and (p.ended_on is null or p.ended_on > least(cast(m as date) + 6, :today))),
                (select count(*) from pairing p where p.state in ('running', 'ended')
                    and p.since between cast(m as date) and cast(m as date) + 6),
                (select count(*) from pairing p where p.state = 'ended'
                    and p.ended_on between cast(m as date) and cast(m as date) + 6)
            from generate_series(cast(:first as timestamp), cast(:today as timestamp), interval '7 days') m order by 1""";

    @Inject EntityManager entities;

    /**
     * Pairings in a week.
     *
     * @param running on its last day, or today
     * @param begun whose first day is in it
     * @param ended whose first day without lessons is in it
     */
    public record PairingWeek(LocalDate monday, long running, long begun, long ended) {}

    /** The weeks from a Monday to that of today, the oldest first. */
    public List<PairingWeek> since(LocalDate monday, LocalDate today) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(WEEKS, Object[].class)
                .setParameter("first", monday)
                .setParameter("today", today)
                .getResultList()
                .stream()
                .map(row -> new PairingWeek((LocalDate) row[0], number(row[1]), number(row[2]), number(row[3])))
                .toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
