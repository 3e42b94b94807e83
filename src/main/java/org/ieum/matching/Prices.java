package org.ieum.matching;

import java.util.Arrays;

/**
 * Prices of needs by Lagrangian relaxation. A need is sold to tutors at its price: each tutor keeps worth less price of
 * the best bundle of needs, each learner gets the prices of the dearest set of needs that can be had together. Whatever
 * the prices, the sum of both is no less than the worth of any plan; a sub-gradient search looks for those that make it
 * least (Held, Wolfe and Crowder 1974; the direction is smoothed as by Camerini, Fratta and Maffioli 1975).
 */
final class Prices {

    /** Tries for a tutor's best bundle on the way; a bundle that is not quite the best points in a direction as good. */
    private static final int QUICK = 500;
    /** Tries where the bound is proven. */
    private static final int THOROUGH = 20_000;

    private static final int PATIENCE = 10;
    private static final double SHRINK = 0.7;
    private static final double MEMORY = 0.7;
    /** Makes a pairing that keeps its tutor dearer than anything else; taken off the bound again. */
    private static final long BOUND = 1_000_000 * Bundles.UNIT;

    private final Instance instance;
    private final Needs needs;
    private final LearnerSets sets;
    private final Bundles bundles;
    private final long[] worth;
    private final double[] current;
    private final double[] direction;
    private final int[] slack;
    private final long[] units;
    private final long[] best;
    private long bestSum = Long.MAX_VALUE;
    private long provenSum = Long.MAX_VALUE;
    private long bound = Long.MAX_VALUE;
    private double scale = 1;
    private int stale;
    private int turn;

    /** @param worth of each need, in units */
    Prices(Instance instance, LearnerSets sets, Companions companions, long[] worth) {
        this.instance = instance;
        this.sets = sets;
        this.worth = worth.clone();
        needs = instance.needs;
        current = new double[needs.count];
        for (int need : instance.open) {
            boolean keepsTutor = instance.continuity.isBound(need);
            this.worth[need] += keepsTutor ? BOUND : 0;
        }
        bundles = new Bundles(instance, this.worth, companions);
        direction = new double[needs.count];
        slack = new int[needs.count];
        units = new long[needs.count];
        best = new long[needs.count];
        begin();
    }

    /** Begins where every lesson costs the tutors the same, at the cost that gives the least sum. */
    private void begin() {
        double lessons = 0;
        double total = 0;
        for (int need : instance.open) {
            lessons += needs.sessions[need];
            total += worth[need] % BOUND;
        }
        double bestCost = 0;
        long least = Long.MAX_VALUE;
        for (double part = 0.9; part > 0.25; part -= 0.1) {
            double cost = part * total / Math.max(1, lessons);
            priceLessons(cost);
            long sum = evaluate();
            if (sum >= least) {
                break;
            }
            least = sum;
            bestCost = cost;
        }
        priceLessons(bestCost);
    }

    private void priceLessons(double cost) {
        for (int need : instance.open) {
            boolean keepsTutor = instance.continuity.isBound(need);
            current[need] = keepsTutor ? 0 : Math.max(0, worth[need] - cost * needs.sessions[need]);
            units[need] = Math.round(current[need]);
        }
    }

    /** One step of the search; {@code target}, in units, is the worth of a plan at hand. */
    void step(long target) {
        for (int need : instance.open) {
            units[need] = Math.round(current[need]);
        }
        long sum = evaluate();
        boolean much = bestSum - sum > (bestSum - target) / 2000;
        if (keep(sum)) {
            stale = much ? 0 : stale;
        } else if (++stale > PATIENCE) {
            stale = 0;
            scale *= SHRINK;
        }
        move(sum - target);
    }

    /**
     * One round of an auction: every tutor in turn takes their best bundle and makes its needs dearer by {@code rise} for
     * those who come after; a need that nobody takes becomes cheaper by as much. An incremental sub-gradient step
     * (Nedic and Bertsekas 2001), which gets near the best prices in a few rounds.
     */
    void auction(double rise) {
        learnersPart(units);
        for (int need : instance.open) {
            current[need] = Math.max(0, current[need] - rise * slack[need]);
            units[need] = Math.round(current[need]);
        }
        int count = instance.tutorCount();
        for (int i = 0; i < count; i++) {
            turn = (turn + 1) % count;
            bundles.earn((int) ((long) turn * 7919 % count), units, QUICK);
            for (int j = 0; j < bundles.bestSize(); j++) {
                int need = bundles.best(j);
                current[need] += rise;
                units[need] = Math.round(current[need]);
            }
        }
        turn = (turn + count / 3) % count;
    }

    /** Values the present prices. */
    void check() {
        keep(evaluate());
    }

    private boolean keep(long sum) {
        if (sum >= bestSum) {
            return false;
        }
        bestSum = sum;
        System.arraycopy(units, 0, best, 0, units.length);
        return true;
    }

    private void move(long gap) {
        double norm = 0;
        for (int need : instance.open) {
            direction[need] = MEMORY * direction[need] + slack[need];
            if (current[need] <= 0 && direction[need] > 0) {
                direction[need] = 0;
            }
            norm += direction[need] * direction[need];
        }
        if (norm > 0) {
            double length = scale * gap / norm;
            for (int need : instance.open) {
                current[need] = Math.max(0, current[need] - length * direction[need]);
            }
        }
    }

    private long evaluate() {
        long sum = learnersPart(units);
        long atMost = sum;
        for (int tutor = 0; tutor < instance.tutorCount(); tutor++) {
            sum += bundles.earn(tutor, units, QUICK);
            atMost += bundles.atMost();
            for (int i = 0; i < bundles.bestSize(); i++) {
                slack[bundles.best(i)]--;
            }
        }
        lower(atMost);
        return sum - keptWorth();
    }

    /** Proves the bound at the best prices so far, if they are new. */
    void prove() {
        if (provenSum > bestSum) {
            provenSum = bestSum;
            long atMost = learnersPart(best);
            for (int tutor = 0; tutor < instance.tutorCount(); tutor++) {
                bundles.earn(tutor, best, THOROUGH);
                atMost += bundles.atMost();
            }
            lower(atMost);
        }
    }

    private void lower(long atMost) {
        bound = Math.min(bound, atMost - keptWorth());
    }

    private long keptWorth() {
        return instance.continuity.count() * BOUND;
    }

    private long learnersPart(long[] price) {
        long sum = 0;
        Arrays.fill(slack, 0);
        for (int learner = 0; learner < instance.people.learners.size(); learner++) {
            sum += sets.allCan(learner) ? allOf(learner, price) : dearestOf(learner, price);
        }
        return sum;
    }

    private long allOf(int learner, long[] price) {
        long sum = 0;
        for (int need = needs.first[learner]; need < needs.first[learner + 1]; need++) {
            slack[need] = 1;
            sum += price[need];
        }
        return sum;
    }

    private long dearestOf(int learner, long[] price) {
        long sum = 0;
        for (int rest = sets.dearest(learner, price); rest != 0; rest &= rest - 1) {
            int need = needs.first[learner] + Integer.numberOfTrailingZeros(rest);
            slack[need] = 1;
            sum += price[need];
        }
        return sum;
    }

    /** The least bound proven so far, in units. */
    long bound() {
        return bound;
    }

    double bestSum() {
        return (double) bestSum / Bundles.UNIT;
    }

    /** What a tutor loses, at the best prices, when the need goes elsewhere; in weights. */
    double[] holds() {
        double[] holds = new double[needs.count];
        for (int need : instance.open) {
            holds[need] = Math.max(0.1, (double) (worth[need] - best[need]) / Bundles.UNIT);
        }
        return holds;
    }

    /** What a usual need is worth. */
    double usualWorth() {
        double sum = 0;
        for (int need : instance.open) {
            sum += worth[need] % BOUND;
        }
        return sum / Math.max(1, instance.open.length) / Bundles.UNIT;
    }

    /** What each tutor earns at the best prices, in weights. */
    double[] earnings() {
        double[] earnings = new double[instance.tutorCount()];
        for (int tutor = 0; tutor < earnings.length; tutor++) {
            earnings[tutor] = (double) bundles.earn(tutor, best, QUICK) / Bundles.UNIT;
        }
        return earnings;
    }
}
