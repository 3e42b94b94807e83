package org.ieum.message;

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
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.pairing.Pairings;
import org.ieum.retention.KeptThing;
import org.ieum.retention.Retention;

/** Deletes what two people wrote to each other, some time after the end of their pairing. */
@Singleton
class ForgettingMessages {

    private static final int SOME = 500;

    private final WrittenMessages messages;
    private final Conversations conversations;
    private final Pairings pairings;
    private final Period keptAfter;
    private final Clock clock;

    @Inject
    ForgettingMessages(
            WrittenMessages messages,
            Conversations conversations,
            Pairings pairings,
            MessageSettings settings,
            Clock clock) {
        this.messages = messages;
        this.conversations = conversations;
        this.pairings = pairings;
        this.keptAfter = settings.keptAfter();
        this.clock = clock;
    }

    /** Deletes some; the last that was looked at, empty if there are no more. */
    @Transactional
    Optional<Long> some(long after) {
        List<Long> some = messages.pairings(after, SOME);
        List<Long> over = pairings.byId(some).values().stream()
                .filter(this::isOver)
                .map(Pairing::id)
                .toList();
        messages.forget(over);
        conversations.forget(over);
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
        Retention kept(MessageSettings settings) {
            return Retention.of(KeptThing.MESSAGE, settings.keptAfter());
        }

        @Produces
        @Singleton
        RecurringTask<Void> forgettingMessages(Instance<ForgettingMessages> forgetting) {
            return Tasks.recurring("forget-messages", FixedDelay.ofHours(24))
                    .execute((instance, context) -> forgetting.get().all());
        }
    }
}
