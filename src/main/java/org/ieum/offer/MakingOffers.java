package org.ieum.offer;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ieum.kernel.Side;
import org.ieum.matching.model.Change;
import org.ieum.offer.OffersSql.AskedPairing;
import org.ieum.pairing.OffersChanged;
import org.ieum.pairing.OffersChanged.News;
import org.ieum.pairing.OffersChanged.Notice;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.round.publication.RoundPublished;
import org.ieum.round.publication.RoundPublished.ChangedPairing;

/** Asks the people of what a round has published; thousands at once, so each step is one statement. */
@Singleton
class MakingOffers {

    @Inject OffersSql offers;
    @Inject Pairings pairings;
    @Inject Deadlines deadlines;
    @Inject Event<OffersChanged> changed;
    @Inject Clock clock;

    void published(@Observes RoundPublished event) {
        Instant deadline = deadlines.next();
        List<Long> fresh = changed(event, Change.NEW);
        List<Long> moved = changed(event, Change.MOVED);
        List<Long> ended = changed(event, Change.ENDED);
        make(fresh, event.roundId(), deadline);
        if (!moved.isEmpty()) {
            offers.askAnew(firstLessons(moved), event.roundId(), clock.instant(), deadline);
            tell(News.OFFERED, moved);
        }
        if (!ended.isEmpty()) {
            offers.withdraw(ended, clock.instant());
            tell(News.FELL_THROUGH, ended);
        }
    }

    /** Asks the people of these pairings. */
    void make(List<Long> pairings, long round, Instant deadline) {
        if (!pairings.isEmpty()) {
            offers.make(firstLessons(pairings), round, clock.instant(), deadline);
            tell(News.OFFERED, pairings);
        }
    }

    /** As people hear of them now: whoever agrees late may begin later. */
    private Map<Long, LocalDate> firstLessons(List<Long> ids) {
        return pairings.these(ids).stream().collect(Collectors.toMap(Pairing::id, deadlines::firstLesson));
    }

    private static List<Long> changed(RoundPublished event, Change change) {
        return event.pairings().stream()
                .filter(ChangedPairing::offer)
                .filter(pairing -> pairing.change() == change)
                .map(ChangedPairing::pairingId)
                .toList();
    }

    private void tell(News news, List<Long> pairings) {
        List<Notice> notices = new ArrayList<>();
        for (AskedPairing asked : offers.asked(pairings)) {
            for (Side party : Side.values()) {
                notices.add(new Notice(asked.id(), party, asked.round(), asked.turn(), asked.deadline()));
            }
        }
        changed.fire(new OffersChanged(news, notices));
    }
}
