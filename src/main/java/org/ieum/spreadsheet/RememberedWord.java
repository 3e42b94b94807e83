package org.ieum.spreadsheet;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.ieum.platform.SealedConverter;
import org.ieum.platform.stored.Numbered;

/** What somebody said once that a word means in tables; asked no more. Sealed, for it may be anything that people write. */
@Entity
class RememberedWord extends Numbered {

    /** The code of a {@link Meaning}. */
    String meaning;

    /** A hash of the text under the installation's key. */
    byte[] hash;

    @Convert(converter = SealedConverter.class)
    String text;

    @Convert(converter = SealedConverter.class)
    String meant;

    String saidBy;
    Instant saidAt;

    /** For Hibernate. */
    protected RememberedWord() {}

    RememberedWord(String meaning, byte[] hash, String text) {
        this.meaning = meaning;
        this.hash = hash;
        this.text = text;
    }
}
