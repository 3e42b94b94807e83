package org.ieum.matching.price;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.Postings;
import org.ieum.matching.model.Deadline;

/** One proven bound: the prices that it rests on and the auctions that lower it. For one thread at a time. */
public final class Lowering {

    private Prices prices;
    private Pricing pricing;
    private Certificate certificate;
    /** Whether there are prices of which nobody has proven yet what they prove. */
    private boolean owes;

    /** What is pinned is worth so much, and has no price. */
    private final long pinned;

    private volatile long bound;
    private volatile Guide guide;

    /**
     * With threads of this machine.
     *
     * @param postings on which nobody else posts at the same time
     * @param worth of each need
     */
    public Lowering(
            Instance instance, LearnerSets sets, Postings postings, int[] worth, Deadline deadline, boolean bySteps) {
        this(instance, sets, postings, worth, deadline, bySteps, Crew.here(bySteps));
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

    /** Finds first prices, until a part of all the time is spent or nobody wants better ones; what they prove is still open. */
    public void begin(double until, BooleanSupplier isOver) {
        pricing.begin(until, isOver);
        note();
    }

    /** See {@link Prices#sell}. */
    public void sell(Buyer buyer) {
        prices.sell(buyer);
    }

    /** Looks for better prices, if there can be any. */
    public void goOn(BooleanSupplier isOver) {
        if (!pricing.isSpent()) {
            if (pricing.goOn(isOver)) {
                note();
                prove();
            }
        }
    }

    private void note() {
        guide = prices.guide();
        owes = true;
    }

    /** Proves what the best prices prove, if nobody has; on a large round it takes as long as some sweeps of prices. */
    public void prove() {
        if (owes) {
            owes = false;
            bound = Math.min(bound, pinned + Math.floorDiv(certificate.bound(prices.best()), Bundles.UNIT));
        }
    }

    /** Ends what it does, for good; the bound stays as low as it is. */
    void stop() {
        if (prices != null) {
            prices.stop();
            certificate.stop();
        }
    }

    /** Once it has ended: forgets all but the bound, so that a large plan has room to be checked. */
    void letGo() {
        prices = null;
        pricing = null;
        certificate = null;
    }

    /** Whether all has been tried. */
    public boolean isSpent() {
        return pricing.isSpent();
    }

    /** What no plan exceeds; what is pinned counts as well. */
    public long bound() { return bound; }
}
