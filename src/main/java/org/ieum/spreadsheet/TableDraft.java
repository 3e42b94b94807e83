package org.ieum.spreadsheet;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.ieum.platform.SealedConverter;

/** Somebody's table while its columns and values are told. */
@Entity
class TableDraft {

    @Id
    UUID id;

    String madeBy;
    Instant madeAt;

    /** {@link TableChoices} as JSON. */
    @Convert(converter = SealedConverter.class)
    String choices;

    /** For Hibernate. */
    protected TableDraft() {}

    TableDraft(UUID id, String madeBy, Instant madeAt, String choices) {
        this.id = id;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.choices = choices;
    }
}
