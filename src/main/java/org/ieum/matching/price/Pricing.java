package org.ieum.matching.price;

import java.util.function.BooleanSupplier;
import org.ieum.matching.model.Deadline;

/**
 * Auctions whose steps grow smaller: one from first prices to good ones, then others to better ones. Each of these has twice
 * the steps of one that found nothing better, until the longest finds nothing.
 */
final class Pricing {

    /** Parts of a usual need's worth by which a round changes prices. */
    private static final double FIRST = 0.14;

    private static final double LAST = 0.0025;
    /** Of fewer rounds than these the last change prices by more: prices that moved far until then are not near enough. */
    private static final int ENOUGH = 10;
    /** So many have to be, on a machine with no time for them too, */
    private static final int LEAST = 4;
    /** but never until this part of the time they were given. */
    private static final double OVERTIME = 1.5;
    /** When the effort is counted in steps. */
    private static final int ROUNDS = 28;
    /** The search has more use for the time than prices better than these, which get better beside it. */
    private static final int MOST_ROUNDS = 60;

    private static final double AGAIN_FIRST = 0.02;
    private static final double AGAIN_LAST = 0.0007;
    private static final int SHORT = 20;
    private static final int LONGEST = 640;
    /** In the second half of its rounds an auction looks so often what has become of the prices. */
    private static final int LOOKS = 5;

    private final Prices prices;
    private final Deadline deadline;
    private final boolean bySteps;
    /** Of the auction that is next. */
    private int rounds = SHORT;

    Pricing(Prices prices, Deadline deadline, boolean bySteps) {
        this.prices = prices;
        this.deadline = deadline;
        this.bySteps = bySteps;
    }

    /** The first auction, in as many rounds as there is time for until a part of all the time is spent. */
    void begin(double until, BooleanSupplier isOver) {
        double slowest = Math.pow(LAST / FIRST, 1.0 / MOST_ROUNDS);
        double rise = FIRST;
        double roundsLeft = ROUNDS;
        for (int rounds = 1; rise > LAST && roundsLeft > 0 && !isOver.getAsBoolean(); rounds++) {
            double before = deadline.spent();
            auction(rise);
            double now = deadline.spent();
            double left = (until - now) / Math.max(now - before, 1e-9);
            double atLeast = now < until * OVERTIME ? Math.max(left, LEAST - rounds) : left;
            roundsLeft = bySteps ? roundsLeft - 1 : atLeast;
            rise *= Math.min(slowest, Math.pow(last(rounds + roundsLeft) / rise, 1 / Math.max(1, roundsLeft)));
        }
        prices.check();
    }

    /** By which part the last of so many rounds changes prices. */
    private static double last(double rounds) {
        return LAST * Math.max(1, ENOUGH * ENOUGH / (rounds * rounds));
    }

    /** An auction from where the last one ended; tells whether it found better prices. */
    boolean goOn(BooleanSupplier isOver) {
        double shrink = Math.pow(AGAIN_LAST / AGAIN_FIRST, 1.0 / rounds);
        double rise = AGAIN_FIRST;
        boolean better = false;
        int done = 0;
        for (; done < rounds && !isOver.getAsBoolean(); done++) {
            auction(rise);
            rise *= shrink;
            if (done > rounds / 2 && done % (rounds / 2 / LOOKS) == 0) {
                better |= prices.check();
            }
        }
        // Where there was no time for the rest, what it came to may still be better than what few rounds began with.
        better |= done > 0 && prices.check();
        rounds = better ? rounds : rounds * 2;
        return better;
    }

    /** Whether the longest auction found nothing better. */
    boolean isSpent() {
        return rounds > LONGEST;
    }

    private void auction(double part) {
        prices.auction(part * unit());
    }

    /** What a usual need is worth, in units. */
    private double unit() {
        return prices.usualWorth() * Bundles.UNIT;
    }
}
