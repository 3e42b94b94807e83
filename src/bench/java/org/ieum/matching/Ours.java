package org.ieum.matching;

import java.time.Duration;
import java.util.Optional;
import org.ieum.matching.model.Effort;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.SolveOutcome;
import org.ieum.matching.model.Watcher;

/** The product, by its front door. */
record Ours(Duration limit) implements Contender {

    @Override
    public Submission plan(Problem problem) {
        Tightening tightening = new Tightening();
        SolveOutcome outcome = Matching.solve(problem, Effort.of(limit), tightening);
        if (outcome instanceof SolveOutcome.Solved solved) {
            return entry(solved.plan(), tightening);
        }
        throw new IllegalStateException(outcome.toString());
    }

    private static Submission entry(Plan plan, Tightening tightening) {
        Plan.Figures figures = plan.figures();
        Bound bound = new Bound(
                Optional.of(figures.servedAtMost()), figures.weightAtMost(), tightening.since(figures.weightAtMost()));
        return new Submission(plan.lines(), Optional.of(bound), "");
    }

    /** Notes when the bound last became tighter. The watcher is told about once a second, so it is that exact. */
    private static final class Tightening implements Watcher {

        private final Stopwatch watch = new Stopwatch();
        private long weightAtMost = Long.MAX_VALUE;
        private double at;

        @Override
        public boolean enough(Progress progress) {
            note(progress.weightAtMost());
            return false;
        }

        /** Seconds from the start until the bound was this tight. */
        double since(long bound) {
            note(bound);
            return at;
        }

        private void note(long bound) {
            if (bound < weightAtMost) {
                weightAtMost = bound;
                at = watch.seconds();
            }
        }
    }
}
