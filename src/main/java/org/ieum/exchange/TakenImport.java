package org.ieum.exchange;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** An import that was done, and how to undo it. */
@Entity
class TakenImport {

    @Id
    UUID id;

    String takenBy;
    Instant takenAt;
    int created;
    int updated;

    /** {@link JournalEntry}s as JSON, sealed by {@link KeepingJournals}. */
    byte[] journal;

    /** For Hibernate. */
    protected TakenImport() {}

    TakenImport(UUID id, String takenBy, Instant takenAt, int created, int updated, byte[] journal) {
        this.id = id;
        this.takenBy = takenBy;
        this.takenAt = takenAt;
        this.created = created;
        this.updated = updated;
        this.journal = journal;
    }
}
