package org.ieum.audit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.stream.Collectors;

/** Writes the trail. A call belongs to the caller's transaction: what is rolled back was not done. */
@Singleton
public class Audit {

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    Audit(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** {@code actor} did {@code action}, {@code round.published}, to no one thing in particular. */
    public void record(String actor, String action) {
        record(actor, action, null, null);
    }

    /**
     * {@code actor} did {@code action} to one thing.
     *
     * @param actor who, as {@code account:7}, {@code token:2}, {@code public} or {@code system}; never a name
     * @param targetKind {@code learner}, {@code tutor}, {@code round}…
     */
    public void record(String actor, String action, String targetKind, Long targetId) {
        entities.persist(new AuditEntry(clock.instant(), actor, action, targetKind, targetId));
    }

    /** {@code actor} did {@code action} to each of these things: one row each, in one statement. */
    public void recordEach(String actor, String action, String targetKind, Collection<Long> targetIds) {
        entities.createNativeQuery("insert into audit_entry (id, at, actor, action, target_kind, target_id)"
                        + " select nextval('audit_entry_seq'), :at, :actor, :action, :kind, target"
                        + " from unnest(cast(:targets as bigint[])) target")
                .setParameter("at", clock.instant())
                .setParameter("actor", actor)
                .setParameter("action", action)
                .setParameter("kind", targetKind)
                .setParameter(
                        "targets", targetIds.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .executeUpdate();
    }
}
