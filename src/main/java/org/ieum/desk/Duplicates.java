package org.ieum.desk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.ieum.audit.Audit;
import org.ieum.kernel.Coded;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.Week;
import org.ieum.kernel.WeeklySpan;
import org.ieum.person.Status;

/** Finds people who may be there twice: with one address, or with one name and hours in common. Who has left is left out. */
@Singleton
public class Duplicates {

    /** Two who may be one; {@code sameAddress} or else the same name and hours. */
    public record Pair(One first, One second, boolean sameAddress) {}

    /** One of the two. */
    public record One(long id, String ref, String name, Status status, LocalDate since) {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "One[" + id + "]";
        }
    }

    private static final String PAIRS = """
            select %4$s, %5$s, d.same from (
                select a.id as one, b.id as other, true as same from %1$s a join %1$s b
                on b.email_lookup = a.email_lookup and b.id > a.id and a.status <> 'left' and b.status <> 'left'
                union all
                select a.id, b.id, false from %1$s a join %1$s b
                on lower(b.%2$s) = lower(a.%2$s) and b.id > a.id and a.status <> 'left' and b.status <> 'left'
                where coalesce(a.email_lookup <> b.email_lookup, true)
            ) d join %1$s a on a.id = d.one join %1$s b on b.id = d.other order by d.same desc, d.other desc, d.one""";

    private static final String ONE = "%1$s.id as %1$s_id, %1$s.ref as %1$s_ref, %1$s.%2$s as %1$s_name,"
            + " %1$s.status as %1$s_status, cast(cast(%1$s.%3$s as date) as text) as %1$s_since,"
            + " array_to_string(%1$s.availability, ';') as %1$s_free, %1$s.time_zone as %1$s_zone";

    /** As many as anybody looks through; those who came last first. */
    private static final int MOST = 200;

    /** Names are short and hours are compared here: enough to find {@link #MOST} among them. */
    private static final int MOST_COMPARED = 2000;

    private final EntityManager entities;
    private final Audit audit;
    private final Clock clock;
    private final ZoneId zone;

    @Inject
    Duplicates(EntityManager entities, Audit audit, Clock clock, ZoneId zone) {
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
        this.zone = zone;
    }

    /** The suspicious pairs of a kind; that they were listed is written to the trail. */
    @Transactional
    public List<Pair> find(Kind kind, String actor) {
        audit.record(actor, kind.code() + ".duplicates-listed");
        String sql =
                PAIRS.formatted(kind.code(), kind.nameColumn(), kind.sinceColumn(), one("a", kind), one("b", kind));
        Week week = new Week(LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), zone);
        return entities
                .unwrap(Session.class)
                .createNativeQuery(sql, Object[].class)
                .setMaxResults(MOST_COMPARED)
                .getResultList()
                .stream()
                .filter(row -> (Boolean) row[14] || meet(row, week))
                .map(row -> new Pair(one(row, 0), one(row, 7), (Boolean) row[14]))
                .limit(MOST)
                .toList();
    }

    private static String one(String table, Kind kind) {
        return ONE.formatted(table, kind.nameColumn(), kind.sinceColumn());
    }

    private static boolean meet(Object[] row, Week week) {
        return !free(row, 5, week).and(free(row, 12, week)).isEmpty();
    }

    private static HalfHours free(Object[] row, int at, Week week) {
        List<WeeklySpan> spans = Stream.of(((String) row[at]).split(";", -1))
                .map(WeeklySpan::parse)
                .toList();
        return week.halfHours(spans, ZoneId.of((String) row[at + 1]));
    }

    private static One one(Object[] row, int at) {
        return new One(
                ((Number) row[at]).longValue(),
                (String) row[at + 1],
                (String) row[at + 2],
                Coded.parse(Status.class, (String) row[at + 3]),
                LocalDate.parse((String) row[at + 4]));
    }
}
