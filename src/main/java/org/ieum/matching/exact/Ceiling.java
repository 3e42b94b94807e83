package org.ieum.matching.exact;

/**
 * Proves what no choice of allowed weeks exceeds, whatever prices it is given: what all places in rows cost, and for each
 * tutor the worth less the cost of the best week. In whole numbers, so that nothing is lost by rounding.
 */
final class Ceiling {

    /** Prices are whole multiples of 1/UNIT of a weight. */
    static final long UNIT = 1 << 20;

    /** Of a tutor who is left no week. */
    private static final long NONE = Long.MIN_VALUE / 1_000_000;

    private final Packing packing;
    private final long[] left;
    private final long[] best;
    private long sum;

    Ceiling(Packing packing) {
        this.packing = packing;
        left = new long[packing.size()];
        best = new long[packing.tutors];
    }

    /** What no choice is worth more than in which each forced tutor has a week. Rows of tutors need no price: each tutor chooses by what is best. */
    long of(Simplex prices, boolean[] allowed, boolean[] forced) {
        long[] price = new long[packing.rows()];
        sum = 0;
        for (int row = packing.tutors; row < price.length; row++) {
            price[row] = Math.round(prices.price(row) * UNIT);
            sum += price[row] * packing.most.get(row);
        }
        for (int tutor = 0; tutor < packing.tutors; tutor++) {
            best[tutor] = forced[tutor] ? NONE : 0;
            for (int week : packing.row(tutor)) {
                left[week] = packing.weeks.get(week).worth() * UNIT;
                for (int row : packing.rowsOf[week]) {
                    left[week] -= price[row];
                }
                best[tutor] = allowed[week] ? Math.max(best[tutor], left[week]) : best[tutor];
            }
            sum += best[tutor];
        }
        return Math.floorDiv(sum, UNIT);
    }

    /** What no choice with the week is worth more than, by the last prices. */
    long with(int week) {
        return Math.floorDiv(sum - best[packing.weeks.get(week).tutor()] + left[week], UNIT);
    }
}
