package org.ieum.schedule;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.matching.model.Weights;

/** Changes how rounds usually are. */
@Singleton
public class ChangingHabits {

    @Inject Habits habits;
    @Inject Audit audit;
    @Inject Clock clock;

    /** When a round starts by itself; empty if none does. */
    public Optional<Rhythm> rhythm() {
        return habits.get().rhythm();
    }

    /** Other weights for rounds from now on; empty for those of the process. */
    @Transactional
    public void weigh(Optional<Weights> weights, String actor) {
        habits.lock().weigh(weights);
        audit.record(actor, "round-habits.weights-changed");
    }

    /** Another rhythm from now on; empty if no round shall start by itself. */
    @Transactional
    public void beginBy(Optional<Rhythm> rhythm, String actor) {
        habits.lock().beginBy(rhythm, clock.instant());
        audit.record(actor, "round-habits.rhythm-changed");
    }
}
