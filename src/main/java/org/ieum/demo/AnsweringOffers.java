package org.ieum.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.offer.Answering;
import org.ieum.offer.Answering.Word;
import org.ieum.offer.ListingOffers;
import org.ieum.offer.ListingOffers.ListedOffer;
import org.ieum.offer.ListingOffers.OfferFilter;
import org.ieum.offer.ListingOffers.Shown;
import org.ieum.offer.WhyNot;

/** People say yes or no to offers, some days after they were asked, or nothing. */
@Singleton
class AnsweringOffers {

    private static final int ALL = 100_000;

    @Inject ListingOffers listing;
    @Inject Answering answering;
    @Inject Clock clock;

    /** What somebody says to an offer, and when; nobody who stays silent. */
    private record Answer(Word word, boolean yes, boolean byCoordinator) {}

    /** All that are said today but to the first {@code spared} offers; how many of them a coordinator had to write down. */
    int answer(Lots lots, Rates rates, String coordinator, int spared) {
        List<Answer> said = QuarkusTransaction.requiringNew()
                .call(() -> listing.page(new OfferFilter(Shown.WAITING, "", false), 0, ALL).stream()
                        .skip(spared)
                        .flatMap(one -> Stream.of(Side.TUTOR, Side.LEARNER)
                                .filter(side -> one.offer().reply(side).isEmpty())
                                .flatMap(side -> today(one, side, lots, rates, coordinator).stream()))
                        .toList());
        said.forEach(this::say);
        return (int) said.stream().filter(Answer::byCoordinator).count();
    }

    private Optional<Answer> today(ListedOffer one, Side side, Lots lots, Rates rates, String coordinator) {
        LocalDate asked = LocalDate.ofInstant(one.offer().askedAt(), clock.getZone());
        String who = one.learner().ref() + one.tutor().ref() + side;
        double lot = lots.of("offer", who, asked);
        int within = lots.upTo(rates.count("offer.answered-within"), "offer-day", who, asked);
        if (lot < rates.of("offer.silent") || ChronoUnit.DAYS.between(asked, LocalDate.now(clock)) < within) {
            return Optional.empty();
        }
        boolean silent =
                (side == Side.LEARNER ? one.learner() : one.tutor()).email().isEmpty();
        Word word = new Word(one.offer().id(), side, one.offer().turn(), silent ? coordinator : Audit.PUBLIC);
        return Optional.of(new Answer(word, lot >= rates.of("offer.silent") + rates.of("offer.declined"), silent));
    }

    private void say(Answer answer) {
        // Where the other one has said no meanwhile it is over, and that is all there is to say.
        if (answer.yes()) {
            answering.accept(answer.word());
        } else {
            answering.decline(answer.word(), WhyNot.TIMES, Optional.empty());
        }
    }
}
