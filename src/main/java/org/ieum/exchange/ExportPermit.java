package org.ieum.exchange;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ieum.platform.SealedConverter;
import org.ieum.platform.stored.Counted;

/** Leave to take names and addresses out: asked for with a reason by one, given by another, for a day. */
@Entity
public class ExportPermit extends Counted {

    private static final Duration GOOD_FOR = Duration.ofDays(1);

    @Convert(converter = SealedConverter.class)
    private String reason;

    private long askedBy;
    private Instant askedAt;
    private Long approvedBy;
    private Instant endsAt;

    /** For Hibernate. */
    protected ExportPermit() {}

    ExportPermit(String reason, long askedBy, Instant askedAt) {
        this.reason = reason;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    /** Why it is needed, in the words of whoever asked. */
    public String reason() { return reason; }

    /** The account of whoever asked. */
    public long askedBy() { return askedBy; }

    public Instant askedAt() { return askedAt; }

    /** The account of whoever gave it; empty until somebody did. */
    public Optional<Long> approvedBy() { return Optional.ofNullable(approvedBy); }

    /** When it ends; empty until it was given. */
    public Optional<Instant> endsAt() { return Optional.ofNullable(endsAt); }

    /** Whether the person with this account may use it now: nobody but who asked. */
    public boolean isGood(long account, Instant now) {
        return askedBy == account && endsAt != null && now.isBefore(endsAt);
    }

    void approve(long by, Instant now) {
        approvedBy = by;
        endsAt = now.plus(GOOD_FOR);
    }
}
