package org.ieum.matching.planner;

import java.util.List;
import org.optaplanner.core.api.domain.constraintweight.ConstraintConfigurationProvider;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.ProblemFactProperty;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;

/** A round as the planner sees it. Levels of the score: feasibility, then continuity, weight served, quality. */
@PlanningSolution
public class Timetable {

    static final int CONTINUITY = 0;
    static final int WEIGHT = 1;
    static final int QUALITY = 2;
    static final int SOFT_LEVELS = 3;

    @PlanningEntityCollectionProperty
    private List<Demand> demands;

    @ProblemFactProperty
    private Travel travel;

    @ConstraintConfigurationProvider
    private ConstraintWeights weights;

    @PlanningScore(bendableHardLevelsSize = 1, bendableSoftLevelsSize = SOFT_LEVELS)
    private BendableLongScore score;

    /** Half hours between two lessons in person. */
    record Travel(int halfHours) {}

    /** For the planner's copies. */
    Timetable() {}

    Timetable(List<Demand> demands, Travel travel, ConstraintWeights weights) {
        this.demands = demands;
        this.travel = travel;
        this.weights = weights;
    }

    List<Demand> demands() { return demands; }

    Travel travel() { return travel; }

    ConstraintWeights weights() { return weights; }

    BendableLongScore score() { return score; }

    static BendableLongScore infeasible(long by) {
        return BendableLongScore.of(new long[] {by}, new long[SOFT_LEVELS]);
    }

    static BendableLongScore soft(int level, long points) {
        return BendableLongScore.ofSoft(1, SOFT_LEVELS, level, points);
    }
}
