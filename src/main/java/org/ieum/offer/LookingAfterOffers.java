package org.ieum.offer;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.pairing.OffersChanged;
import org.ieum.pairing.OffersChanged.News;
import org.ieum.pairing.OffersChanged.Notice;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Pairings;

/** Does what is due with offers: asks once more, waits no longer, tells whoever did not decline. Some at a time. */
@Singleton
class LookingAfterOffers {

    @Inject OffersSql waiting;
    @Inject Offers offers;
    @Inject Pairings pairings;
    @Inject Event<OffersChanged> changed;
    @Inject Audit audit;
    @Inject OfferSettings settings;

    /** Reminds whoever was asked long enough ago and has not answered; true if there may be more. */
    @Transactional
    boolean remind(Instant now) {
        List<Offer> due = offers.of(waiting.lockToRemind(now.minus(settings.remindAfter()), now));
        List<Notice> notices = new ArrayList<>();
        for (Offer offer : due) {
            offer.remind(now);
            Stream.of(Side.values())
                    .filter(party -> offer.reply(party).isEmpty())
                    .forEach(party -> notices.add(notice(offer, party)));
        }
        tell(News.REMINDED, notices);
        return due.size() == OffersSql.SOME;
    }

    /** Ends what nobody has answered in time; true if there may be more. */
    @Transactional
    boolean expire(Instant now) {
        List<Long> ids = waiting.lockToExpire(now);
        List<Offer> due = offers.of(ids);
        pairings.withHours(ids).forEach(pairing -> pairing.fallThrough(PairingState.EXPIRED));
        due.forEach(offer -> offer.over(now));
        audit.recordEach(Audit.SYSTEM, "offer.expired", "pairing", ids);
        tell(
                News.FELL_THROUGH,
                due.stream()
                        .flatMap(offer -> Stream.of(Side.values()).map(party -> notice(offer, party)))
                        .toList());
        return due.size() == OffersSql.SOME;
    }

    /** Tells the others of declines that have stood long enough; true if there may be more. */
    @Transactional
    boolean tellOthers(Instant now) {
        List<Offer> due = offers.of(waiting.lockToTell(now.minus(settings.declineStandsAfter())));
        List<Notice> notices = new ArrayList<>();
        for (Offer offer : due) {
            offer.told(now);
            Stream.of(Side.values())
                    .filter(party -> !offer.says(party, OfferAnswer.DECLINED))
                    .forEach(party -> notices.add(notice(offer, party)));
        }
        tell(News.FELL_THROUGH, notices);
        return due.size() == OffersSql.SOME;
    }

    private void tell(News news, List<Notice> notices) {
        if (!notices.isEmpty()) {
            changed.fire(new OffersChanged(news, notices));
        }
    }

    private static Notice notice(Offer offer, Side party) {
        return new Notice(offer.id(), party, offer.roundId(), offer.turn(), offer.deadline());
    }
}
