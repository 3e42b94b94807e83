package org.ieum.person;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.ieum.kernel.Side;
import org.ieum.platform.SealedConverter;
import org.ieum.platform.stored.Numbered;

/** What somebody sent who signs up, until it is settled who of those we know they are. */
@Entity
class SignUp extends Numbered {

    Side side;

    @Convert(converter = SealedConverter.class)
    String told;

    /** Null without an address. */
    byte[] addressLookup;

    String actor;

    /** From where, shortened. */
    String network;

    Instant receivedAt;

    /** Later than it came if it could not be settled then. */
    Instant nextTryAt;

    /** The version of the notice that was agreed to with it; null if it was not. */
    Integer consent;

    /** For Hibernate. */
    protected SignUp() {}

    SignUp(Side side, String told, byte[] addressLookup, String actor, String network, Instant receivedAt) {
        this.side = side;
        this.told = told;
        this.addressLookup = addressLookup;
        this.actor = actor;
        this.network = network;
        this.receivedAt = receivedAt;
        this.nextTryAt = receivedAt;
    }
}
