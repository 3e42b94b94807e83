package org.ieum.round.misfit;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Set;
import org.ieum.fit.Translating;
import org.ieum.matching.Matching;
import org.ieum.matching.model.Problem;
import org.ieum.pairing.MisfitsFound;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Pairings;
import org.ieum.platform.job.Recurring;
import org.ieum.round.Assembling;

/**
 * Looks at all that runs as the next round would: what of two people changed may have left them without a subject, a language, a
 * place or an hour in common, and nobody knows of it until a plan ends their lessons.
 */
@Singleton
class LookingForMisfits {

    @Inject Assembling assembling;
    @Inject Pairings pairings;
    @Inject Event<MisfitsFound> found;
    @Inject Clock clock;

    /** As of the next Monday. */
    @Transactional
    void look() {
        LocalDate monday = LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        Problem problem = assembling.undecided(monday);
        Set<Problem.Running> unfit = new HashSet<>(problem.running());
        Matching.keepable(problem).forEach(unfit::remove);
        found.fire(new MisfitsFound(pairings.allLive().stream()
                .filter(pairing -> pairing.state() == PairingState.RUNNING)
                .filter(pairing -> unfit.contains(Translating.running(pairing)))
                .map(Pairing::id)
                .collect(toSet())));
    }

    /** Each hour, on one replica at a time. */
    @Singleton
    static class Job extends Recurring {
        Job(Instance<LookingForMisfits> looking) {
            super(Duration.ofHours(1), "misfits", () -> looking.get().look());
        }
    }
}
