package org.ieum.learner;

import java.util.Optional;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Delivery;

/** Counts needs in the database, past Hibernate: nobody is read for it. */
final class NeedsSql {

    private static final String GROUPED = """
            with need as (
                select n.subject, l.city, %1$s as served, %2$s as offered,
                    greatest(0, cast(:today as date) - l.registered_on) as days
                from learner l join learner_need n on n.learner_id = l.id
                where l.status = 'approved' or %1$s)
            select case when grouping(subject) = 0 then 'SUBJECT' when grouping(city) = 0 then 'CITY' else 'ALL' end,
                coalesce(subject, city, ''),
                count(*) filter (where served),
                count(*) filter (where not served and offered),
                count(*) filter (where not served and not offered),
                coalesce(cast(round(percentile_cont(0.5) within group (order by days) filter (where not served and not offered)) as bigint), 0),
                coalesce(max(days) filter (where not served and not offered), 0)
            from need group by grouping sets ((), (subject), (city)) order by 5 desc, 3 desc, 2""";

    private static final String WAITING = """
            select n.subject, l.city, l.delivery, count(*) from learner l join learner_need n on n.learner_id = l.id
            where l.status = 'approved' and (:subject = '' or n.subject = :subject) and not %s
            group by n.subject, l.city, l.delivery""";

    private NeedsSql() {}

    /** {@code served} tells of the need {@code n}. */
    static String waiting(String served) {
        return WAITING.formatted(served);
    }

    static WaitingNeeds waiting(Object[] row) {
        return new WaitingNeeds(
                (String) row[0],
                Optional.ofNullable((String) row[1]),
                Coded.parse(Delivery.class, (String) row[2]),
                number(row[3]));
    }

    /** {@code served} and {@code offered} tell of the need {@code n} of the learner {@code l}. */
    static String grouped(String served, String offered) {
        return GROUPED.formatted(served, offered);
    }

    static Needs group(Object[] row) {
        return new Needs(
                Needs.By.valueOf((String) row[0]),
                (String) row[1],
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
