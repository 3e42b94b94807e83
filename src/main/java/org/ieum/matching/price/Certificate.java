package org.ieum.matching.price;

import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.Postings;

/**
 * Proves by one scan what no plan exceeds, whatever prices it is given and wherever they come from: each tutor keeps the
 * worth less the price of the best bundle of needs, each learner the prices of the dearest set of needs that can be had
 * together, and the sum of both is no less than the worth of any plan that keeps what must be kept (Held and Karp 1971).
 * It shares no state with the search for prices. For one thread at a time.
 */
final class Certificate {

    /** Added to the worth of a pairing that must keep its tutor, so that none is left out; taken off again. */
    private static final long KEPT = 1_000_000 * Bundles.UNIT;

    private final Instance instance;
    private final LearnerSets sets;
    private final Crew crew;

    /** @param worth of each need, in {@link Bundles#UNIT}ths */
    Certificate(Instance instance, LearnerSets sets, Postings postings, long[] worth, Crew.Hiring hiring) {
        this.instance = instance;
        this.sets = sets;
        crew = hiring.hire(instance, postings, instance.bound.raised(worth, KEPT));
    }

    /**
     * What no plan's open needs are worth more than, in {@link Bundles#UNIT}ths; what is pinned does not count. {@link
     * Long#MAX_VALUE} if it was stopped.
     *
     * @param price of each need, likewise
     * @throws IllegalArgumentException for a price below 0, which proves nothing
     */
    long bound(long[] price) {
        for (long each : price) {
            if (each < 0) {
                throw new IllegalArgumentException("price " + each);
            }
        }
        long sum = -instance.bound.count() * KEPT;
        for (int learner = 0; learner < instance.people.learners.size(); learner++) {
            sum += dearest(learner, price);
        }
        sum += crew.atMost(price);
        return crew.isStopped() ? Long.MAX_VALUE : sum;
    }

    /** Ends what is being proven, which is then nothing. */
    void stop() {
        crew.stop();
    }

    private long dearest(int learner, long[] price) {
        int first = instance.needs.first[learner];
        boolean all = sets.allCan(learner);
        int chosen = all ? 0 : sets.dearest(learner, price);
        long sum = 0;
        for (int need = first; need < instance.needs.first[learner + 1]; need++) {
            sum += all || (chosen >> (need - first) & 1) != 0 ? price[need] : 0;
        }
        return sum;
    }
}
