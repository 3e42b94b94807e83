package org.ieum.mail;

import java.util.Locale;
import org.ieum.pairing.OffersChanged.News;
import org.ieum.pairing.OffersChanged.Notice;
import org.ieum.pairing.Pairing;

/**
 * What an offer's news say to one of its two people.
 *
 * @param link the page on which they answer
 */
record OfferMail(News news, Notice notice, PairedPeople pair, Addressee reader, String link) {

    Pairing pairing() {
        return pair.pairing();
    }

    /** Equal for the same news and reader, at the same address. */
    String key() {
        String key = String.join(
                "/",
                "offer",
                Long.toString(notice.pairingId()),
                news.name().toLowerCase(Locale.ROOT),
                Long.toString(notice.round()),
                Integer.toString(notice.turn()),
                notice.party().code());
        return reader.turn() == 0 ? key : key + "/" + reader.turn();
    }

    MailKind kind() {
        return switch (news) {
            case OFFERED -> MailKind.OFFER;
            case REMINDED -> MailKind.OFFER_REMINDER;
            case OTHER_TIMES -> MailKind.OFFER_OTHER_TIMES;
            case FELL_THROUGH -> MailKind.OFFER_FELL_THROUGH;
            case ARRANGED -> throw new IllegalArgumentException("lessons that are arranged are no offer any more");
        };
    }
}
