package org.ieum.screening;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.ieum.platform.stored.Numbered;

/** That a step was seen of a tutor. No document is kept, only that it was there. */
@Entity
@Table(name = "screening_seen")
public class SeenStep extends Numbered {

    @Version
    int version;

    private long tutorId;
    private long stepId;
    private LocalDate seenOn;
    private String seenBy;
    private LocalDate validUntil;
    private LocalDate toldOn;

    /** For Hibernate. */
    protected SeenStep() {}

    SeenStep(long tutorId, long stepId) {
        this.tutorId = tutorId;
        this.stepId = stepId;
    }

    /** It was seen, for the first time or anew; its tutor can be told anew that it runs out. */
    void see(LocalDate on, Optional<LocalDate> until, String by) {
        seenOn = on;
        validUntil = until.orElse(null);
        seenBy = by;
        toldOn = null;
    }

    /** Its tutor was told that it runs out; once. */
    void told(LocalDate today) {
        if (toldOn != null) {
            throw new IllegalStateException("told on " + toldOn);
        }
        toldOn = today;
    }

    public long tutorId() { return tutorId; }

    public long stepId() { return stepId; }

    /** The day on which somebody saw it. */
    public LocalDate seenOn() { return seenOn; }

    /** Who saw it, as audit rows name people. */
    public String seenBy() { return seenBy; }

    /** The last day on which it counts; empty for ever. */
    public Optional<LocalDate> until() { return Optional.ofNullable(validUntil); }

    /** Whether it does not count any more on a day. */
    public boolean hasRunOut(LocalDate day) {
        return validUntil != null && validUntil.isBefore(day);
    }
}
