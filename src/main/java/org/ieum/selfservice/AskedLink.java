package org.ieum.selfservice;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.ieum.platform.SealedConverter;
import org.ieum.platform.stored.Numbered;

/** An address that somebody typed who lost their link, until it is looked up. */
@Entity
class AskedLink extends Numbered {

    @Convert(converter = SealedConverter.class)
    String address;

    /** Its keyed hash. */
    byte[] addressLookup;

    Instant askedAt;

    /** For Hibernate. */
    protected AskedLink() {}

    AskedLink(String address, Instant askedAt) {
        this.address = address;
        this.askedAt = askedAt;
    }
}
