package org.ieum.offer;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.audit.Audit;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Side;
import org.ieum.offer.Offers.Standing;
import org.ieum.pairing.OffersChanged;
import org.ieum.pairing.OffersChanged.News;
import org.ieum.pairing.OffersChanged.Notice;
import org.ieum.pairing.PairingState;

/** Does the same to several offers, and says before what follows. */
@Singleton
public class ActingOnOffers {

    /** Whoever was reminded so lately is not reminded again. */
    private static final Duration LATELY = Duration.ofHours(24);

    @Inject Offers offers;
    @Inject OfferingNextBest nextBest;
    @Inject Event<OffersChanged> changed;
    @Inject Audit audit;
    @Inject Clock clock;

    /** What can be done. */
    public enum ManyAct implements Coded {
        /** Whoever has not answered is asked once more. */
        REMIND,
        /** Rounds may propose the two again. */
        AGAIN
    }

    /** Why something is not done to an offer. */
    public enum WhyLeft {
        SETTLED,
        TOO_LATE,
        LATELY,
        BY_HAND,
        NOT_LOST,
        ALLOWED
    }

    /**
     * An offer that was ticked.
     *
     * @param why empty if it would be done
     * @param mails how many mails that would be
     */
    public record Ahead(Standing standing, Optional<WhyLeft> why, int mails) {}

    /** What would be done to these; those that there are not are left out. */
    @Transactional
    public List<Ahead> preview(ManyAct act, List<Long> ids) {
        return offers.standings(ids).stream().map(one -> ahead(act, one)).toList();
    }

    /**
     * Does it to those to whom it can be done now.
     *
     * @return to how many
     */
    @Transactional
    public int act(ManyAct act, List<Long> ids, String actor) {
        List<Standing> able = offers.lockedStandings(ids).stream()
                .filter(one -> ahead(act, one).why().isEmpty())
                .toList();
        switch (act) {
            case REMIND -> remind(able, actor);
            case AGAIN -> able.forEach(one -> nextBest.allowAgain(one.offer().id(), actor));
        }
        return able.size();
    }

    private void remind(List<Standing> able, String actor) {
        List<Notice> notices = new ArrayList<>();
        for (Standing one : able) {
            Offer offer = one.offer();
            offer.remind(clock.instant());
            silent(one)
                    .map(side -> new Notice(offer.id(), side, offer.roundId(), offer.turn(), offer.deadline()))
                    .forEach(notices::add);
        }
        audit.recordEach(
                actor,
                "offer.reminded",
                "pairing",
                able.stream().map(one -> one.offer().id()).toList());
        if (!notices.isEmpty()) {
            changed.fire(new OffersChanged(News.REMINDED, notices));
        }
    }

    private Ahead ahead(ManyAct act, Standing one) {
        return act == ManyAct.REMIND
                ? new Ahead(one, whyNotReminded(one), Math.toIntExact(reached(one)))
                : new Ahead(one, whyNotAgain(one), 0);
    }

    private Optional<WhyLeft> whyNotReminded(Standing one) {
        Instant now = clock.instant();
        Offer offer = one.offer();
        if (one.pairing().state() != PairingState.OFFERED || offer.stage() != OfferStage.OPEN) {
            return Optional.of(WhyLeft.SETTLED);
        }
        if (!now.isBefore(offer.deadline())) {
            return Optional.of(WhyLeft.TOO_LATE);
        }
        if (Stream.of(offer.remindedAt(), Optional.of(offer.askedAt()))
                .flatMap(Optional::stream)
                .anyMatch(at -> at.plus(LATELY).isAfter(now))) {
            return Optional.of(WhyLeft.LATELY);
        }
        return reached(one) == 0 ? Optional.of(WhyLeft.BY_HAND) : Optional.empty();
    }

    private static Optional<WhyLeft> whyNotAgain(Standing one) {
        if (!one.pairing().canBeAllowedAgain()) {
            return Optional.of(WhyLeft.NOT_LOST);
        }
        return one.pairing().allowedAgain() ? Optional.of(WhyLeft.ALLOWED) : Optional.empty();
    }

    private static Stream<Side> silent(Standing one) {
        return Stream.of(Side.values()).filter(side -> one.offer().reply(side).isEmpty());
    }

    /** How many of those who are silent a mail reaches. */
    private static long reached(Standing one) {
        return silent(one)
                .filter(side -> one.person(side).storedEmail().isPresent())
                .count();
    }
}
