package org.ieum.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;

/** The trail; the database takes new rows alone. */
@Singleton
class AuditEntries implements PanacheRepository<AuditEntry> {

    private static final String INSERT_EACH = """
            insert into audit_entry (id, at, actor, action, target_kind, target_id)
            select nextval('audit_entry_seq'), :at, :actor, :action, :kind, target
            from unnest(cast(:targets as bigint[])) target""";

    /** One row each, in one statement. */
    void insertEach(Instant at, String actor, String action, String targetKind, Collection<Long> targetIds) {
        getEntityManager()
                .createNativeQuery(INSERT_EACH)
                .setParameter("at", at)
                .setParameter("actor", actor)
                .setParameter("action", action)
                .setParameter("kind", targetKind)
                .setParameter(
                        "targets", targetIds.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .executeUpdate();
    }
}
