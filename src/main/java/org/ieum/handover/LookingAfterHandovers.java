package org.ieum.handover;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Pairings;
import org.ieum.platform.job.Recurring;

/**
 * Sees that every pairing that runs has a hand-over, puts first lessons off for which nobody knows a room or a place, begins anew where a round changed how the two meet, and
 * forgets rooms of pairings that are over.
 */
@Singleton
class LookingAfterHandovers {

    private static final int SOME = 500;

    @Inject Handovers handovers;
    @Inject Pairings pairings;
    @Inject HandingOver handing;
    @Inject TakingOver takingOver;
    @Inject HandoverSettings settings;
    @Inject Clock clock;

    /**
     * Does what is due with some.
     *
     * @param after the id behind which to begin
     * @return the last one's id; empty if there were no more
     */
    @Transactional
    Optional<Long> some(long after, Instant now) {
        List<Handover> some = handovers.some(after, now, SOME);
        Map<Long, Pairing> theirs =
                pairings.byId(some.stream().map(Handover::id).toList());
        some.forEach(handover -> lookAfter(handover, theirs.get(handover.id())));
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(some.get(some.size() - 1).id());
    }

    private void lookAfter(Handover handover, Pairing pairing) {
        LocalDate today = LocalDate.now(clock);
        if (pairing.state() != PairingState.RUNNING) {
            forget(handover, pairing, today);
        } else if (handover.meeting() != pairing.at(today).meeting()) {
            handing.otherwise(handover, pairing);
        } else if (isTooLate(handover, pairing, today)) {
            handing.holdBack(handover, pairing);
        }
    }

    /** Nobody has to be anywhere tomorrow without knowing where today. Lessons that were held before go on meanwhile. */
    private boolean isTooLate(Handover handover, Pairing pairing, LocalDate today) {
        return handover.stage().waits()
                && !handover.takenOver()
                && pairing.since().isAfter(handover.openedOn(clock.getZone()))
                && !DueDays.firstLesson(pairing).isAfter(today.plusDays(1));
    }

    /** What was never settled has nothing to keep. */
    private void forget(Handover handover, Pairing pairing, LocalDate today) {
        if (handover.stage() != HandoverStage.ARRANGED
                || pairing.endedOn()
                        .filter(day -> day.plus(settings.keptAfter()).isAfter(today))
                        .isEmpty()) {
            handovers.delete(handover);
        }
    }

    /** Looks after all of them. */
    void all() {
        takingOver.open();
        Optional<Long> last = some(0, clock.instant());
        while (last.isPresent()) {
            last = some(last.get(), clock.instant());
        }
    }

    /** Each hour, on one replica at a time. */
    @Singleton
    static class Job extends Recurring {
        Job(Instance<LookingAfterHandovers> looking) {
            super(Duration.ofHours(1), "handovers", () -> looking.get().all());
        }
    }
}
