package org.ieum.concern;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import org.ieum.platform.SealedConverter;
import org.ieum.platform.stored.Numbered;

/** A line of the log of a concern; never changed. */
@Entity
public class ConcernEntry extends Numbered {

    // Queries go by it.
    @SuppressWarnings("UnusedVariable")
    private long concernId;

    private Instant at;
    private String actor;
    private ConcernDeed done;

    @Convert(converter = SealedConverter.class)
    private String note;

    /** For Hibernate. */
    protected ConcernEntry() {}

    ConcernEntry(long concernId, String actor, ConcernDeed done, Optional<String> note, Instant now) {
        this.concernId = concernId;
        this.actor = actor;
        this.done = done;
        this.note = note.orElse(null);
        this.at = now;
    }

    public Instant at() { return at; }

    /** Who, as audit rows name people. */
    public String actor() { return actor; }

    public ConcernDeed done() { return done; }

    /** What they wrote down. */
    public Optional<String> note() { return Optional.ofNullable(note); }
}
