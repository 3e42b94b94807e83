package org.ieum.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.ieum.matching.model.Effort;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.SolveOutcome;
import org.ieum.matching.model.Watcher;

/** Solves by a number of steps, so that a problem gets the same plan each time. */
public record BySteps(long steps, long seed) {

    private static final Duration LONGER_THAN_ANY_TEST = Duration.ofMinutes(5);

    public Effort effort() {
        return new Effort(LONGER_THAN_ANY_TEST, steps, seed);
    }

    public SolveOutcome solve(Problem problem) {
        return Matching.solve(problem, effort(), Watcher.NONE);
    }

    /** The plan, which there has to be. */
    public Plan plan(Problem problem) {
        SolveOutcome outcome = solve(problem);
        assertThat(outcome).isInstanceOf(SolveOutcome.Solved.class);
        return ((SolveOutcome.Solved) outcome).plan();
    }

    public Plan plan(ProblemBuilder given) {
        return plan(given.problem());
    }
}
