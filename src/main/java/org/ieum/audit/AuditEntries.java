package org.ieum.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.ieum.platform.Actor;

/** The trail; the database takes new rows alone. */
@Singleton
class AuditEntries implements PanacheRepository<AuditEntry> {

    private static final String INSERT_EACH = """
        insert into audit_entry (id, at, actor, action, target_kind, target_id, network)
        select nextval('audit_entry_seq'), :at, :actor, :action, nullif(cast(:kind as text), ''), target,
            nullif(cast(:network as text), '')
        from unnest(cast(:targets as bigint[])) target\
        """;

    /**
     * Written and counted in one statement. What was written is not seen by the rest of the same statement. By groups, which
     * are hashed: to count distinct rows PostgreSQL sorts them all.
     */
    private static final String READING = """
        with written as (%s returning target_kind, target_id, at),
        seen as (select target_kind, target_id, at from audit_entry
            where actor = :actor and at >= :day and action ~ '[.-](read|listed)$'
            union all select target_kind, target_id, at from written),
        each as (select target_id, max(at) as last, count(*) as times, count(*) filter (where at >= :lately) as lately
            from seen group by target_kind, target_id)
        select count(*) filter (where target_id is not null),
            count(*) filter (where target_id is not null and last >= :lately),
            cast(coalesce(sum(times) filter (where target_id is null), 0) as bigint),
            cast(coalesce(sum(lately) filter (where target_id is null), 0) as bigint),
            (select count(*) from audit_entry where target_kind = :actorKind and target_id = :actorId
                and action = 'reading.allowed' and at >= :day)
        from each\
        """.formatted(INSERT_EACH);

    private static final String STOPPED = """
        select s.actor from audit_entry s where s.action = 'reading.stopped' and s.at >= :day and not exists (
            select 1 from audit_entry a where a.action = 'reading.allowed' and a.target_kind = s.target_kind
            and a.target_id = s.target_id and a.at >= s.at)
        group by s.actor order by min(s.at)\
        """;

    private static final String SINCE = """
        select count(*) filter (where actor = :public and target_kind in ('learner', 'tutor')),
            count(*) filter (where actor like 'account:%' and actor <> :me)
        from audit_entry where at > :since and action !~ '[.-](read|listed)$'\
        """;

    private static final String BY = """
        select id, at, action, target_kind, target_id from audit_entry
        where actor = :actor and id < :before and target_kind in (:kinds)
        and split_part(action, '.', 2) in (:verbs)
        order by id desc limit :most\
        """;

    private static final String TOUCHED = """
        select exists (select 1 from audit_entry where target_kind = :kind
            and target_id = any(cast(:targets as bigint[])) and at > :since and actor <> :system
            and action !~ '[.-](read|listed)$')\
        """;

    List<TargetedAction> by(String actor, Set<String> targetKinds, Set<String> verbs, long before, int most) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(BY, Object[].class)
                .setParameter("actor", actor)
                .setParameter("before", before)
                .setParameter("kinds", targetKinds)
                .setParameter("verbs", verbs)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(row -> new TargetedAction(
                        ((Number) row[0]).longValue(),
                        (Instant) row[1],
                        (String) row[2],
                        (String) row[3],
                        ((Number) row[4]).longValue()))
                .toList();
    }

    ChangesSince since(Instant since, String butNot) {
        Object[] counted = (Object[]) getEntityManager()
                .createNativeQuery(SINCE, Object[].class)
                .setParameter("since", since)
                .setParameter("public", Audit.PUBLIC)
                .setParameter("me", butNot)
                .getSingleResult();
        return new ChangesSince((Long) counted[0], (Long) counted[1]);
    }

    long countBefore(Instant begin) {
        return count("at < ?1", begin);
    }

    /** What is older goes, a year old at least: a function of the owner's, for the application itself may delete none. */
    int deleteBefore(Instant begin) {
        return (Integer) getEntityManager()
                .createNativeQuery("select delete_audit_before(:begin)", Integer.class)
                .setParameter("begin", begin)
                .getSingleResult();
    }

    /** What is read, by whom and from where. */
    record ReadAccess(Instant at, String actor, String action, String kind, Collection<Long> targets, String network) {}

    /** One row each, and what the same actor has read since the day began with it. */
    ReadToday insertReading(ReadAccess reading, Instant day, Instant lately) {
        Object[] counted = (Object[]) getEntityManager()
                .createNativeQuery(READING, Object[].class)
                .setParameter("at", reading.at())
                .setParameter("actor", reading.actor())
                .setParameter("action", reading.action())
                .setParameter("kind", reading.kind() == null ? "" : reading.kind())
                .setParameter("network", reading.network() == null ? "" : reading.network())
                .setParameter("targets", array(reading.targets()))
                .setParameter("day", day)
                .setParameter("lately", lately)
                .setParameter("actorKind", Actor.kindOf(reading.actor()))
                .setParameter("actorId", Actor.numberOf(reading.actor()))
                .getSingleResult();
        return new ReadToday(
                (Long) counted[0], (Long) counted[1], (Long) counted[2], (Long) counted[3], (Long) counted[4]);
    }

    /** Who was stopped since then and not let go on afterwards, the first first. */
    List<String> stopped(Instant day) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(STOPPED, String.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** All of it, the newest first; {@code actor} is empty for everybody's. */
    List<TrailRow> all(String actor, long before, int most) {
        return getEntityManager()
                .createQuery(
                        "select id, at, actor, action, targetKind, targetId, network from AuditEntry"
                                + " where id < :before and (:actor = '' or actor = :actor) order by id desc",
                        TrailRow.class)
                .setParameter("before", before)
                .setParameter("actor", actor)
                .setMaxResults(most)
                .getResultList();
    }

    private static String array(Collection<Long> targets) {
        return targets.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    /** One row each, in one statement. */
    void insertEach(
            Instant at, String actor, String action, String targetKind, Collection<Long> targetIds, String network) {
        getEntityManager()
                .createNativeQuery(INSERT_EACH)
                .setParameter("at", at)
                .setParameter("actor", actor)
                .setParameter("action", action)
                .setParameter("kind", targetKind)
                .setParameter("network", network)
                .setParameter("targets", array(targetIds))
                .executeUpdate();
    }

    /** Whether somebody did something to one of these since then. */
    boolean touched(String targetKind, Collection<Long> targetIds, Instant since) {
        return (Boolean) getEntityManager()
                .createNativeQuery(TOUCHED, Boolean.class)
                .setParameter("kind", targetKind)
                .setParameter("targets", array(targetIds))
                .setParameter("since", since)
                .setParameter("system", Audit.SYSTEM)
                .getSingleResult();
    }

    /** What was done with one thing, the newest first; {@code reads} tells who has read it as well. */
    List<RecordedAction> about(String targetKind, long targetId, boolean reads, int most) {
        return getEntityManager()
                .createQuery(
                        "select id, at, actor, action from AuditEntry where targetKind = :kind and targetId = :id"
                                + " and (:reads = true or action not like '%.read') order by id desc",
                        RecordedAction.class)
                .setParameter("kind", targetKind)
                .setParameter("id", targetId)
                .setParameter("reads", reads)
                .setMaxResults(most)
                .getResultList();
    }
}
