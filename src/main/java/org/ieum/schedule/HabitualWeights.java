package org.ieum.schedule;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.ieum.matching.model.Weights;
import org.ieum.round.UsualWeights;

/** What counts how much in a usual round: what an admin chose, else what the settings of the process say. */
@Singleton
// At the start already, so that a number out of range is found there and not with the first round.
@Startup
class HabitualWeights implements UsualWeights {

    private final Habits habits;
    private final Weights configured;

    @Inject
    HabitualWeights(Habits habits, MatchingSettings settings) {
        this.habits = habits;
        this.configured = new Weights(
                settings.baseWeight(),
                settings.weekWaited(),
                settings.wish(),
                settings.inPerson(),
                settings.compactDays());
    }

    @Override
    public Weights now() {
        return habits.get().weights().orElse(configured);
    }

    /** What the settings of the process say. */
    Weights configured() { return configured; }
}
