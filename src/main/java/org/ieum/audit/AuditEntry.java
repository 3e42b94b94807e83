package org.ieum.audit;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.ieum.platform.stored.Numbered;

@Entity
@Immutable
class AuditEntry extends Numbered {

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
