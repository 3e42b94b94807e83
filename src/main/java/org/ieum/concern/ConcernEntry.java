package org.ieum.concern;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Optional;
import org.ieum.platform.SealedConverter;

/** A line of the log of a concern; never changed. */
@Entity
public class ConcernEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "concern_entry_seq")
    @SequenceGenerator(name = "concern_entry_seq", allocationSize = 50)
    private Long id;

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
