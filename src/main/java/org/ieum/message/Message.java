package org.ieum.message;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import org.ieum.kernel.Side;
import org.ieum.platform.SealedConverter;
import org.ieum.platform.stored.Numbered;

/** What one of two wrote to the other; never changed. */
@Entity
public class Message extends Numbered {

    private long pairingId;
    private Side sender;

    @Convert(converter = SealedConverter.class)
    private String text;

    private Instant writtenAt;

    /** For Hibernate. */
    protected Message() {}

    Message(long pairingId, Optional<Side> sender, String text, Instant now) {
        this.pairingId = pairingId;
        this.sender = sender.orElse(null);
        this.text = text;
        this.writtenAt = now;
    }

    /** Whose conversation it belongs to. */
    public long pairingId() { return pairingId; }

    /** Who wrote it; empty for a coordinator. */
    public Optional<Side> sender() { return Optional.ofNullable(sender); }

    public String text() { return text; }

    public Instant writtenAt() { return writtenAt; }
}
