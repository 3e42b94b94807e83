package org.ieum.pairing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.SessionCheckMode;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.jpa.HibernateHints;
import org.ieum.kernel.Side;
import org.ieum.person.PersonId;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Part;
import org.ieum.platform.Result;

/** All pairings. */
@Singleton
public class Pairings implements PanacheRepository<Pairing> {

    private static final String WITH_HOURS = "from Pairing p left join fetch p.bookings where ";

    /** Why one ended, as far as somebody was asked: who ends one by themselves is not, and of some nothing says it. */
    private static final String ASKED = "case when endReason <> org.ieum.pairing.EndReason.ONE_OF_THEM"
            + " then endReason else org.ieum.pairing.EndReason.UNKNOWN end";

    private static final String YIELD = """
            delete from booking younger using pairing p, booking older, pairing o
            where p.id = younger.pairing_id and o.id = older.pairing_id
            and (o.since, o.id) < (p.since, p.id)
            and (older.learner_id = younger.learner_id or older.tutor_id = younger.tutor_id)
            and int4range(older.starts_at, older.ends_at) && int4range(younger.starts_at, younger.ends_at)""";

    private static final String LIFE_SPANS = """
            with life as (
                select greatest(0, coalesce(least(ended_on, cast(:today as date)), cast(:today as date)) - since) as days,
                    state = 'ended' and ended_on <= :today as ended
                from pairing where state in ('running', 'ended') and since <= :today)
            select days, sum(count(*)) over (order by days desc), count(*) filter (where ended)
            from life group by days order by days""";

    @Inject Clock clock;

    /** What these learners had, that ends after a day. */
    public List<Pairing> endingOf(Collection<Long> learnerIds, LocalDate today) {
        return list("learnerId in ?1 and state = ?2 and endedOn > ?3", learnerIds, PairingState.ENDED, today);
    }

    /** What ends after a day although somebody else is looked for already, or found: whoever learned there was handed on. */
    public List<Pairing> handedOn(LocalDate day) {
        return list(
                "state = ?1 and endReason = ?2 and endedOn > ?3 order by id",
                PairingState.ENDED,
                EndReason.HANDED_ON,
                day);
    }

    /** What these learners have that runs, or ends after a day. */
    List<Pairing> heldAfter(Collection<Long> learnerIds, LocalDate day) {
        return list(
                "learnerId in ?1 and (state = ?2 or state = ?3 and endedOn > ?4)",
                learnerIds,
                PairingState.RUNNING,
                PairingState.ENDED,
                day);
    }

    /** All that runs or is offered, with its hours; nobody else changes it until the transaction ends. */
    public List<Pairing> lockedLive() {
        getEntityManager()
                .createNativeQuery(
                        "select id from pairing where state in ('offered', 'running') order by id for update")
                .getResultList();
        return list(WITH_HOURS + "p.state in ?1", PairingState.LIVE);
    }

    /** What these learners have running now or are offered, with its hours. */
    public List<Pairing> liveOf(Collection<Long> learnerIds) {
        return list(WITH_HOURS + "p.learnerId in ?1 and p.state in ?2", learnerIds, PairingState.LIVE);
    }

    /** A part of those that are looked for, by id, to be read; their phases come in the same statement. */
    public Part<Pairing> part(PairingFilter filter, Part.Asked asked) {
        Map<String, Object> values = filter.values(asked.after());
        values.put("most", asked.size() + 1);
        return Part.of(
                find(
                                "from Pairing p left join fetch p.phases where p.id in (select id from Pairing where "
                                        + filter.condition(asked.after()) + " order by id limit :most) order by p.id",
                                values)
                        .withHint(HibernateHints.HINT_READ_ONLY, true)
                        .list(),
                asked);
    }

    /** These with their phases, to be read: one statement. */
    List<Pairing> withPhases(Collection<Long> ids) {
        return find("from Pairing p left join fetch p.phases where p.id in ?1", ids)
                .withHint(HibernateHints.HINT_READ_ONLY, true)
                .list();
    }

    /** These; those that the transaction has read or made already are not read again. */
    public List<Pairing> these(List<Long> ids) {
        return getSession().findMultiple(Pairing.class, ids, SessionCheckMode.ENABLED);
    }

    /** How many are looked for. */
    public long count(PairingFilter filter) {
        return count(filter.condition(0), filter.values(0));
    }

    /**
     * One of somebody's pairings, which runs, or ends later.
     *
     * @throws HttpProblem 404 if there is no such pairing, it is not theirs, or it does not run
     */
    public Pairing runningOf(PersonId who, long id) {
        return findByIdOptional(id)
                .filter(pairing -> pairing.personId(who.side()) == who.id())
                .filter(pairing -> pairing.runsOn(LocalDate.now(clock)))
                .orElseThrow(HttpProblem::notFound);
    }

    /** What these people of one side have running or are offered, in the order in which it began. */
    public List<Pairing> liveOf(Side side, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : list(side(side) + " in ?1 and state in ?2 order by since, id", ids, PairingState.LIVE);
    }

    /** Whether somebody teaches a learner this subject, or is asked to. */
    public boolean isServed(long learnerId, String subject) {
        return count("learnerId = ?1 and subject = ?2 and state in ?3", learnerId, subject, PairingState.LIVE) > 0;
    }

    /** The subjects that somebody teaches these learners, or is asked to, by learner. */
    public Map<Long, Set<String>> servedSubjects(Collection<Long> learnerIds) {
        return list("learnerId in ?1 and state in ?2", learnerIds, PairingState.LIVE).stream()
                .collect(groupingBy(Pairing::learnerId, mapping(Pairing::subject, toSet())));
    }

    /** What else runs or is offered with one of two people in it. */
    public List<Pairing> othersOf(Pairing one) {
        return list(
                "(learnerId = :learner or tutorId = :tutor) and state in :live and id <> :id",
                Map.of(
                        "learner", one.learnerId(),
                        "tutor", one.tutorId(),
                        "live", PairingState.LIVE,
                        "id", one.id()));
    }

    /** All of somebody's in this state, which nobody else changes until the transaction ends. */
    public List<Pairing> locked(PersonId who, PairingState state) {
        return find(side(who.side()) + " = ?1 and state = ?2 order by id", who.id(), state)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** All of somebody's that ever ran or are offered: those that run first, then the latest. */
    public List<Pairing> of(PersonId who) {
        return list(
                side(who.side()) + " = ?1 and state in ?2 order by endedOn desc nulls first, since, id",
                who.id(),
                Set.of(PairingState.OFFERED, PairingState.RUNNING, PairingState.ENDED));
    }

    /** Offers to somebody that nobody has answered, and those that fell through because one of the two went. */
    public List<Pairing> leftBehind(PersonId who) {
        return list(
                side(who.side()) + " = ?1 and state in ?2 order by id",
                who.id(),
                Set.of(PairingState.OFFERED, PairingState.WITHDRAWN));
    }

    /** Whom these people of one side had a pairing with, however it ended, by person. */
    public Map<Long, Set<Long>> partnersOf(Side side, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery(
                        "select distinct " + side(side) + ", " + side(side.other()) + " from Pairing where "
                                + side(side) + " in :ids",
                        Tuple.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(groupingBy(row -> row.get(0, Long.class), mapping(row -> row.get(1, Long.class), toSet())));
    }

    /** The ids of all of somebody's, however they ended. */
    public List<Long> idsOf(PersonId who) {
        return list(side(who.side()), who.id()).stream().map(Pairing::id).toList();
    }

    /** Who of one side is asked now. */
    public Set<Long> askedNow(Side side) {
        return list("state", PairingState.OFFERED).stream()
                .map(pairing -> pairing.personId(side))
                .collect(toSet());
    }

    /** All that wait for an answer. */
    public List<Pairing> offered() {
        return list("state", PairingState.OFFERED);
    }

    /** These with their hours. */
    public List<Pairing> withHours(Collection<Long> ids) {
        return list(WITH_HOURS + "p.id in ?1", ids);
    }

    /** How many wait for an answer. */
    public long countOffered() {
        return count("state", PairingState.OFFERED);
    }

    /**
     * The pairing, which nobody else changes until the transaction ends.
     *
     * @throws HttpProblem 404 if there is no such pairing
     */
    public Pairing lock(long id) {
        return lockIfAny(id).orElseThrow(HttpProblem::notFound);
    }

    /** The same; empty if there is no such pairing. */
    public Optional<Pairing> lockIfAny(long id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Lets the older of two pairings that collide keep its hours (data-files.md, round as a whole). The younger runs on paper
     * without them, until the next round gives it others or ends it.
     */
    public void yieldToOlder() {
        flush();
        getEntityManager().createNativeQuery(YIELD).executeUpdate();
    }

    /** All that runs or is offered, by id, to be read and not changed. */
    public List<Pairing> allLive() {
        return find("state in ?1 order by id", PairingState.LIVE)
                .withHint(HibernateHints.HINT_READ_ONLY, true)
                .list();
    }

    /** What runs or is offered with this learner or one of these tutors in it. */
    public List<Pairing> liveOf(long learnerId, Collection<Long> tutorIds) {
        return list("state in ?1 and (learnerId = ?2 or tutorId in ?3)", PairingState.LIVE, learnerId, tutorIds);
    }

    /** All pairs of whom one declined or did not answer, unless a coordinator lets them be proposed again. */
    public List<RefusedPair> refused() {
        return getEntityManager()
                .createQuery(
                        "select distinct learnerId, subject, tutorId from Pairing"
                                + " where state in :refused and not allowedAgain order by learnerId, subject, tutorId",
                        RefusedPair.class)
                .setParameter("refused", EnumSet.of(PairingState.DECLINED, PairingState.EXPIRED))
                .getResultList();
    }

    /**
     * Writes what was changed now, and asks the database now whether it allows it.
     *
     * @return refused with {@code times-taken} if somebody has these hours, or if the need has another tutor; the
     *     transaction is lost then
     */
    public Result<Void> settle() {
        try {
            flush();
            getEntityManager()
                    .createNativeQuery("set constraints all immediate")
                    .executeUpdate();
            return Result.done(null);
        } catch (ConstraintViolationException taken) {
            QuarkusTransaction.setRollbackOnly();
            return Result.refused("times-taken");
        }
    }

    /** The ids of all that run. */
    public List<Long> runningIds() {
        return find("select id from Pairing where state = ?1 order by id", PairingState.RUNNING)
                .project(Long.class)
                .list();
    }

    /** These, by id: one statement. */
    public Map<Long, Pairing> byId(Collection<Long> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Pairing::id, pairing -> pairing));
    }

    /** Why those ended that ended after a day, {@link #ASKED} alone. */
    public Map<EndReason, Long> endings(LocalDate since) {
        Map<EndReason, Long> endings = new EnumMap<>(EndReason.class);
        getEntityManager()
                .createQuery(
                        "select " + ASKED + ", count(*) from Pairing"
                                + " where state = org.ieum.pairing.PairingState.ENDED and endedOn > :since group by 1",
                        Tuple.class)
                .setParameter("since", since)
                .getResultList()
                .forEach(row -> endings.put(row.get(0, EndReason.class), row.get(1, Long.class)));
        return endings;
    }

    /** How many ended after a day and by another, by month, whose wish it was, and why, as there. */
    public List<EndingCount> endingsByMonth(LocalDate since, LocalDate today) {
        return getEntityManager()
                .createQuery(
                        "select year(endedOn), month(endedOn), endedFor, " + ASKED + ", count(*) from Pairing"
                                + " where state = org.ieum.pairing.PairingState.ENDED and endedOn > :since"
                                + " and endedOn <= :today group by 1, 2, 3, 4 order by 1 desc, 2 desc, 5 desc",
                        Tuple.class)
                .setParameter("since", since)
                .setParameter("today", today)
                .getResultList()
                .stream()
                .map(row -> new EndingCount(
                        YearMonth.of(row.get(0, Integer.class), row.get(1, Integer.class)),
                        Optional.ofNullable(row.get(2, EndingParty.class)),
                        row.get(3, EndReason.class),
                        row.get(4, Long.class)))
                .toList();
    }

    /** How many days those lasted that have begun, and how many of them have ended since; by days, rising. */
    public List<LifeSpan> lifeSpans(LocalDate today) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(LIFE_SPANS, Object[].class)
                .setParameter("today", today)
                .getResultList()
                .stream()
                .map(row -> new LifeSpan(
                        ((Number) row[0]).intValue(), ((Number) row[1]).longValue(), ((Number) row[2]).longValue()))
                .toList();
    }

    /**
     * Pairings after so many days.
     *
     * @param atRisk how many are known to have lasted so long
     * @param ended how many of those ended on that day
     */
    public record LifeSpan(int days, long atRisk, long ended) {}

    private static String side(Side side) {
        return side == Side.LEARNER ? "learnerId" : "tutorId";
    }
}
