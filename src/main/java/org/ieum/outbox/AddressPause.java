package org.ieum.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** That mails to somebody come back, so that none is sent. Rows are written by {@link AddressPauses} alone. */
@Entity
public class AddressPause {

    @Id
    private Long id;

    @Column(updatable = false)
    private RecipientKind recipientKind;

    @Column(updatable = false)
    private long recipientId;

    @Column(updatable = false)
    private PauseReason reason;

    @Column(updatable = false)
    private Instant since;

    /** For Hibernate. */
    protected AddressPause() {}

    public Recipient recipient() {
        return new Recipient(recipientKind, recipientId);
    }

    /** What the server said of the address. */
    public PauseReason reason() {
        return reason;
    }

    public Instant since() {
        return since;
    }
}
