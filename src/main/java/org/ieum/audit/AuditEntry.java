package org.ieum.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
    @SequenceGenerator(name = "audit_entry_seq", allocationSize = 50)
    Long id;

    Instant at;
    String actor;
    String action;
    String targetKind;
    Long targetId;

    /** Shortened; null of what was not asked for from outside. */
    String network;

    protected AuditEntry() {}

    AuditEntry(Instant at, String actor, String action, String targetKind, Long targetId, String network) {
        this.at = at;
        this.actor = actor;
        this.action = action;
        this.targetKind = targetKind;
        this.targetId = targetId;
        this.network = network;
    }
}
