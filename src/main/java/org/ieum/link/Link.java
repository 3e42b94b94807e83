package org.ieum.link;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** A link as it is stored; the token itself is known to the mail alone. */
@Entity
class Link {

    @Id
    byte[] tokenHash;

    String purpose;
    long targetId;
    Instant expiresAt;
    Instant usedAt;

    protected Link() {}

    Link(byte[] tokenHash, String purpose, long targetId, Instant expiresAt) {
        this.tokenHash = tokenHash;
        this.purpose = purpose;
        this.targetId = targetId;
        this.expiresAt = expiresAt;
    }

    Finding at(Instant now) {
        if (usedAt != null) {
            return new Finding.Used(purpose, targetId);
        }
        return now.isBefore(expiresAt) ? new Finding.Open(purpose, targetId) : new Finding.Expired(purpose, targetId);
    }
}
