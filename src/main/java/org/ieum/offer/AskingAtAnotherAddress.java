package org.ieum.offer;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.ieum.link.Links;
import org.ieum.pairing.OfferLinks;
import org.ieum.pairing.OffersChanged;
import org.ieum.pairing.OffersChanged.News;
import org.ieum.pairing.OffersChanged.Notice;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Pairings;
import org.ieum.person.AddressChanged;
import org.ieum.person.PersonId;

/** Whoever has another address is asked there what they were asked at the one before, whose links end. */
@Singleton
class AskingAtAnotherAddress {

    @Inject Pairings pairings;
    @Inject Offers offers;
    @Inject Links links;
    @Inject Event<OffersChanged> changed;

    void changed(@Observes AddressChanged event) {
        PersonId who = event.who();
        Map<Long, PairingState> theirs = pairings.of(who).stream().collect(toMap(Pairing::id, Pairing::state));
        // Not of those that wait alone: a no can be taken back for a while.
        theirs.keySet().forEach(id -> links.withdraw(OfferLinks.purpose(who.side()), id));
        List<Notice> notices = offers.of(List.copyOf(theirs.keySet())).stream()
                .filter(offer -> theirs.get(offer.id()) == PairingState.OFFERED)
                .filter(offer -> offer.reply(who.side()).isEmpty())
                .map(offer -> new Notice(offer.id(), who.side(), offer.roundId(), offer.turn(), offer.deadline()))
                .toList();
        if (!notices.isEmpty()) {
            changed.fire(new OffersChanged(News.REMINDED, notices));
        }
    }
}
