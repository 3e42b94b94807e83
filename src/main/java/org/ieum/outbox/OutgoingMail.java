package org.ieum.outbox;

import java.util.Objects;

/**
 * A mail to be queued.
 *
 * @param key tells the event and the recipient; an equal key never makes a second mail
 * @param kind what it is about, {@code pairing-new}
 */
public record OutgoingMail(String key, String kind, Recipient recipient, Letter letter) {

    /** Nothing is missing. */
    public OutgoingMail {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(letter, "letter");
    }
}
