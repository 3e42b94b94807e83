package org.ieum.matching.price;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.Postings;
import org.ieum.matching.model.Deadline;

/** One proven bound: the prices that it rests on and the auctions that lower it. For one thread at a time. */
public final class Lowering {

    private final Prices prices;
    private final Pricing pricing;
    private final Certificate certificate;
    /** What is pinned is worth so much, and has no price. */
    private final long pinned;

    private volatile long bound;
    private volatile Guide guide;

    /**
     * @param postings on which nobody else posts at the same time
     * @param worth of each need
     */
    public Lowering(
            Instance instance, LearnerSets sets, Postings postings, int[] worth, Deadline deadline, boolean bySteps) {
        this(instance, sets, postings, worth, deadline, bySteps, Askers.here(bySteps));
    }

    /** @param hiring finds who asks the tutors */
    public Lowering(
            Instance instance,
            LearnerSets sets,
            Postings postings,
            int[] worth,
            Deadline deadline,
            boolean bySteps,
            Crew.Hiring hiring) {
        long[] units =
                Arrays.stream(worth).mapToLong(each -> each * Bundles.UNIT).toArray();
        prices = new Prices(instance, sets, postings, units, hiring);
        certificate = new Certificate(instance, sets, postings, units, hiring);
        pricing = new Pricing(prices, deadline, bySteps);
        long sum = 0;
        long open = 0;
        for (int need = 0; need < worth.length; need++) {
            sum += instance.isPinned(need) ? worth[need] : 0;
        }
        for (int need : instance.open) {
            open += worth[need];
        }
        pinned = sum;
        bound = pinned + open;
    }

    /** What a usual need is worth. */
    public double usualWorth() {
        return prices.usualWorth();
    }

    /** What the best prices so far tell; not to be written to. */
    public Guide guide() { return guide; }

    /** Finds first prices, until a part of all the time is spent or nobody wants better ones. */
    public void begin(double until, BooleanSupplier isOver) {
        pricing.begin(until, isOver);
        prove();
    }

    /** Looks for better prices, if there can be any. */
    public void goOn(BooleanSupplier isOver) {
        if (!pricing.isSpent()) {
            if (pricing.goOn(isOver)) {
                prove();
            }
        }
    }

    private void prove() {
        guide = prices.guide();
        bound = Math.min(bound, pinned + Math.floorDiv(certificate.bound(prices.best()), Bundles.UNIT));
    }

    /** Ends what it does, for good; the bound stays as low as it is. */
    void stop() {
        prices.stop();
        certificate.stop();
    }

    /** Whether all has been tried. */
    public boolean isSpent() {
        return pricing.isSpent();
    }

    /** What no plan exceeds; what is pinned counts as well. */
    public long bound() { return bound; }
}
