package org.ieum.spreadsheet;

import jakarta.persistence.Basic;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.descriptor.java.Immutability;
import org.ieum.platform.SealedConverter;

/** Somebody's table while its columns and values are told. */
@Entity
class TableDraft {

    @Id
    UUID id;

    String madeBy;
    Instant madeAt;

    /**
     * The file, sealed by {@link BringingTablesIn}. Read by {@link TableDrafts#content} alone, and never compared: it may be
     * of 64 MB, and a copy of it would be held for each.
     */
    @Basic(fetch = FetchType.LAZY)
    @Mutability(Immutability.class)
    byte[] content;

    /** {@link TableChoices} as JSON. */
    @Convert(converter = SealedConverter.class)
    String choices;

    /** For Hibernate. */
    protected TableDraft() {}

    TableDraft(UUID id, String madeBy, Instant madeAt, byte[] content, String choices) {
        this.id = id;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.content = content;
        this.choices = choices;
    }
}
