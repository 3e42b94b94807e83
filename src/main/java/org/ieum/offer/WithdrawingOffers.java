package org.ieum.offer;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.pairing.OffersChanged;
import org.ieum.pairing.OffersChanged.News;
import org.ieum.pairing.OffersChanged.Notice;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonForgotten;
import org.ieum.person.PersonId;
import org.ieum.person.PersonLeft;
import org.ieum.person.Persons;

/** Takes offers back when one of the two leaves: the other one waits for nobody, and the hours are free. */
@Singleton
class WithdrawingOffers {

    @Inject Offers offers;
    @Inject Persons persons;
    @Inject Pairings pairings;
    @Inject Event<OffersChanged> changed;
    @Inject Audit audit;
    @Inject Clock clock;

    void left(@Observes PersonLeft event) {
        withdraw(pairings.locked(event.who(), PairingState.OFFERED), event.who().side());
    }

    /** What they said beside a no goes with them. */
    void forgotten(@Observes PersonForgotten event) {
        withdraw(pairings.locked(event.who(), PairingState.OFFERED), event.who().side());
        offers.withNotes(pairings.idsOf(event.who())).forEach(Offer::forgetNote);
    }

    /** Of those whom coordinators moved out. */
    @Transactional
    void ofThoseWhoLeft() {
        for (Side side : Side.values()) {
            withdraw(
                    persons.of(side).leftAmong(pairings.askedNow(side)).stream()
                            .map(person -> new PersonId(side, person.id()))
                            .flatMap(who -> pairings.locked(who, PairingState.OFFERED).stream())
                            .sorted(Comparator.comparing(Pairing::id))
                            .toList(),
                    side);
        }
    }

    private void withdraw(List<Pairing> offered, Side gone) {
        List<Notice> notices = offered.stream()
                .map(pairing -> {
                    pairing.fallThrough(PairingState.WITHDRAWN);
                    audit.record(Audit.SYSTEM, "offer.withdrawn", "pairing", pairing.id());
                    Offer offer = offers.get(pairing.id());
                    offer.over(clock.instant());
                    return new Notice(offer.id(), gone.other(), offer.roundId(), offer.turn(), offer.deadline());
                })
                .toList();
        if (!notices.isEmpty()) {
            changed.fire(new OffersChanged(News.FELL_THROUGH, notices));
        }
    }
}
