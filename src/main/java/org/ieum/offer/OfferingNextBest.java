package org.ieum.offer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ieum.audit.Audit;
import org.ieum.fit.FindingSuccessors;
import org.ieum.fit.FindingSuccessors.Lost;
import org.ieum.fit.Successor;
import org.ieum.kernel.Session;
import org.ieum.kernel.Side;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.platform.HttpProblem;
import org.ieum.tutor.Tutor;

/** Offers a need to the next best tutor at once when an offer came to nothing, and lets the two be proposed again. */
@Singleton
public class OfferingNextBest {

    private static final int SOME = 5;

    private final EntityManager entities;
    private final Offers offers;
    private final Pairings pairings;
    private final FindingSuccessors finding;
    private final MakingOffers making;
    private final Deadlines deadlines;
    private final Audit audit;
    private final Clock clock;

    @Inject
    OfferingNextBest(
            EntityManager entities,
            Offers offers,
            Pairings pairings,
            FindingSuccessors finding,
            MakingOffers making,
            Deadlines deadlines,
            Audit audit,
            Clock clock) {
        this.entities = entities;
        this.offers = offers;
        this.pairings = pairings;
        this.finding = finding;
        this.making = making;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the need of an offer is open again, so that it can be offered to somebody else. */
    public boolean isOpen(Pairing pairing) {
        return pairing.canBeAllowedAgain() && !pairings.isServed(pairing.learnerId(), pairing.subject());
    }

    /** Until when people could answer what is offered now. */
    public Instant deadline() {
        return deadlines.next();
    }

    /** The best few tutors for the need of an offer that came to nothing; empty if it did not. */
    @Transactional
    public List<Successor> candidates(long id) {
        Offers.Standing standing = offers.standing(id);
        return isOpen(standing.pairing()) ? finding.best(lost(standing.offer(), standing.pairing()), SOME) : List.of();
    }

    /**
     * Asks the learner and this tutor.
     *
     * @param times that the coordinator saw
     * @return the new offer
     * @throws HttpProblem 404; 409 {@code offer-not-lost} if the need is not open, {@code times-taken} if the tutor cannot
     *     teach at these times any more
     */
    @Transactional
    public long offer(long id, long tutorId, List<Session> times, String actor) {
        Pairing before = pairings.lock(id);
        Offer offer = offers.get(id);
        if (!isOpen(before)) {
            throw HttpProblem.conflict("offer-not-lost");
        }
        Lost lost = lost(offer, before);
        Successor next = finding.one(lost, tutorId)
                .filter(one -> one.times().equals(times))
                .orElseThrow(() -> HttpProblem.conflict("times-taken"));
        LocalDate start = entities.find(Tutor.class, tutorId).commitment().start();
        Pairing pairing = Pairing.offered(
                before.learnerId(),
                before.subject(),
                tutorId,
                next.meeting(),
                next.times(),
                start.isAfter(lost.from()) ? start : lost.from());
        pairings.persist(pairing);
        pairings.settle();
        audit.record(actor, "offer.made-to-next", "learner", before.learnerId());
        audit.record(actor, "offer.made-to-next", "tutor", tutorId);
        making.make(List.of(pairing.id()), offer.roundId(), deadlines.next());
        return pairing.id();
    }

    /**
     * Lets rounds propose the two of an offer that came to nothing again.
     *
     * @throws HttpProblem 404, or 409 {@code offer-not-lost}
     */
    @Transactional
    public void allowAgain(long id, String actor) {
        Pairing pairing = pairings.lock(id);
        if (!pairing.canBeAllowedAgain()) {
            throw HttpProblem.conflict("offer-not-lost");
        }
        if (!pairing.allowedAgain()) {
            pairing.allowAgain();
            audit.record(actor, "offer.allowed-again", "pairing", id);
        }
    }

    private Lost lost(Offer offer, Pairing pairing) {
        boolean learner = offer.says(Side.LEARNER, Answer.DECLINED);
        return new Lost(
                pairing,
                learner && offer.reason().filter(WhyNot.TIMES::equals).isPresent(),
                learner && offer.reason().filter(WhyNot.WAY::equals).isPresent(),
                LocalDate.now(clock).plusDays(1));
    }
}
