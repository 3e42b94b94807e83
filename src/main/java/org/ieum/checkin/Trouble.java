package org.ieum.checkin;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.ieum.platform.SealedConverter;
import org.ieum.platform.stored.Numbered;

/** A reason why a pairing needs somebody, until a coordinator has said what was done. */
@Entity
public class Trouble extends Numbered {

    @Version
    int version;

    private long pairingId;
    private TroubleReason reason;
    private Instant since;
    private Instant settledAt;
    private String settledBy;
    private NextStep step;

    @Convert(converter = SealedConverter.class)
    private String note;

    /** For Hibernate. */
    protected Trouble() {}

    Trouble(long pairingId, TroubleReason reason, Instant now) {
        this.pairingId = pairingId;
        this.reason = reason;
        this.since = now;
    }

    /** It is seen to. */
    void settle(NextStep done, Optional<String> text, String actor, Instant now) {
        if (settledAt != null) {
            throw new IllegalStateException("it is settled already");
        }
        step = done;
        note = text.orElse(null);
        settledBy = actor;
        settledAt = now;
    }

    public long pairingId() { return pairingId; }

    public TroubleReason reason() { return reason; }

    public Instant since() { return since; }

    /** When it was seen to; empty while it is not. */
    public Optional<Instant> settledAt() { return Optional.ofNullable(settledAt); }

    /** Who saw to it, as audit rows name people. */
    public Optional<String> settledBy() { return Optional.ofNullable(settledBy); }

    /** What was done. */
    public Optional<NextStep> step() { return Optional.ofNullable(step); }

    /** What the coordinator wrote down. */
    public Optional<String> note() { return Optional.ofNullable(note); }
}
