package org.ieum.matching;

import java.time.Duration;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.ieum.matching.model.Effort;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.SolveOutcome;
import org.ieum.matching.model.Watcher;

/** The product, by its front door. */
record Ours(Duration limit) implements Contender {

    /** Of the last plan's weight. */
    private static final double NEAR = 0.98;

    @Override
    public Submission plan(Problem problem) {
        Following following = new Following();
        SolveOutcome outcome = Matching.solve(problem, Effort.of(limit), following);
        if (outcome instanceof SolveOutcome.Solved solved) {
            return entry(solved.plan(), following);
        }
        throw new IllegalStateException(outcome.toString());
    }

    private static Submission entry(Plan plan, Following following) {
        Plan.Figures figures = plan.figures();
        Bound bound = new Bound(
                Optional.of(figures.servedAtMost()), figures.weightAtMost(), following.since(figures.weightAtMost()));
        double near = following.reached(figures.weight() * NEAR);
        return new Submission(plan.lines(), Optional.of(bound), OptionalDouble.of(near), "");
    }

    /** Notes when plan and bound became better. The watcher is told about once a second, so it is that exact. */
    private static final class Following implements Watcher {

        private final Stopwatch watch = new Stopwatch();
        private final NavigableMap<Long, Double> reached = new TreeMap<>();
        private long weightAtMost = Long.MAX_VALUE;
        private double at;

        @Override
        public boolean enough(Progress progress) {
            reached.putIfAbsent(progress.weight(), watch.seconds());
            note(progress.weightAtMost());
            return false;
        }

        /** Seconds from the start until a plan of this weight was seen, or until now. */
        double reached(double weight) {
            return reached.tailMap((long) Math.ceil(weight), true).values().stream()
                    .min(Comparator.naturalOrder())
                    .orElseGet(watch::seconds);
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
