package org.ieum.matching.price;

import java.util.function.IntConsumer;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.Postings;

/**
 * Has every tutor of a round asked for their best bundle, when needs are worth something: by threads here ({@link Askers})
 * or on other machines. For one thread at a time.
 */
public interface Crew {

    /** Open needs from which on it pays to have all processors of this machine ask. */
    int MANY = 30_000;

    /**
     * A sweep of an auction: in turn every tutor is asked, at prices that have risen by what those before have taken.
     *
     * @param turn where it begins; see {@link #tutor}
     * @param price of each need, in {@link Bundles#UNIT}ths; {@code taken} changes them
     * @param rise of a need that somebody takes
     * @param taken is told each need that somebody takes
     */
    void sweep(int turn, long[] price, double rise, IntConsumer taken);

    /**
     * What all tutors' best bundles pay together at these prices, as far as a quick look tells.
     *
     * @param earned where to write by tutor what it is
     */
    long earn(long[] price, long[] earned);

    /**
     * In turn every tutor is offered the best bundle. This is done here, wherever the rest is: it is less than a sweep.
     *
     * @param price of each need; what was bought has to pay nothing from then on
     */
    void sell(long[] price, Buyer buyer);

    /** What all tutors' best bundles pay together at most: a proof. */
    long atMost(long[] price);

    /** For whoever asks a few tutors here. */
    Bundles one();

    /** Asks nobody any more: what is being asked ends soon, and its sum means nothing. */
    void stop();

    boolean isStopped();

    /** Who comes {@code i}-th of so many in a sweep. Neighbours in the list should be none here. */
    static int tutor(int turn, int i, int count) {
        // Both numbers are prime, so that everybody has a turn.
        long stride = count % 7919 == 0 ? 7907 : 7919;
        return (int) ((turn + i) * stride % count);
    }

    /** Threads of this machine; one alone if the effort is counted in steps. */
    static Hiring here(boolean bySteps) {
        return Askers.here(bySteps);
    }

    /** Finds a crew. */
    interface Hiring {

        /**
         * Those who are asked about a problem.
         *
         * @param worth of each need, in {@link Bundles#UNIT}ths
         */
        Crew hire(Instance instance, Postings postings, long[] worth);
    }
}
