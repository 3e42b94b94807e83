package org.ieum.round;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.ieum.matching.Weights;

/** Makes the weights of a usual round out of the settings. */
@Singleton
class UsualWeights {

    /** At the start already, so that a number out of range is found there and not with the first round. */
    @Produces
    @Singleton
    @Startup
    Weights weights(MatchingSettings settings) {
        return new Weights(
                settings.baseWeight(),
                settings.weekWaited(),
                settings.wish(),
                settings.inPerson(),
                settings.compactDays());
    }
}
