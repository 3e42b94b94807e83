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
        wish = Draft.soft(Draft.QUALITY, weights.wish());
        inPerson = Draft.soft(Draft.QUALITY, weights.inPerson());
        compactDays = Draft.soft(Draft.QUALITY, weights.compactDays());
    }
}
