package org.ieum.privacy;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import org.ieum.kernel.Side;
import org.ieum.person.PersonId;
import org.ieum.platform.stored.Numbered;

/** Somebody agreed to a version of the notice. */
@Entity
public class Consent extends Numbered {

    @SuppressWarnings("UnusedVariable") // For whoever reads the row.
    private Side side;

    @SuppressWarnings("UnusedVariable") // For whoever reads the row.
    private long personId;

    private int noticeVersion;

    @SuppressWarnings("UnusedVariable") // For whoever reads the row.
    private String recordedBy;

    private Instant givenAt;

    private Instant withdrawnAt;

    /** For Hibernate. */
    protected Consent() {}

    Consent(PersonId who, int noticeVersion, String actor, Instant now) {
        this.side = who.side();
        this.personId = who.id();
        this.noticeVersion = noticeVersion;
        this.recordedBy = actor;
        this.givenAt = now;
    }

    /** To which version. */
    public int noticeVersion() { return noticeVersion; }

    /** When. */
    public Instant givenAt() { return givenAt; }

    /** When they took it back; empty if they did not. */
    public Optional<Instant> withdrawnAt() { return Optional.ofNullable(withdrawnAt); }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }
}
