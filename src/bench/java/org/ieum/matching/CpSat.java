package org.ieum.matching;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ieum.matching.board.Assignment;
import org.ieum.matching.board.Compiling;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;

/**
 * OR-Tools CP-SAT on the exact model, with all tutors and all times, hinted at first come's plan: without, it found none
 * for 2,000 learners in half a minute. What it proves is a bound like ours.
 */
record CpSat(Duration limit) implements Contender {

    @Override
    public Submission plan(Problem problem) {
        Stopwatch watch = new Stopwatch();
        Loader.loadNativeLibraries();
        Instance instance = Compiling.of(problem);
        CpSatModel model = new CpSatModel(instance);
        Assignment start = FirstCome.assign(instance);
        model.hint(start);
        CpSolver solver = new CpSolver();
        double built = watch.seconds();
        solver.getParameters()
                .setNumWorkers(Runtime.getRuntime().availableProcessors())
                .setMaxTimeInSeconds(watch.left(limit).toMillis() / 1e3);
        CpSolverStatus status = solver.solve(model.model());
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        Assignment plan = found ? model.read(solver) : start;
        double seconds = watch.seconds();
        List<Plan.Line> lines = Submission.lines(instance, plan);
        return new Submission(
                lines, bound(instance, solver, status, seconds), OptionalDouble.empty(), note(status, model, built));
    }

    /** Without a plan the solver's bound is not to be trusted: it may not have begun. */
    private static Optional<Bound> bound(Instance instance, CpSolver solver, CpSolverStatus status, double seconds) {
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return Optional.empty();
        }
        long pinned = Arrays.stream(instance.pins.placement)
                .filter(kept -> kept != null)
                .mapToLong(kept -> instance.needs.weight[kept.need()])
                .sum();
        long weight = pinned + (long) Math.floor(solver.bestObjectiveBound() + 1e-6);
        return Optional.of(new Bound(Optional.empty(), weight, seconds));
    }

    private static String note(CpSolverStatus status, CpSatModel model, double built) {
        return "%s, %,d variables in %.1f s".formatted(status, model.variables(), built);
    }
}
