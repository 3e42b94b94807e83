package org.ieum.matching;

/** Sub-gradient search for need prices that prove a low bound (Held, Wolfe and Crowder 1974). */
final class Prices {

    private static final int STALE = 20;
    private static final double SHRINK = 0.7;
    /** Makes a pairing that keeps its tutor dearer than anything else; taken off the bound again. */
    private static final long BOUND = 1_000_000 * Bundles.UNIT;

    private final Instance instance;
    private final long[] worth;
    private final Needs needs;
    private final LearnerSets sets;
    private final Bundles bundles;
    private final double[] current;
    private final double[] direction;
    private final int[] slack;
    private final long[] units;
    private final long[] best;
    private long bestBound = Long.MAX_VALUE;
    private double scale = 1;
    private int stale;
    private final double avg = 0.7;

    Prices(Instance instance, LearnerSets sets, long[] worth) {
        this.instance = instance;
        this.sets = sets;
        needs = instance.needs;
        this.worth = worth.clone();
        for (int n : instance.open) {
            this.worth[n] += instance.continuity.isBound(n) ? BOUND : 0;
        }
        bundles = new Bundles(instance, this.worth);
        current = new double[needs.count];
        direction = new double[needs.count];
        slack = new int[needs.count];
        units = new long[needs.count];
        best = new long[needs.count];
        for (int n : instance.open) {
            current[n] = instance.continuity.isBound(n) ? 0 : worth[n] * 0.5;
        }
    }

    /** One step; {@code target} is in units. */
    void step(long target) {
        for (int n : instance.open) {
            units[n] = Math.round(current[n]);
        }
        long bound = evaluate();
        if (bound < bestBound) {
            if (bestBound - bound > (bestBound - target) / 2000) {
                stale = 0;
            }
            bestBound = bound;
            System.arraycopy(units, 0, best, 0, units.length);
        } else if (++stale > STALE) {
            stale = 0;
            scale *= SHRINK;
        }
        double norm = 0;
        for (int n : instance.open) {
            direction[n] = avg * direction[n] + slack[n];
            if (current[n] <= 0 && direction[n] > 0) {
                direction[n] = 0;
            }
            norm += direction[n] * direction[n];
        }
        if (norm == 0) {
            return;
        }
        double length = scale * (bound - target) / norm;
        for (int n : instance.open) {
            current[n] = Math.max(0, current[n] - length * direction[n]);
        }
    }

    private long evaluate() {
        long bound = 0;
        for (int learner = 0; learner < instance.people.learners.size(); learner++) {
            bound += learnerPart(learner);
        }
        for (int tutor = 0; tutor < instance.tutorCount(); tutor++) {
            bound += bundles.earn(tutor, units);
            for (int i = 0; i < bundles.bestSize(); i++) {
                slack[bundles.best(i)]--;
            }
        }
        return bound - instance.continuity.count() * BOUND;
    }

    private long learnerPart(int learner) {
        int first = needs.first[learner];
        int count = needs.first[learner + 1] - first;
        long sum = 0;
        if (sets.isFree(learner)) {
            for (int n = first; n < first + count; n++) {
                slack[n] = 1;
                sum += units[n];
            }
            return sum;
        }
        int set = sets.dearest(learner, units);
        for (int i = 0; i < count; i++) {
            slack[first + i] = set >> i & 1;
        }
        return LearnerSets.sum(first, set, units);
    }

    /** The least bound proven so far, in units. */
    long bestBound() {
        return bestBound;
    }

    /** What a tutor loses, at the best prices, when the need goes elsewhere; in weights. */
    double[] holds() {
        double[] holds = new double[needs.count];
        for (int n : instance.open) {
            holds[n] = Math.max(0.1, (double) (worth[n] - best[n]) / Bundles.UNIT);
        }
        return holds;
    }

    /** What each tutor earns at the best prices, in weights. */
    double[] earnings() {
        double[] earnings = new double[instance.tutorCount()];
        for (int t = 0; t < earnings.length; t++) {
            earnings[t] = (double) bundles.earn(t, best) / Bundles.UNIT;
        }
        return earnings;
    }
}
