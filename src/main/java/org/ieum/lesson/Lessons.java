package org.ieum.lesson;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.jpa.HibernateHints;
import org.hibernate.query.MutationQuery;
import org.ieum.kernel.Side;
import org.ieum.pairing.PairingSql;
import org.ieum.person.PersonId;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Part;
import org.ieum.platform.SqlArray;
import org.ieum.tutor.PledgeSql;

/** All lessons. */
@Singleton
public class Lessons implements PanacheRepository<Lesson> {

    private static final String RESTING = """
            (select u.id, u.until from unnest(cast(:ids as bigint[]), cast(:untils as date[])) as u (id, until))""";

    private static final String COVERED = """
            exists (select 1 from %1$s r where r.id = l.%2$s_id
                and (r.until is null or l.starts_at < cast(r.until as timestamp) at time zone :zone))""";

    private static final String REST = """
            update lesson l set state = 'cancelled', by_whom = '%2$s', resting = true, version = version + 1
            where l.state in ('planned', 'moved') and l.starts_at > :now and\s""" + COVERED;

    private static final String COME_BACK = """
            update lesson l set state = case when starts_at = planned_at then 'planned' else 'moved' end, by_whom = null,
                resting = false, version = version + 1
            where l.resting and l.by_whom = '%2$s' and l.starts_at > :now and not\s""" + COVERED;

    /** No id of a pairing. */
    static final long ALL = 0;

    /** When a lesson {@code x} begins that is held on a {@code day}. */
    private static final String AT =
            "(cast(day as date) + make_interval(mins => x.starts_at % 1440)) at time zone :zone";

    /** Whether the {@code day} is one of the lesson's week, within the pledge. */
    private static final String ON_ITS_DAY =
            "extract(isodow from day) = x.starts_at / 1440 + 1 and day <= " + PledgeSql.lastDay("x.tutor_id");

    /** What is held by the times of pairings, within the pledges. */
    static final String DUE = """
            with due as (
                select x.id as pairing_id, x.learner_id, x.tutor_id, x.meeting, x.number, x.place, x.ends_at - x.starts_at as minutes,
                    %s as at
                from %s x cross join lateral generate_series(
                    cast(greatest(x.begins_on, :from) as timestamp),
                    cast(least(coalesce(x.ends_on, :until), :until) - 1 as timestamp), interval '1 day') day
                where %s and (:only = 0 or x.id = :only))
            """.formatted(AT, PairingSql.lessons(":from", true), ON_ITS_DAY);

    /** Who makes them at the same time makes the same. In the order of their days, which lists by id have then. */
    private static final String MAKE = DUE + """
            insert into lesson (id, version, pairing_id, learner_id, tutor_id, phase, place, planned_at, starts_at, minutes, state)
            select nextval('lesson_seq'), 0, pairing_id, learner_id, tutor_id, number, place, at, at, minutes, 'planned'
            from (select * from due where at > :now order by at, pairing_id) due
            on conflict (pairing_id, planned_at) do nothing""";

    /**
     * Each lesson is asked about by itself, in the indexes of its pairing: of all lessons that are due together the database would not
     * know how many they are, and compare each with each.
     */
    private static final String DROP = """
            delete from lesson l where l.state in ('planned', 'moved') and l.planned_at > :now
            and (:only = 0 or l.pairing_id = :only) and (
                select count(*) from %s x cross join lateral (select cast(l.planned_at at time zone :zone as date) as day) d
                where x.id = l.pairing_id and x.number = l.phase and x.place = l.place and x.ends_at - x.starts_at = l.minutes
                and %s = l.planned_at and day >= greatest(x.begins_on, :from)
                and day < least(coalesce(x.ends_on, :until), :until) and %s) = 0
            """.formatted(PairingSql.lessons(":from", true), AT, ON_ITS_DAY);

    /** Makes those of one pairing, or of {@link #ALL}; those that are there stay as they are. Returns how many. */
    int make(long only, LocalDate from, LocalDate until, ZoneId zone, Instant now) {
        return due(MAKE, only, from, until, zone, now).executeUpdate();
    }

    /** Drops those that no times of a pairing hold any more. Returns how many. */
    int drop(long only, LocalDate from, LocalDate until, ZoneId zone, Instant now) {
        return due(DROP, only, from, until, zone, now).executeUpdate();
    }

    /** What these people's rests cover is not held. */
    void rest(Side side, Map<Long, Optional<LocalDate>> resting, ZoneId zone, Instant now) {
        covering(REST, side, resting, zone, now);
    }

    /** What was left out for a rest that covers it no more is held again. */
    void comeBack(Side side, Map<Long, Optional<LocalDate>> resting, ZoneId zone, Instant now) {
        covering(COME_BACK, side, resting, zone, now);
    }

    private void covering(String sql, Side side, Map<Long, Optional<LocalDate>> resting, ZoneId zone, Instant now) {
        List<Long> ids = List.copyOf(resting.keySet());
        List<String> untils = ids.stream()
                .map(id -> resting.get(id).map(LocalDate::toString).orElse("null"))
                .toList();
        getEntityManager()
                .unwrap(Session.class)
                .createNativeMutationQuery(sql.formatted(RESTING, side.code()))
                .setParameter("ids", SqlArray.of(ids))
                .setParameter("untils", SqlArray.of(untils))
                .setParameter("zone", zone.getId())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Somebody's lessons to come that are left out because they rest, with their pairings: as they are stored, not as they were read. */
    Map<Long, Long> resting(PersonId who, Instant now) {
        Map<Long, Long> pairings = new TreeMap<>();
        getEntityManager()
                .createQuery(
                        "select id, pairingId from Lesson where " + side(who.side())
                                + " = :who and resting and byWhom = :by and startsAt > :now",
                        Tuple.class)
                .setParameter("who", who.id())
                .setParameter("by", LessonParty.of(who.side()))
                .setParameter("now", now)
                .getResultList()
                .forEach(row -> pairings.put(row.get(0, Long.class), row.get(1, Long.class)));
        return pairings;
    }

    /** Those that are still to be held between two moments, in order. */
    public List<Lesson> ahead(Instant from, Instant until) {
        return list(
                "startsAt > ?1 and startsAt < ?2 and state in ?3 order by startsAt, id",
                from,
                until,
                LessonState.AHEAD);
    }

    /** One side of each of these was reminded. */
    public void reminded(Side side, Collection<Long> ids) {
        if (!ids.isEmpty()) {
            update(side.code() + "Reminded = true where id in ?1", ids);
        }
    }

    /** These, in order. */
    public List<Lesson> these(Collection<Long> ids) {
        return list("id in ?1 order by plannedAt", ids);
    }

    private MutationQuery due(String sql, long only, LocalDate from, LocalDate until, ZoneId zone, Instant now) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeMutationQuery(sql)
                .setParameter("only", only)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("zone", zone.getId())
                .setParameter("now", now);
    }

    /**
     * The lesson, which nobody else changes until the transaction ends.
     *
     * @throws HttpProblem 404 if there is no such lesson
     */
    public Lesson lock(long id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(HttpProblem::notFound);
    }

    /** A part of those that are looked for, by id, to be read. */
    public Part<Lesson> part(LessonFilter filter, Part.Asked asked) {
        return Part.of(
                find(filter.condition() + " order by id", filter.values(asked.after()))
                        .withHint(HibernateHints.HINT_READ_ONLY, true),
                asked);
    }

    /** How many of a pairing's there are, by state; none of a state that none has. */
    public Map<LessonState, Long> counts(long pairing) {
        return getEntityManager()
                .createQuery(
                        "select state, count(*) from Lesson where pairingId = :pairing group by state", Tuple.class)
                .setParameter("pairing", pairing)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, LessonState.class), row -> row.get(1, Long.class)));
    }

    /** How many are looked for. */
    public long count(LessonFilter filter) {
        return count(filter.condition(), filter.values(0));
    }

    /** Those that somebody gives in a tutor's place and that begin after a moment, in order. */
    public List<Lesson> givenInstead(long tutorId, Instant from) {
        return list("tutorId = ?1 and insteadOf is not null and startsAt > ?2 order by startsAt", tutorId, from);
    }

    /** Somebody's lessons between two moments, in order. */
    public List<Lesson> of(PersonId who, Instant from, Instant until) {
        return list(
                side(who.side()) + " = ?1 and startsAt >= ?2 and startsAt < ?3 order by startsAt",
                who.id(),
                from,
                until);
    }

    /** Those that a tutor held between two moments, in order. */
    public List<Lesson> heldBy(long tutorId, Instant from, Instant until) {
        return list(
                "tutorId = ?1 and state = ?2 and startsAt >= ?3 and startsAt < ?4 order by startsAt, id",
                tutorId,
                LessonState.HELD,
                from,
                until);
    }

    /** Those that were held between two moments, whoever taught. */
    public List<Lesson> heldBetween(Instant from, Instant until) {
        return list("state = ?1 and startsAt >= ?2 and startsAt < ?3", LessonState.HELD, from, until);
    }

    /** When each lesson began that some tutors held before a moment, by the tutor's id; a tutor who held none is not in it. */
    public Map<Long, List<Instant>> heldBy(Collection<Long> tutorIds, Instant until) {
        return getEntityManager()
                .createQuery(
                        "select tutorId, startsAt from Lesson where tutorId in :tutors and state = :held"
                                + " and startsAt < :until",
                        Object[].class)
                .setParameter("tutors", tutorIds)
                .setParameter("held", LessonState.HELD)
                .setParameter("until", until)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (Instant) row[1], Collectors.toList())));
    }

    /** A pairing's lessons from a moment on, in order. */
    public List<Lesson> from(long pairing, Instant start) {
        return list("pairingId = ?1 and startsAt >= ?2 order by startsAt, id", pairing, start);
    }

    /** How many of these pairings' lessons from a moment on are still to be held. */
    public long aheadOf(Collection<Long> pairings, Instant start) {
        return count("pairingId in ?1 and startsAt >= ?2 and state in ?3", pairings, start, LessonState.AHEAD);
    }

    /** A pairing's last lessons before a moment, the latest first. */
    public List<Lesson> before(long pairing, Instant end, int most) {
        return find("pairingId = ?1 and startsAt < ?2 order by startsAt desc, id desc", pairing, end)
                .range(0, most - 1)
                .list();
    }

    /** All of somebody's lessons, in order. */
    public List<Lesson> allOf(PersonId who) {
        return list(side(who.side()) + " = ?1 order by startsAt", who.id());
    }

    /** Those of these pairings that are not where or whether their series have them, or that somebody gives in the tutor's place. */
    public List<Lesson> exceptions(Collection<Long> pairings) {
        return list(
                "pairingId in ?1 and (state = ?2 or startsAt <> plannedAt or insteadOf is not null) order by plannedAt",
                pairings,
                LessonState.CANCELLED);
    }

    /** Those of these pairings that have begun between two moments, in order. */
    public List<Lesson> begun(Collection<Long> pairings, Instant from, Instant now) {
        return list("pairingId in ?1 and startsAt > ?2 and startsAt <= ?3 order by startsAt, id", pairings, from, now);
    }

    /** The first of each of these pairings, by pairing. */
    public Map<Long, FirstLesson> firstOf(Collection<Long> pairings) {
        return getEntityManager()
                .createQuery(
                        "select pairingId, min(plannedAt), min(case when state <> :off then startsAt end) from Lesson"
                                + " where pairingId in :pairings group by pairingId",
                        Tuple.class)
                .setParameter("off", LessonState.CANCELLED)
                .setParameter("pairings", pairings)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get(0, Long.class),
                        row -> new FirstLesson(
                                row.get(1, Instant.class), Optional.ofNullable(row.get(2, Instant.class)))));
    }

    private static String side(Side side) {
        return side == Side.LEARNER ? "learnerId" : "tutorId";
    }
}
