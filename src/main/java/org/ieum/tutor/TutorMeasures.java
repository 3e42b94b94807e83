package org.ieum.tutor;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.ieum.kernel.Side;
import org.ieum.person.measure.PeopleMeasure;
import org.ieum.platform.measure.Measure;

/** Tutors by where they stand, and how many signed up of late. */
@Singleton
class TutorMeasures {

    @Produces
    Measure tutors() {
        return PeopleMeasure.of(Side.TUTOR);
    }
}
