package org.ieum.learner;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.ieum.kernel.Side;
import org.ieum.person.measure.PeopleMeasure;
import org.ieum.platform.measure.Measure;

/** Learners by where they stand, and how many signed up of late. */
@Singleton
class LearnerMeasures {

    @Produces
    Measure learners() {
        return PeopleMeasure.of(Side.LEARNER);
    }
}
