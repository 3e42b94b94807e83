package org.ieum.matching.price;

import org.ieum.matching.instance.Instance;

/**
 * Prices to begin an auction with: every lesson costs the tutors alike, as much as makes least what tutors and learners
 * have together. Only some of the tutors are asked.
 */
final class FirstPrices {

    /** One tutor of so many is asked; of very many tutors one of more, */
    private static final int SURVEY = 8;
    /** so that no more than these are: what all would say is known well enough from them. */
    private static final int MOST_ASKED = 2_000;

    private final Instance instance;
    private final Bundles bundles;
    private final Selling selling;
    private final long[] worth;
    private final double[] prices;
    private final long[] units;

    /** @param worth of each need, in units, a bound one's raised by {@link Prices#BOUND} */
    FirstPrices(Instance instance, Bundles bundles, Selling selling, long[] worth) {
        this.instance = instance;
        this.bundles = bundles;
        this.selling = selling;
        this.worth = worth;
        prices = new double[worth.length];
        units = new long[worth.length];
    }

    /**
     * Prices in units, with their fractions.
     *
     * @param total what all open needs are worth
     */
    double[] find(double total) {
        double lessons = 1;
        for (int need : instance.open) {
            lessons += instance.needs.sessions[need];
        }
        double best = 0;
        double least = Double.MAX_VALUE;
        for (double part = 0.9; part > 0.25; part -= 0.1) {
            priceLessons(part * total / lessons);
            double sum = survey();
            if (sum >= least) {
                break;
            }
            least = sum;
            best = part * total / lessons;
        }
        priceLessons(best);
        return prices;
    }

    private void priceLessons(double cost) {
        for (int need : instance.open) {
            boolean keepsTutor = instance.isBound(need);
            prices[need] = keepsTutor ? 0 : Math.max(0, worth[need] - cost * instance.needs.sessions[need]);
            units[need] = Math.round(prices[need]);
        }
    }

    private double survey() {
        long sum = 0;
        bundles.post(units);
        int each = Math.max(SURVEY, instance.tutorCount() / MOST_ASKED);
        for (int tutor = 0; tutor < instance.tutorCount(); tutor += each) {
            sum += bundles.earn(tutor, units, Askers.QUICK) % Prices.BOUND;
        }
        return (double) each * sum + selling.sell(units);
    }
}
