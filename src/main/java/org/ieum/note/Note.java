package org.ieum.note;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ieum.note.NoteAbout.Kind;
import org.ieum.platform.SealedConverter;
import org.ieum.platform.stored.Numbered;

/** What a coordinator wrote down about a person or a pairing. */
@Entity
public class Note extends Numbered {

    @Version
    int version;

    private Long learnerId;
    private Long tutorId;
    private Long pairingId;

    @Convert(converter = SealedConverter.class)
    private String text;

    private Instant writtenAt;
    private String writtenBy;
    private LocalDate followUp;
    private Instant settledAt;

    /** For Hibernate. */
    protected Note() {}

    Note(NoteAbout about, String text, Optional<LocalDate> followUp, String by, Instant now) {
        this.learnerId = about.kind() == Kind.LEARNER ? about.id() : null;
        this.tutorId = about.kind() == Kind.TUTOR ? about.id() : null;
        this.pairingId = about.kind() == Kind.PAIRING ? about.id() : null;
        this.text = text;
        this.followUp = followUp.orElse(null);
        this.writtenBy = by;
        this.writtenAt = now;
    }

    /** Whom or what it is about. */
    public NoteAbout about() {
        if (learnerId != null) {
            return new NoteAbout(Kind.LEARNER, learnerId);
        }
        return tutorId != null ? new NoteAbout(Kind.TUTOR, tutorId) : NoteAbout.pairing(pairingId);
    }

    /** Some lines, parted by LF. */
    public String text() { return text; }

    public Instant writtenAt() { return writtenAt; }

    /** Who wrote it, as audit rows name people. */
    public String writtenBy() { return writtenBy; }

    /** The day on which somebody comes back to it; empty if nobody has to. */
    public Optional<LocalDate> followUp() { return Optional.ofNullable(followUp); }

    /** Whether somebody still has to come back to it. */
    public boolean isOpen() {
        return followUp != null && settledAt == null;
    }

    /** When somebody came back to it; empty before. */
    public Optional<Instant> settledAt() { return Optional.ofNullable(settledAt); }

    void settle(Instant now) {
        if (!isOpen()) {
            throw new IllegalStateException("nobody has to come back to it");
        }
        settledAt = now;
    }
}
