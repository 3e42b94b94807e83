package org.ieum.link;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** A link as it is stored; the token itself is known to the mail alone. */
@Entity
class Link {

    @Id
    private byte[] tokenHash;

    private String purpose;
    private long targetId;
    private Instant expiresAt;
    private Instant usedAt;

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

    String purpose() { return purpose; }

    Instant expiresAt() { return expiresAt; }

    /** It has its effect now: once, and before its end. */
    void use(Instant now) {
        if (!(at(now) instanceof Finding.Open)) {
            throw new IllegalStateException("a link that is used or expired has no effect");
        }
        usedAt = now;
    }
}
