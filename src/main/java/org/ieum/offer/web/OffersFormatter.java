package org.ieum.offer.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.ieum.catalogue.Catalogue;
import org.ieum.fit.Successor;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Session;
import org.ieum.kernel.Side;
import org.ieum.offer.AnswerOutcome;
import org.ieum.offer.Offer;
import org.ieum.offer.WhyNot;
import org.ieum.platform.Messages;
import org.ieum.platform.Refusal;
import org.ieum.platform.TimeText;

/** Says offers to a coordinator, in the installation's zone. */
public record OffersFormatter(
        OffersMessages words, PageLanguage language, ZoneId zone, Catalogue.CatalogueNames names) {

    static OffersFormatter in(PageLanguage language, ZoneId zone, Catalogue catalogue) {
        return new OffersFormatter(
                Messages.in(language, OffersMessages.class), language, zone, catalogue.names(language));
    }

    String subject(String key) {
        return names.subject(key);
    }

    String text(List<Session> times) {
        return TimeText.brief(times, language.locale());
    }

    String text(Instant moment) {
        return TimeText.moment(moment, zone);
    }

    /** The last minute before an end, so that midnight is named by the day that it ends. */
    String until(Instant end) {
        return text(end.minusSeconds(1));
    }

    String text(Side party) {
        return party == Side.LEARNER ? words.learner() : words.tutor();
    }

    String text(WhyNot why) {
        return Messages.in(language, OfferMessages.class).why(why);
    }

    /** What one side has said; {@code silent} if no mail reaches them. */
    String reply(Offer offer, Side party, boolean silent) {
        return offer.reply(party)
                .map(reply -> switch (reply.answer()) {
                    case ACCEPTED -> words.saidYes(text(party));
                    case DECLINED -> words.saidNo(text(party));
                })
                .orElseGet(() -> silent ? words.notYetSilent(text(party)) : words.notYet(text(party)));
    }

    /** Why a tutor is among the best, in one sentence. */
    String why(Successor one, String subject) {
        List<String> why = new ArrayList<>();
        why.add(words.whyTeaches(subject(subject)));
        if (one.wish() > 0) {
            why.add(words.whyWish(one.wish()));
        }
        if (one.sameCity()) {
            why.add(words.whyCity());
        }
        why.add(one.sameTimes() ? words.whySameTimes() : words.whyFree());
        if (one.lessonsLeft() > 0) {
            why.add(words.whyRoom(one.lessonsLeft()));
        }
        return String.join(", ", why) + ".";
    }

    /** Why nothing was offered to somebody else. */
    String refused(Refusal refusal) {
        return refusal.type().equals("offer-not-lost") ? words.notLost() : words.outcome(AnswerOutcome.TAKEN);
    }
}
