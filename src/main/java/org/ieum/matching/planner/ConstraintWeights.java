package org.ieum.matching.planner;

import org.ieum.matching.model.Weights;
import org.optaplanner.core.api.domain.constraintweight.ConstraintConfiguration;
import org.optaplanner.core.api.domain.constraintweight.ConstraintWeight;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;

/** The weights of quality as the planner reads them; a constraint of weight 0 is off. A need brings its own weight. */
@ConstraintConfiguration
class ConstraintWeights {

    @ConstraintWeight("wish")
    final BendableLongScore wish;

    @ConstraintWeight("in-person")
    final BendableLongScore inPerson;

    @ConstraintWeight("compact-days")
    final BendableLongScore compactDays;

    ConstraintWeights(Weights weights) {
        wish = Timetable.soft(Timetable.QUALITY, weights.wish());
        inPerson = Timetable.soft(Timetable.QUALITY, weights.inPerson());
        compactDays = Timetable.soft(Timetable.QUALITY, weights.compactDays());
    }
}
