package org.ieum.handover;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.ieum.audit.Audit;
import org.ieum.handover.HandingOver.HandoverOutcome;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Pairings;
import org.ieum.pairing.PairingsChanged;
import org.ieum.platform.AdvisoryLocks;
import org.ieum.platform.HttpProblem;

/**
 * Every pairing that runs has a hand-over: one that came in running, from elsewhere, is taken over here. What its two have begun
 * goes on; a room or a place can be said, or that they know already where they meet.
 */
@Singleton
public class TakingOver {

    private static final String PAIRING = "pairing";

    @Inject Pairings pairings;
    @Inject Handovers handovers;
    @Inject DueDays due;
    @Inject AdvisoryLocks locks;
    @Inject Audit audit;
    @Inject Clock clock;

    /** Afterwards: a trial of an upload leaves nothing. */
    void tookIn(@Observes(during = TransactionPhase.AFTER_SUCCESS) PairingsChanged event) {
        QuarkusTransaction.requiringNew().run(this::open);
    }

    /** Opens those that are missing. */
    @Transactional
    void open() {
        locks.lock("handovers");
        // In this order: whoever says the second yes meanwhile has both, the pairing that runs and its hand-over.
        List<Long> running = pairings.runningIds();
        Set<Long> known = handovers.known();
        List<Long> missing =
                running.stream().filter(Predicate.not(known::contains)).toList();
        pairings.byId(missing).values().forEach(this::open);
        audit.recordEach(Audit.SYSTEM, "handover.opened", PAIRING, missing);
    }

    private void open(Pairing pairing) {
        handovers.persist(Handover.takenOver(
                pairing.id(), pairing.at(LocalDate.now(clock)).meeting(), due.soon(), clock.instant()));
    }

    /**
     * A coordinator says that the two know where they meet.
     *
     * @throws HttpProblem 404 if there are no such lessons
     */
    @Transactional
    public HandoverOutcome haveMet(long pairing, String actor) {
        if (pairings.lock(pairing).state() != PairingState.RUNNING) {
            throw HttpProblem.notFound();
        }
        Handover handover = handovers.lock(pairing);
        if (handover.stage() == HandoverStage.MET) {
            return HandoverOutcome.SAME;
        }
        if (!handover.takenOver() || !handover.stage().waits()) {
            return HandoverOutcome.NOT_NOW;
        }
        handover.haveMet(clock.instant());
        audit.record(actor, "handover.met-already", PAIRING, pairing);
        return HandoverOutcome.DONE;
    }

    /** The same of several; whatever was said of one of them meanwhile stays. */
    @Transactional
    public void allHaveMet(Collection<Long> some, String actor) {
        Set<Long> running = Set.copyOf(pairings.runningIds());
        some.stream().filter(running::contains).sorted().forEach(pairing -> haveMet(pairing, actor));
    }
}
