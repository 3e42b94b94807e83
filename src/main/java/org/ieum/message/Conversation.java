package org.ieum.message;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.ieum.kernel.Side;

/** Who of two has read up to when, and whether a coordinator was called. */
@Entity
public class Conversation {

    @Id
    private Long pairingId;

    @Version
    int version;

    private Instant learnerReadAt;
    private Instant tutorReadAt;
    private Instant calledAt;
    private Side calledBy;

    /** For Hibernate. */
    protected Conversation() {}

    Conversation(long pairingId) {
        this.pairingId = pairingId;
    }

    /** The pairing's. */
    public long id() { return pairingId; }

    Instant readAt(Side side) {
        Instant at = side == Side.LEARNER ? learnerReadAt : tutorReadAt;
        return at == null ? Instant.EPOCH : at;
    }

    void read(Side side, Instant now) {
        if (side == Side.LEARNER) {
            learnerReadAt = now;
        } else {
            tutorReadAt = now;
        }
    }

    /** One of the two calls a coordinator, who reads along from now on; the first call counts. */
    void call(Side by, Instant now) {
        if (calledAt == null) {
            calledAt = now;
            calledBy = by;
        }
    }

    /** The coordinator goes. */
    void leave() {
        calledAt = null;
        calledBy = null;
    }

    /** Since when a coordinator reads along; empty for none. */
    public Optional<Instant> calledAt() { return Optional.ofNullable(calledAt); }

    /** Who of the two called them. */
    public Optional<Side> calledBy() { return Optional.ofNullable(calledBy); }
}
