package org.ieum.exchange;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Files that somebody looks at before they are taken in. */
@Entity
class ImportDraft {

    @Id
    UUID id;

    String madeBy;
    Instant madeAt;
    byte[] digest;

    /** For Hibernate. */
    protected ImportDraft() {}

    ImportDraft(UUID id, String madeBy, Instant madeAt, byte[] digest) {
        this.id = id;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.digest = digest;
    }
}
