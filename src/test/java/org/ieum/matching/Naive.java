package org.ieum.matching;

import java.time.Duration;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.solver.SolverConfig;

/** OptaPlanner as one would first use it: the filtered model and its streams, default phases and moves. */
final class Naive {

    private Naive() {}

    static Assignment plan(Instance instance, Duration time) {
        Planner planner = new Planner(instance);
        SolverConfig config = new SolverConfig()
                .withSolutionClass(Draft.class)
                .withEntityClasses(Demand.class)
                .withConstraintProviderClass(MatchingConstraints.class)
                .withConstraintStreamImplType(ConstraintStreamImplType.BAVET)
                .withTerminationSpentLimit(time);
        Draft draft = SolverFactory.<Draft>create(config).buildSolver().solve(planner.empty());
        return draft.score().isFeasible() ? planner.read(draft) : new Assignment(instance.needs.count);
    }
}
