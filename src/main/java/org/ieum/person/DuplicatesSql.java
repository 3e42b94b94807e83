package org.ieum.person;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.ieum.kernel.Coded;
import org.ieum.kernel.WeeklySpan;

/** People of one side who may be there twice, as SQL past Hibernate: those who came last first, by address before by name. */
final class DuplicatesSql {

    private static final String PAIRS = """
            select %2$s, %3$s, d.same from (
                select a.id as one, b.id as other, true as same from %1$s a join %1$s b
                on b.email_lookup = a.email_lookup and b.id > a.id and a.status <> 'left' and b.status <> 'left'
                union all
                select a.id, b.id, false from %1$s a join %1$s b
                on b.name_folded = a.name_folded and b.id > a.id and a.status <> 'left' and b.status <> 'left'
                where coalesce(a.email_lookup <> b.email_lookup, true)
            ) d join %1$s a on a.id = d.one join %1$s b on b.id = d.other order by d.same desc, d.other desc, d.one""";

    private static final String ONE = "%1$s.id as %1$s_id, %1$s.ref as %1$s_ref, %1$s.%2$s as %1$s_name,"
            + " %1$s.status as %1$s_status, cast(cast(%1$s.%3$s as date) as text) as %1$s_since,"
            + " array_to_string(%1$s.availability, ';') as %1$s_free, %1$s.time_zone as %1$s_zone";

    /** Columns of one person. */
    private static final int WIDTH = 7;

    private DuplicatesSql() {}

    static String of(StoredPeople table) {
        return PAIRS.formatted(table.table(), one("a", table), one("b", table));
    }

    static LikelyDuplicate read(Object[] row) {
        return new LikelyDuplicate(suspect(row, 0), suspect(row, WIDTH), (Boolean) row[2 * WIDTH]);
    }

    private static String one(String alias, StoredPeople table) {
        return ONE.formatted(alias, table.name(), table.since());
    }

    private static LikelyDuplicate.Suspect suspect(Object[] row, int at) {
        return new LikelyDuplicate.Suspect(
                ((Number) row[at]).longValue(),
                (String) row[at + 1],
                (String) row[at + 2],
                Coded.parse(Status.class, (String) row[at + 3]),
                LocalDate.parse((String) row[at + 4]),
                Stream.of(((String) row[at + 5]).split(";", -1))
                        .map(WeeklySpan::parse)
                        .toList(),
                ZoneId.of((String) row[at + 6]));
    }
}
