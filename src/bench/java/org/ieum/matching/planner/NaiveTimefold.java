package org.ieum.matching.planner;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import org.ieum.matching.Contender;
import org.ieum.matching.Stopwatch;
import org.ieum.matching.board.Assignment;
import org.ieum.matching.board.Compiling;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.Placement;
import org.ieum.matching.model.Problem;

/** Timefold by its default configuration, over the same offers and the same constraints. */
public record NaiveTimefold(Duration limit) implements Contender {

    @Override
    public Submission plan(Problem problem) {
        Stopwatch watch = new Stopwatch();
        Instance instance = Compiling.of(problem);
        Listing listing = new Listing(instance);
        TimefoldTimetable timetable = new TimefoldTimetable(new Planner(instance).empty(), listing);
        SolverConfig config = new SolverConfig()
                .withSolutionClass(TimefoldTimetable.class)
                .withEntityClasses(TimefoldDemand.class)
                .withConstraintProviderClass(TimefoldConstraints.class)
                .withTerminationSpentLimit(watch.left(limit));
        TimefoldTimetable best =
                SolverFactory.<TimefoldTimetable>create(config).buildSolver().solve(timetable);
        return Submission.of(instance, read(instance, best), listing.note() + ", score " + best.score());
    }

    private static Assignment read(Instance instance, TimefoldTimetable timetable) {
        Assignment plan = new Assignment(instance.needs.count);
        for (TimefoldDemand demand : timetable.demands()) {
            TeachingSlot slot = demand.getSlot();
            if (slot != null) {
                plan.set(new Placement(demand.need(), slot.teacher().number(), slot.meeting(), slot.times()));
            }
        }
        return plan;
    }
}
