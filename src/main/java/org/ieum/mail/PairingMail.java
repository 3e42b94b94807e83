package org.ieum.mail;

import java.time.LocalDate;
import org.ieum.matching.model.Change;
import org.ieum.pairing.Pairing;

/**
 * What a change to a pairing says to one of its two people.
 *
 * @param event what made it so, equal for the same one: {@code round/7}
 * @param effectiveOn the day from which it counts
 * @param link the reader's own page; empty for none
 */
record PairingMail(
        String event, LocalDate effectiveOn, PairedPeople pair, Change change, Addressee reader, String link) {

    Pairing pairing() {
        return pair.pairing();
    }

    /** Equal for the same event and reader. */
    String key() {
        return "pairing/" + pairing().id() + "/" + change.code() + "/" + event + "/"
                + reader.recipient().kind().code();
    }

    MailKind kind() {
        return switch (change) {
            case NEW -> MailKind.PAIRING_NEW;
            case MOVED -> MailKind.PAIRING_MOVED;
            case ENDED -> MailKind.PAIRING_ENDED;
            case KEPT, REPLACED -> throw new IllegalArgumentException("no mail for " + change);
        };
    }

    /** The day from which the change counts. */
    LocalDate from() {
        LocalDate since = pairing().since();
        return pairing().endedOn().orElse(since.isAfter(effectiveOn) ? since : effectiveOn);
    }
}
