package org.ieum.offer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.fit.FindingSuccessors;
import org.ieum.fit.FindingSuccessors.Lost;
import org.ieum.fit.Successor;
import org.ieum.kernel.Session;
import org.ieum.kernel.Side;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Pairings;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Result;
import org.ieum.tutor.Tutors;

/** Offers a need to the next best tutor at once when an offer came to nothing, and lets the two be proposed again. */
@Singleton
public class OfferingNextBest {

    private static final int SOME = 5;

    @Inject Tutors tutors;
    /** Of what no round stands behind: calendars begin to count with it. */
    private static final long NO_ROUND = 0;

    @Inject Offers offers;
    @Inject Pairings pairings;
    @Inject FindingSuccessors finding;
    @Inject MakingOffers making;
    @Inject Deadlines deadlines;
    @Inject Audit audit;
    @Inject Clock clock;

    /** Whether the need of an offer, or of the lessons that came of it and have ended, is open again, so that it can be offered to somebody else. */
    public boolean isOpen(Pairing pairing) {
        return (pairing.canBeAllowedAgain() || pairing.state() == PairingState.ENDED)
                && !pairings.isServed(pairing.learnerId(), pairing.subject());
    }

    /** Until when people could answer what is offered now. */
    public Instant deadline() {
        return deadlines.next();
    }

    /**
     * The best few tutors for the need of an offer that came to nothing, or of lessons that have ended, whether they were ever
     * offered or came in by a file; empty if somebody teaches it or is asked.
     *
     * @throws HttpProblem 404
     */
    @Transactional
    public List<Successor> candidates(long id) {
        Pairing pairing = pairings.findByIdOptional(id).orElseThrow(HttpProblem::notFound);
        return isOpen(pairing) ? finding.best(lost(offers.findByIdOptional(id), pairing), SOME) : List.of();
    }

    /**
     * Asks the learner and this tutor.
     *
     * @param times that the coordinator saw
     * @return the new offer; refused with {@code offer-not-lost} if the need is not open, with {@code times-taken} if the
     *     tutor cannot teach at these times any more
     * @throws HttpProblem 404
     */
    @Transactional
    public Result<Long> offer(long id, long tutorId, List<Session> times, String actor) {
        Pairing before = pairings.lock(id);
        Optional<Offer> offer = offers.findByIdOptional(id);
        if (!isOpen(before)) {
            return Result.refused("offer-not-lost");
        }
        Lost lost = lost(offer, before);
        Optional<Successor> next =
                finding.one(lost, tutorId).filter(one -> one.times().equals(times));
        if (next.isEmpty()) {
            return Result.refused("times-taken");
        }
        LocalDate start = tutors.findById(tutorId).commitment().start();
        Pairing pairing = Pairing.offered(
                before.learnerId(),
                before.subject(),
                tutorId,
                next.get().meeting(),
                next.get().times(),
                start.isAfter(lost.from()) ? start : lost.from());
        pairings.persist(pairing);
        if (pairings.settle() instanceof Result.Refused<Void> taken) {
            return Result.refused(taken.refusal());
        }
        audit.record(actor, "offer.made-to-next", "learner", before.learnerId());
        audit.record(actor, "offer.made-to-next", "tutor", tutorId);
        making.make(List.of(pairing.id()), offer.map(Offer::roundId).orElse(NO_ROUND), deadlines.next());
        return Result.done(pairing.id());
    }

    /**
     * Lets rounds propose the two of an offer that came to nothing again.
     *
     * @return refused with {@code offer-not-lost} if it did not
     * @throws HttpProblem 404
     */
    @Transactional
    public Result<Void> allowAgain(long id, String actor) {
        Pairing pairing = pairings.lock(id);
        if (!pairing.canBeAllowedAgain()) {
            return Result.refused("offer-not-lost");
        }
        if (!pairing.allowedAgain()) {
            pairing.allowAgain();
            audit.record(actor, "offer.allowed-again", "pairing", id);
        }
        return Result.done(null);
    }

    private Lost lost(Optional<Offer> offer, Pairing pairing) {
        Optional<WhyNot> learnersNo = offer.filter(one -> one.says(Side.LEARNER, OfferAnswer.DECLINED))
                .flatMap(Offer::reason);
        return new Lost(
                pairing,
                learnersNo.filter(WhyNot.TIMES::equals).isPresent(),
                learnersNo.filter(WhyNot.WAY::equals).isPresent(),
                LocalDate.now(clock).plusDays(1));
    }
}
