package org.ieum.matching.planner;

import java.time.Duration;
import java.util.List;
import org.ieum.matching.Contender;
import org.ieum.matching.Stopwatch;
import org.ieum.matching.board.Compiling;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.model.Problem;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;

/** OptaPlanner as its manual begins: construction and late acceptance by default moves, over what fits. */
public record NaiveOptaPlanner(Duration limit) implements Contender {

    @Override
    public Submission plan(Problem problem) {
        Stopwatch watch = new Stopwatch();
        Instance instance = Compiling.of(problem);
        Planner planner = new Planner(instance);
        Timetable timetable = planner.empty();
        Listing listing = new Listing(instance);
        List<Demand> listed = listing.of(timetable.demands());
        SolverConfig config = new SolverConfig()
                .withSolutionClass(Timetable.class)
                .withEntityClasses(Demand.class)
                .withConstraintProviderClass(MatchingConstraints.class)
                .withConstraintStreamImplType(ConstraintStreamImplType.BAVET)
                .withTerminationConfig(new TerminationConfig().withSpentLimit(watch.left(limit)));
        Timetable best = SolverFactory.<Timetable>create(config)
                .buildSolver()
                .solve(new Timetable(listed, timetable.travel(), timetable.weights()));
        return Submission.of(instance, planner.read(best), listing.note() + ", score " + best.score());
    }
}
