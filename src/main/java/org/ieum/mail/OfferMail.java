package org.ieum.mail;

import java.util.Locale;
import org.ieum.outbox.Recipient;
import org.ieum.pairing.OffersChanged.News;
import org.ieum.pairing.OffersChanged.Notice;
import org.ieum.pairing.Pairing;

/**
 * What an offer's news say to one of its two people.
 *
 * @param link the page on which they answer
 */
record OfferMail(News news, Notice notice, Pairing pairing, Addressee reader, String learner, String link) {

    /** Equal for the same news and reader. */
    String key() {
        return String.join(
                "/",
                "offer",
                Long.toString(notice.pairingId()),
                news.name().toLowerCase(Locale.ROOT),
                Long.toString(notice.round()),
                Integer.toString(notice.turn()),
                notice.party().code());
    }

    /** {@code offer-reminder}. */
    String kind() {
        return switch (news) {
            case OFFERED -> "offer";
            case REMINDED -> "offer-reminder";
            case OTHER_TIMES -> "offer-other-times";
            case FELL_THROUGH -> "offer-fell-through";
            case ARRANGED -> throw new IllegalArgumentException("lessons that are arranged are no offer any more");
        };
    }

    boolean toLearner() {
        return reader.recipient().kind() == Recipient.Kind.LEARNER;
    }
}
