package org.ieum.exchange.draft;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.ieum.kernel.Coded;
import org.ieum.platform.SealedConverter;

/** Files that somebody looks at before they are taken in. */
@Entity
class ImportDraft {

    @Id
    UUID id;

    String madeBy;
    Instant madeAt;
    private String state;

    /** Rows that are done, of all; as far as a job said. */
    int rowsDone;

    int rowsInAll;

    /** Of the changes that were shown; null before. */
    byte[] digest;

    /** An {@link ImportOutcome} as JSON; null before. */
    @Convert(converter = SealedConverter.class)
    String outcome;

    /** For Hibernate. */
    protected ImportDraft() {}

    ImportDraft(UUID id, String madeBy, Instant madeAt) {
        this.id = id;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        become(ImportState.TRYING);
    }

    ImportState state() {
        return Coded.parse(ImportState.class, state);
    }

    /** Moves on; what a job is about to do it has not begun. */
    final void become(ImportState next) {
        state = next.code();
        if (next.isGoingOn()) {
            rowsDone = 0;
            rowsInAll = 0;
        }
    }
}
