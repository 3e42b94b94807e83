package org.ieum.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Locale;
import org.ieum.kernel.Coded;
import org.ieum.platform.CodedConverter;

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

    /** Why nothing reaches an address. */
    public enum PauseReason implements Coded {
        /** The server knows nobody of that name. */
        UNKNOWN,
        /** The mailbox takes nothing any more. */
        SWITCHED_OFF,
        /** There is no server for its domain, or it answers nobody. */
        NOWHERE;

        /** {@code switched-off}. */
        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Converter(autoApply = true)
        static class PauseReasonConverter extends CodedConverter<PauseReason> {}
    }

    /** For Hibernate. */
    protected AddressPause() {}

    public long id() { return id; }

    /** Learners and tutors alone are paused: colleagues see their own mails among those that were given up. */
    public Recipient recipient() {
        return new Recipient(recipientKind, recipientId);
    }

    /** What the server said of the address. */
    public PauseReason reason() { return reason; }

    public Instant since() { return since; }
}
