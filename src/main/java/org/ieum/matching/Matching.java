package org.ieum.matching;

import java.util.List;

/** Finds plans. Stateless and safe for several threads. */
public final class Matching {

    private Matching() {}

    /**
     * The best plan found within the effort. Takes about {@code effort.timeLimit()}, less when it can prove that no plan
     * is better.
     *
     * @param watcher called while it runs
     */
    public static Outcome solve(Problem problem, Effort effort, Watcher watcher) {
        return new Outcome.Faulty(List.of());
    }

    /** What is wrong with these lines as a plan for the problem, by code that shares nothing with the solver. */
    public static List<Violation> violations(Problem problem, List<Plan.Line> lines) {
        return List.of();
    }
}
