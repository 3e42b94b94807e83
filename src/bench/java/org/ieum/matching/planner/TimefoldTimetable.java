package org.ieum.matching.planner;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.score.buildin.bendablelong.BendableLongScore;
import java.util.List;

/** The same draft for the other planner. */
@PlanningSolution
public final class TimefoldTimetable {

    @PlanningEntityCollectionProperty
    private List<TimefoldDemand> demands;

    @ProblemFactProperty
    private Timetable.Travel travel;

    @PlanningScore(bendableHardLevelsSize = 1, bendableSoftLevelsSize = Timetable.SOFT_LEVELS)
    private BendableLongScore score;

    /** For the planner's copies. */
    public TimefoldTimetable() {}

    TimefoldTimetable(Timetable like, Listing listing) {
        demands = like.demands().stream()
                .map(demand -> new TimefoldDemand(demand, listing.slots(demand)))
                .toList();
        travel = like.travel();
    }

    List<TimefoldDemand> demands() { return demands; }

    Timetable.Travel travel() { return travel; }

    BendableLongScore score() { return score; }
}
