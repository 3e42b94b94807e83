package org.ieum.webhook;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ieum.platform.SealedConverter;
import org.ieum.platform.stored.Counted;

/** A program that is told. */
@Entity
@Table(name = "webhook_endpoint")
class Endpoint extends Counted {

    private String url;

    @Convert(converter = SealedConverter.class)
    private String secret;

    private String madeBy;
    private Instant madeAt;

    /** For Hibernate. */
    protected Endpoint() {}

    Endpoint(String url, String secret, String madeBy, Instant madeAt) {
        this.url = url;
        this.secret = secret;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    String url() { return url; }

    /** By which whoever receives knows that it comes from here. */
    String secret() { return secret; }

    String madeBy() { return madeBy; }

    Instant madeAt() { return madeAt; }
}
