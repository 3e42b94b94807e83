package org.ieum.round;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.ieum.matching.Weights;

/** What counts how much in a usual round: what an admin chose, else what the settings of the process say. */
@Singleton
// At the start already, so that a number out of range is found there and not with the first round.
@Startup
public class UsualWeights {

    private final RoundHabitsStore habits;
    private final Weights configured;

    @Inject
    UsualWeights(RoundHabitsStore habits, MatchingSettings settings) {
        this.habits = habits;
        this.configured = new Weights(
                settings.baseWeight(),
                settings.weekWaited(),
                settings.wish(),
                settings.inPerson(),
                settings.compactDays());
    }

    /** What a round is started with, if nobody says otherwise. */
    public Weights now() {
        return habits.get().weights().orElse(configured);
    }

    /** What the settings of the process say. */
    public Weights configured() {
        return configured;
    }
}
