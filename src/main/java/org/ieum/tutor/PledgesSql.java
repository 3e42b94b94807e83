package org.ieum.tutor;

import java.time.LocalDate;
import java.util.List;

/** Lists pledges in the database, past Hibernate: of nobody else is anything read. */
final class PledgesSql {

    private static final String PLEDGES = """
            select id, ref, name, commitment_end, running, count(*) over () from (
                select t.id, t.ref, t.name, t.commitment_end, %s as running from tutor t
                where t.status in ('approved', 'paused') and t.commitment_end <= :until) ending
            where commitment_end >= :today or running > 0
            order by commitment_end, id limit :most""";

    private PledgesSql() {}

    /** {@code running} counts the pairings of the tutor {@code t}. */
    static String of(String running) {
        return PLEDGES.formatted(running);
    }

    static Pledges read(List<Object[]> rows) {
        return new Pledges(rows.stream().map(PledgesSql::pledge).toList(), rows.isEmpty() ? 0 : number(rows.get(0)[5]));
    }

    private static Pledge pledge(Object[] row) {
        return new Pledge(number(row[0]), (String) row[1], (String) row[2], day(row[3]), number(row[4]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    /** The driver's date, whichever of its two forms it comes in. */
    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
