package org.ieum.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The trail; the database takes new rows alone. */
@Singleton
class AuditEntries implements PanacheRepository<AuditEntry> {

    private static final String INSERT_EACH = """
            insert into audit_entry (id, at, actor, action, target_kind, target_id, network)
            select nextval('audit_entry_seq'), :at, :actor, :action, :kind, target, nullif(cast(:network as text), '')
            from unnest(cast(:targets as bigint[])) target""";

    private static final String BY = """
            select id, at, action, target_kind, target_id from audit_entry
            where actor = :actor and id < :before and target_kind in (:kinds)
            and split_part(action, '.', 2) in (:verbs)
            order by id desc limit :most""";

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

    /** What is older goes, a year old at least: a function of the owner's, for the application itself may delete none. */
    int deleteBefore(Instant begin) {
        return (Integer) getEntityManager()
                .createNativeQuery("select delete_audit_before(:begin)", Integer.class)
                .setParameter("begin", begin)
                .getSingleResult();
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
                .setParameter(
                        "targets", targetIds.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .executeUpdate();
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
