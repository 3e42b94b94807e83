package org.ieum.checkin;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Pairings;
import org.ieum.retention.KeptThing;
import org.ieum.retention.Retention;

/** Deletes what two people said of their lessons, and what was done about it, some time after the end of their pairing. */
@Singleton
class ForgettingCheckIns {

    private static final int SOME = 500;

    private final CheckIns checkIns;
    private final Troubles troubles;
    private final Pairings pairings;
    private final Period keptAfter;
    private final Clock clock;

    @Inject
    ForgettingCheckIns(CheckIns checkIns, Troubles troubles, Pairings pairings, CheckInSettings settings, Clock clock) {
        this.checkIns = checkIns;
        this.troubles = troubles;
        this.pairings = pairings;
        this.keptAfter = settings.keptAfter();
        this.clock = clock;
    }

    /** Deletes those of some pairings; the last that was looked at, empty if there are no more. */
    @Transactional
    Optional<Long> some(long after) {
        List<Long> some = Stream.concat(
                        checkIns.pairings(after, SOME).stream(), troubles.pairings(after, SOME).stream())
                .sorted()
                .distinct()
                .limit(SOME)
                .toList();
        List<Long> over = pairings.byId(some).values().stream()
                .filter(this::isOver)
                .map(Pairing::id)
                .toList();
        checkIns.forget(over);
        troubles.forget(over);
        return some.isEmpty() ? Optional.empty() : Optional.of(some.get(some.size() - 1));
    }

    private boolean isOver(Pairing pairing) {
        return pairing.state() != PairingState.RUNNING
                && pairing.endedOn()
                        .filter(day -> day.plus(keptAfter).isAfter(LocalDate.now(clock)))
                        .isEmpty();
    }

    void all() {
        Optional<Long> last = some(0);
        while (last.isPresent()) {
            last = some(last.get());
        }
    }

    /** Each day, on one replica at a time. */
    static class Job {

        @Produces
        @Singleton
        Retention kept(CheckInSettings settings) {
            return Retention.of(KeptThing.CHECK_IN, settings.keptAfter());
        }

        @Produces
        @Singleton
        RecurringTask<Void> forgettingCheckIns(Instance<ForgettingCheckIns> forgetting) {
            return Tasks.recurring("forget-check-ins", FixedDelay.ofHours(24))
                    .execute((instance, context) -> forgetting.get().all());
        }
    }
}
