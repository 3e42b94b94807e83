package org.ieum.numbers;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.ieum.learner.NeedAges;
import org.ieum.pairing.PairingSql;
import org.ieum.platform.measure.Measure;

/** Needs that wait, by their age. */
@Singleton
class NeedMeasures {

    @Produces
    Measure waiting() {
        return NeedAges.measure(PairingSql.ofNeed("l.id", "n.subject"));
    }
}
