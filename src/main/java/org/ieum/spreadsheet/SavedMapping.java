package org.ieum.spreadsheet;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.ieum.exchange.DataFile;
import org.ieum.platform.SealedConverter;
import org.ieum.platform.stored.Numbered;

/** How an organisation reads a table that comes again and again, under a name; found by the names of its columns. */
@Entity
class SavedMapping extends Numbered {

    /** The code of a {@link DataFile}. */
    String file;

    @Convert(converter = SealedConverter.class)
    String name;

    /** {@link RememberingMappings#key} of the names of its columns. */
    byte[] heads;

    /** {@link MappingChoices} as JSON. */
    @Convert(converter = SealedConverter.class)
    String choices;

    String savedBy;
    Instant savedAt;

    /** For Hibernate. */
    protected SavedMapping() {}

    SavedMapping(DataFile file, String name) {
        this.file = file.code();
        this.name = name;
    }
}
