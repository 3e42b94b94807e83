package org.ieum.outbox;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A mail to be queued.
 *
 * @param key tells the event and the recipient; an equal key never makes a second mail
 * @param kind what it is about, {@code pairing-new}
 * @param rank whether it leaves before others that wait
 * @param notBefore when it may leave; empty for at once
 * @param order from which its room can make the letter again, should it fail; in that room's form
 * @param letter reads what the letter says, in the transaction of whoever queues it; what comes of it is written later
 */
public record OutgoingMail(
        String key,
        String kind,
        MailRank rank,
        Recipient recipient,
        Optional<Instant> notBefore,
        String order,
        Supplier<Unwritten> letter) {

    /** Nothing is missing. */
    public OutgoingMail {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(rank, "rank");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(notBefore, "notBefore");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(letter, "letter");
    }

    /** One whose letter is made already. */
    public OutgoingMail(String key, String kind, Recipient recipient, Letter letter) {
        this(key, kind, MailRank.USUAL, recipient, Optional.empty(), "", () -> () -> letter);
    }

    /** The same, which leaves then. */
    public OutgoingMail at(Instant instant) {
        return new OutgoingMail(key, kind, rank, recipient, Optional.of(instant), order, letter);
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "OutgoingMail[" + key + "]";
    }
}
