package org.ieum.matching.price;

import java.util.Arrays;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.NeedTable;
import org.ieum.matching.instance.Postings;

/**
 * Prices of needs by Lagrangian relaxation. A need is sold to tutors at its price: each tutor keeps worth less price of
 * the best bundle of needs, each learner gets the prices of the dearest set of needs that can be had together. Good
 * prices make the sum of both least; what it proves is the {@link Certificate}'s business.
 */
final class Prices {

    /** Makes a pairing that keeps its tutor dearer than anything else. */
    static final long BOUND = 1_000_000 * Bundles.UNIT;

    private final Instance instance;
    private final NeedTable needs;
    private final Selling selling;
    private final Crew crew;
    private final long[] worth;
    private final double[] current;
    private final long[] units;
    private final long[] best;
    private final double usualWorth;
    private long bestSum = Long.MAX_VALUE;
    /** By tutor what the best bundle pays at the best prices. */
    private long[] bestEarned;

    private long[] earned;
    private int turn;

    /** @param worth of each need, in units */
    Prices(Instance instance, LearnerSets sets, Postings postings, long[] worth, Crew.Hiring hiring) {
        this.instance = instance;
        selling = new Selling(instance, sets);
        this.worth = instance.bound.raised(worth, BOUND);
        needs = instance.needs;
        double total = 0;
        for (int need : instance.open) {
            total += worth[need];
        }
        usualWorth = total / Bundles.UNIT / Math.max(1, instance.open.length);
        crew = hiring.hire(instance, postings, this.worth);
        current = new FirstPrices(instance, crew.one(), selling, this.worth).find(total);
        units = Arrays.stream(current).mapToLong(Math::round).toArray();
        best = new long[needs.count];
        bestEarned = new long[instance.tutorCount()];
        earned = new long[instance.tutorCount()];
    }

    /**
     * One round of an auction: every tutor in turn takes their best bundle and makes its needs dearer by {@code rise} for
     * those who come after; a need that nobody takes becomes cheaper by as much. An incremental sub-gradient step
     * (Nedic and Bertsekas 2001), which gets near the best prices in a few rounds.
     */
    void auction(double rise) {
        selling.sell(units);
        for (int need : instance.open) {
            if (selling.isSold(need)) {
                change(need, -rise);
            }
        }
        crew.sweep(turn, units, rise, need -> change(need, rise));
        int count = instance.tutorCount();
        turn = (turn + count / 3) % Math.max(1, count);
    }

    private void change(int need, double by) {
        current[need] = Math.max(0, current[need] + by);
        units[need] = Math.round(current[need]);
    }

    /** Takes note of the present prices if they are the best so far, and tells whether they are. */
    boolean check() {
        long sum = selling.sell(units);
        sum += crew.earn(units, earned);
        boolean better = sum < bestSum && !crew.isStopped();
        if (better) {
            bestSum = sum;
            System.arraycopy(units, 0, best, 0, units.length);
            long[] other = bestEarned;
            bestEarned = earned;
            earned = other;
        }
        return better;
    }

    /** Sells at the best prices: every tutor in turn is offered the best bundle of what is left. */
    void sell(Buyer buyer) {
        long[] price = best.clone();
        crew.sell(price, (tutor, bundle) -> {
            int[] bought = buyer.buy(tutor, bundle);
            for (int need : bought) {
                price[need] = worth[need];
            }
            return bought;
        });
    }

    /** Ends what is being done, wherever it is; prices are the best so far. */
    void stop() {
        crew.stop();
    }

    /** The best prices so far, in units; all 0 before the first check. */
    long[] best() {
        return best.clone();
    }

    /** What a usual need is worth. */
    double usualWorth() { return usualWorth; }

    /** What the best prices tell. */
    Guide guide() {
        double[] holds = new double[needs.count];
        for (int need : instance.open) {
            holds[need] = Math.max(0.1, (double) (worth[need] - best[need]) / Bundles.UNIT);
        }
        double[] earnings = new double[instance.tutorCount()];
        for (int tutor = 0; tutor < earnings.length; tutor++) {
            earnings[tutor] = (double) bestEarned[tutor] / Bundles.UNIT;
        }
        return new Guide(holds, earnings);
    }
}
