package org.ieum.matching;

import java.util.Arrays;

/**
 * Prices of needs by Lagrangian relaxation. A need is sold to tutors at its price: each tutor keeps worth less price of
 * the best bundle of needs, each learner gets the prices of the dearest set of needs that can be had together. Good
 * prices make the sum of both least; what it proves is the {@link Certificate}'s business.
 */
final class Prices {

    /** Tries for a tutor's best bundle on the way; a bundle that is not quite the best moves prices as well. */
    private static final int QUICK = 500;
    /** Makes a pairing that keeps its tutor dearer than anything else. */
    private static final long BOUND = 1_000_000 * Bundles.UNIT;
    /** One tutor of so many is asked what the first prices should be. */
    private static final int SURVEY = 8;

    private final Instance instance;
    private final Needs needs;
    private final LearnerSets sets;
    private final Bundles bundles;
    private final long[] worth;
    private final double[] current;
    /** How many times more often the learners sell a need than the tutors buy it. */
    private final int[] surplus;

    private final long[] units;
    private final long[] best;
    private final double usualWorth;
    private long bestSum = Long.MAX_VALUE;
    private int turn;

    /** @param worth of each need, in units */
    Prices(Instance instance, LearnerSets sets, long[] worth) {
        this.instance = instance;
        this.sets = sets;
        this.worth = worth.clone();
        needs = instance.needs;
        double total = 0;
        for (int need : instance.open) {
            total += worth[need];
            this.worth[need] += instance.continuity.isBound(need) ? BOUND : 0;
        }
        usualWorth = total / Bundles.UNIT / Math.max(1, instance.open.length);
        bundles = new Bundles(instance, this.worth);
        current = new double[needs.count];
        surplus = new int[needs.count];
        units = new long[needs.count];
        best = new long[needs.count];
        priceLessons(bestCost(total));
    }

    /** What every lesson should cost the tutors alike, to begin with. */
    private double bestCost(double total) {
        double lessons = 1;
        for (int need : instance.open) {
            lessons += needs.sessions[need];
        }
        double bestCost = 0;
        double least = Double.MAX_VALUE;
        for (double part = 0.9; part > 0.25; part -= 0.1) {
            priceLessons(part * total / lessons);
            double sum = survey();
            if (sum >= least) {
                break;
            }
            least = sum;
            bestCost = part * total / lessons;
        }
        return bestCost;
    }

    private void priceLessons(double cost) {
        for (int need : instance.open) {
            boolean keepsTutor = instance.continuity.isBound(need);
            current[need] = keepsTutor ? 0 : Math.max(0, worth[need] - cost * needs.sessions[need]);
            units[need] = Math.round(current[need]);
        }
    }

    private double survey() {
        long sum = 0;
        for (int tutor = 0; tutor < instance.tutorCount(); tutor += SURVEY) {
            sum += bundles.earn(tutor, units, QUICK) % BOUND;
        }
        return (double) SURVEY * sum + sell(units);
    }

    /**
     * One round of an auction: every tutor in turn takes their best bundle and makes its needs dearer by {@code rise} for
     * those who come after; a need that nobody takes becomes cheaper by as much. An incremental sub-gradient step
     * (Nedic and Bertsekas 2001), which gets near the best prices in a few rounds.
     */
    void auction(double rise) {
        sell(units);
        for (int need : instance.open) {
            change(need, -rise * surplus[need]);
        }
        int count = instance.tutorCount();
        // Neighbours in the list should be none here; both numbers are prime, so that everybody has a turn.
        long stride = count % 7919 == 0 ? 7907 : 7919;
        for (int i = 0; i < count; i++) {
            bundles.earn((int) ((turn + i) * stride % count), units, QUICK);
            for (int j = 0; j < bundles.bestSize(); j++) {
                change(bundles.best(j), rise);
            }
        }
        turn = (turn + count / 3) % Math.max(1, count);
    }

    private void change(int need, double by) {
        current[need] = Math.max(0, current[need] + by);
        units[need] = Math.round(current[need]);
    }

    /** Takes note of the present prices if they are the best so far, and tells whether they are. */
    boolean check() {
        long sum = sell(units);
        for (int tutor = 0; tutor < instance.tutorCount(); tutor++) {
            sum += bundles.earn(tutor, units, QUICK);
        }
        boolean better = sum < bestSum;
        if (better) {
            bestSum = sum;
            System.arraycopy(units, 0, best, 0, units.length);
        }
        return better;
    }

    /** The best prices so far, in units; all 0 before the first check. */
    long[] best() {
        return best.clone();
    }

    /** Lets every learner sell the dearest set of needs; returns what all get. */
    private long sell(long[] price) {
        Arrays.fill(surplus, 0);
        long sum = 0;
        for (int learner = 0; learner < instance.people.learners.size(); learner++) {
            sum += sets.allCan(learner) ? sellAll(learner, price) : sellDearest(learner, price);
        }
        return sum;
    }

    private long sellAll(int learner, long[] price) {
        long sum = 0;
        for (int need = needs.first[learner]; need < needs.first[learner + 1]; need++) {
            surplus[need] = 1;
            sum += price[need];
        }
        return sum;
    }

    private long sellDearest(int learner, long[] price) {
        long sum = 0;
        for (int rest = sets.dearest(learner, price); rest != 0; rest &= rest - 1) {
            int need = needs.first[learner] + Integer.numberOfTrailingZeros(rest);
            surplus[need] = 1;
            sum += price[need];
        }
        return sum;
    }

    /** What a usual need is worth. */
    double usualWorth() {
        return usualWorth;
    }

    /** What a tutor loses, at the best prices, when the need goes elsewhere; in weights. */
    double[] holds() {
        double[] holds = new double[needs.count];
        for (int need : instance.open) {
            holds[need] = Math.max(0.1, (double) (worth[need] - best[need]) / Bundles.UNIT);
        }
        return holds;
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
