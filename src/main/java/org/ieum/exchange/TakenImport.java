package org.ieum.exchange;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.ieum.kernel.Coded;

/** An import that was done, and how to undo it. */
@Entity
class TakenImport {

    @Id
    UUID id;

    String takenBy;
    Instant takenAt;
    int created;
    int updated;

    /** {@link JournalEntry}s as JSON, sealed by {@link KeepingJournals}; null once it is undone. */
    byte[] journal;

    private String state;

    /** How many of its lines a job has undone, as far as it said. */
    int linesUndone;

    /** Who has it undone; null before. */
    String undoneBy;

    /** For Hibernate. */
    protected TakenImport() {}

    TakenImport(UUID id, String takenBy, Instant takenAt, int created, int updated, byte[] journal) {
        this.id = id;
        this.takenBy = takenBy;
        this.takenAt = takenAt;
        this.created = created;
        this.updated = updated;
        this.journal = journal;
        become(UndoState.TAKEN);
    }

    UndoState state() {
        return Coded.parse(UndoState.class, state);
    }

    /** Moves on; a job that is about to undo it has not begun. */
    final void become(UndoState next) {
        state = next.code();
        linesUndone = 0;
    }
}
