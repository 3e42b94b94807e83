package org.ieum.outbox;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A mail to be queued.
 *
 * @param key tells the event and the recipient; an equal key never makes a second mail
 * @param kind what it is about, {@code pairing-new}
 * @param order from which its room can make the letter again, should it fail; in that room's form
 * @param letter makes the letter, out of what was read before: nothing is read or stored meanwhile
 */
public record OutgoingMail(String key, String kind, Recipient recipient, String order, Supplier<Letter> letter) {

    /** Nothing is missing. */
    public OutgoingMail {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(letter, "letter");
    }

    /** One whose letter is made already. */
    public OutgoingMail(String key, String kind, Recipient recipient, Letter letter) {
        this(key, kind, recipient, "", () -> letter);
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "OutgoingMail[" + key + "]";
    }
}
