package org.ieum.matching;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ieum.matching.board.Assignment;
import org.ieum.matching.board.Board;
import org.ieum.matching.board.Compiling;
import org.ieum.matching.check.Evaluator;
import org.ieum.matching.check.Locks;
import org.ieum.matching.cluster.Driver;
import org.ieum.matching.cluster.FoundPlan;
import org.ieum.matching.cluster.Home;
import org.ieum.matching.explain.BlockingPairs;
import org.ieum.matching.explain.Lines;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.model.Cluster;
import org.ieum.matching.model.Deadline;
import org.ieum.matching.model.Effort;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.SolveOutcome;
import org.ieum.matching.model.Violation;
import org.ieum.matching.model.Watcher;
import org.ieum.matching.planner.Planner;
import org.ieum.matching.search.PlanSearch;

/** Finds plans. Stateless and safe for several threads. */
public final class Matching {

    private Matching() {}

    /**
     * The best plan found within the effort. Takes about {@code effort.timeLimit()}, less when it can prove that no plan
     * is better.
     *
     * @param watcher called while it runs
     */
    public static SolveOutcome solve(Problem problem, Effort effort, Watcher watcher) {
        return solve(problem, effort, watcher, new Deadline(effort));
    }

    static SolveOutcome solve(Problem problem, Effort effort, Watcher watcher, Deadline deadline) {
        List<Violation> contradictions = contradictions(problem);
        if (!contradictions.isEmpty()) {
            return new SolveOutcome.Refused(contradictions);
        }
        Instance instance = Compiling.givingWay(problem);
        PlanSearch search = new PlanSearch(instance, effort, watcher, deadline);
        return outcome(
                problem,
                instance,
                search::run,
                () -> new Found(search.weight(), search.servedAtMost(), search.weightAtMost()));
    }

    /**
     * The same on a cluster. What comes from there is checked here as any plan is.
     *
     * @param log is told what the cluster has to say
     * @throws IllegalStateException if the cluster was lost, or what came from there is no plan for the problem
     */
    public static SolveOutcome solve(
            Problem problem, Effort effort, Watcher watcher, Cluster cluster, Consumer<String> log) {
        List<Violation> contradictions = contradictions(problem);
        if (!contradictions.isEmpty()) {
            return new SolveOutcome.Refused(contradictions);
        }
        FoundPlan found = new Driver(cluster, log).solve(problem, effort.timeLimit(), watcher);
        Instance instance = Compiling.givingWay(problem);
        return outcome(
                problem,
                instance,
                () -> found.board(instance),
                () -> new Found(found.weight(), found.servedAtMost(), found.weightAtMost()));
    }

    /** What a cluster needs before it can solve anything; empty if nothing is missing. */
    public static Optional<Cluster.Missing> missing(Cluster cluster) {
        return Home.missing(cluster);
    }

    /** What was counted and proven by whoever searched. */
    private record Found(long weight, int servedAtMost, long weightAtMost) {}

    private static SolveOutcome outcome(
            Problem problem, Instance instance, Supplier<Board> search, Supplier<Found> told) {
        Planner planner = new Planner(instance);
        Assignment assignment = planner.find(search);
        Lines written = new Lines(instance, assignment);
        List<Plan.Line> lines = written.lines();
        List<Violation> violations = violations(problem, lines);
        if (!violations.isEmpty()) {
            return new SolveOutcome.Faulty(violations);
        }
        Found found = told.get();
        Plan.Figures figures = new Plan.Figures(
                instance.needs.count,
                assignment.all().size(),
                found.servedAtMost,
                assignment.weight(instance.needs),
                found.weightAtMost,
                BlockingPairs.of(problem, lines).mutual());
        // Of an infeasible plan the planner would bring back its own empty one instead, and say nothing.
        List<Plan.Worth> worth = planner.worth(assignment, found.weight);
        return new SolveOutcome.Solved(new Plan(lines, written.unmatched(), figures, worth));
    }

    /** Why locked proposals cannot all stay; empty if they can. A solve of the problem is {@link SolveOutcome.Refused} for it. */
    public static List<Violation> contradictions(Problem problem) {
        return new Locks(problem).contradictions();
    }

    /** The running pairings that a plan has to keep as they are: those that still fit, and of two that collide the older one. */
    public static List<Problem.Running> keepable(Problem problem) {
        return Evaluator.keepable(problem);
    }

    /** What is wrong with these lines as a plan for the problem, by code that shares nothing with the solver. */
    public static List<Violation> violations(Problem problem, List<Plan.Line> lines) {
        return new Evaluator(problem).check(lines);
    }
}
