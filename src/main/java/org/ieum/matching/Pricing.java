package org.ieum.matching;

/** The first way to good prices: an auction whose steps grow smaller, as many rounds as there is time for. */
final class Pricing {

    /** Of a usual need's worth. */
    private static final double FIRST_RISE = 0.14;

    private static final double LAST_RISE = 0.0025;
    private static final int MOST_ROUNDS = 28;
    private static final int LEAST_ROUNDS = 5;

    private final Prices prices;
    private final Deadline deadline;
    private final boolean bySteps;

    Pricing(Prices prices, Deadline deadline, boolean bySteps) {
        this.prices = prices;
        this.deadline = deadline;
        this.bySteps = bySteps;
    }

    /** Takes so large a part of all the time at most, save for a last round. */
    void run(double part) {
        double begun = deadline.spent();
        double rise = prices.usualWorth() * FIRST_RISE * Bundles.UNIT;
        prices.auction(rise);
        int rounds = rounds(part, deadline.spent() - begun);
        double shrink = Math.pow(LAST_RISE / FIRST_RISE, 1.0 / rounds);
        for (int i = 1; i < rounds && (bySteps || deadline.spent() < begun + part); i++) {
            rise *= shrink;
            prices.auction(rise);
        }
        prices.check();
    }

    private int rounds(double part, double firstRound) {
        if (bySteps || firstRound <= 0) {
            return MOST_ROUNDS;
        }
        return (int) Math.max(LEAST_ROUNDS, Math.min(MOST_ROUNDS, part / firstRound - 1));
    }
}
