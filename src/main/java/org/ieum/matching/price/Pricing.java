package org.ieum.matching.price;

import java.util.function.BooleanSupplier;
import org.ieum.matching.model.Deadline;

/**
 * Auctions whose steps grow smaller: a long one from first prices to good ones, then short ones to better ones, each with
 * steps half as long when the one before found nothing better, until a step changes no price any more.
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
    /** More gain nothing; without a limit a small round would spend its whole share of the time here. */
    private static final int MOST_ROUNDS = 1000;
    /** Of so many needs the search has more use for the time than prices, and those get better beside it. */
    private static final int MANY = 5_000;

    private static final int MOST_ROUNDS_OF_MANY = 60;

    private static final double AGAIN_FIRST = 0.02;
    private static final double AGAIN_LAST = 0.0007;
    private static final int AGAIN_ROUNDS = 20;

    private final Prices prices;
    private final Deadline deadline;
    private final boolean bySteps;
    private final int mostRounds;
    /** How long the short auctions' steps are against the first one's. */
    private double scale = 1;

    /** @param open how many needs are open */
    Pricing(Prices prices, int open, Deadline deadline, boolean bySteps) {
        this.prices = prices;
        this.deadline = deadline;
        this.bySteps = bySteps;
        mostRounds = open < MANY ? MOST_ROUNDS : MOST_ROUNDS_OF_MANY;
    }

    /** The long auction, in as many rounds as there is time for until a part of all the time is spent. */
    void begin(double until, BooleanSupplier isOver) {
        double slowest = Math.pow(LAST / FIRST, 1.0 / mostRounds);
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

    /** A short auction from where the last one ended; tells whether it found better prices. */
    boolean goOn(BooleanSupplier isOver) {
        double shrink = Math.pow(AGAIN_LAST / AGAIN_FIRST, 1.0 / AGAIN_ROUNDS);
        double rise = AGAIN_FIRST * scale;
        boolean better = false;
        int rounds = 0;
        for (; rounds < AGAIN_ROUNDS && !isOver.getAsBoolean(); rounds++) {
            auction(rise);
            rise *= shrink;
            if (rounds > AGAIN_ROUNDS / 2 && rounds % 2 == 0) {
                better |= prices.check();
            }
        }
        if (rounds > 0 && rounds < AGAIN_ROUNDS) {
            // There is no time for the rest, but what it came to may be better than what few rounds began with.
            better |= prices.check();
        }
        scale = better ? scale : scale / 2;
        return better;
    }

    /** Whether no auction could find anything better: its first step would be less than the least price. */
    boolean isSpent() {
        return AGAIN_FIRST * scale * unit() < 1;
    }

    private void auction(double part) {
        prices.auction(part * unit());
    }

    /** What a usual need is worth, in units. */
    private double unit() {
        return prices.usualWorth() * Bundles.UNIT;
    }
}
