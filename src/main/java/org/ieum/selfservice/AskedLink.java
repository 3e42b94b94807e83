package org.ieum.selfservice;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.ieum.platform.SealedConverter;

/** An address that somebody typed who lost their link, until it is looked up. */
@Entity
class AskedLink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "asked_link_seq")
    @SequenceGenerator(name = "asked_link_seq", allocationSize = 50)
    Long id;

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
