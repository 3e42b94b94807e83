package org.ieum.matching.price;

import org.ieum.matching.board.Board;
import org.ieum.matching.board.WeekTiming;
import org.ieum.matching.instance.Instance;

/**
 * The most that one tutor can earn when every need pays its worth less its price: the best set of needs that fits into
 * the week, by branch and bound over learners with a {@link Knapsack} as its limit. Sums are exact, in {@link #UNIT}ths.
 */
public final class Bundles {

    /** Prices are whole multiples of 1/UNIT of a weight. */
    public static final long UNIT = 1024;

    private static final int MOST = 64;

    private final Instance instance;
    private final Sieve sieve;
    private final Parcels parcels;
    private final Knapsack knapsack;
    private final Board nothing;
    private final WeekTiming timing;

    private int tutor;
    private final int[] chosen = new int[MOST];
    private final int[] best = new int[MOST];
    private int bestSize;
    private long bestValue;
    private long cutValue;
    private int nodes;

    /** @param worth of each need, in units */
    public Bundles(Instance instance, long[] worth) {
        this.instance = instance;
        sieve = new Sieve(instance, worth);
        parcels = new Parcels(instance, worth, sieve);
        knapsack = new Knapsack(parcels);
        nothing = new Board(instance.facts);
        timing = new WeekTiming(nothing);
    }

    /** The best set that the last call found. */
    public int bestSize() {
        return bestSize;
    }

    public int best(int i) {
        return best[i];
    }

    /** What the best set found pays; {@link #atMost()} tells what any set can pay. */
    public long earn(int of, long[] price, int effort) {
        tutor = of;
        bestSize = 0;
        bestValue = 0;
        cutValue = 0;
        nodes = effort;
        int sessions = instance.pins.sessionsLeft[of];
        int learners = instance.pins.learnersLeft[of];
        if (sessions > 0) {
            parcels.collect(of, price);
            knapsack.fill(sessions, learners);
            branch(0, 0, 0, sessions, learners);
            sieve.remember(of, best, bestSize);
        }
        return bestValue;
    }

    /** No less than the best set pays; more only if the last search was cut short. */
    long atMost() {
        return Math.max(bestValue, cutValue);
    }

    private void branch(int from, int size, long value, int sessions, int learners) {
        if (value > bestValue) {
            bestValue = value;
            bestSize = size;
            System.arraycopy(chosen, 0, best, 0, size);
        }
        for (int i = from; i < parcels.groups; i++) {
            long limit = value + knapsack.limit(i, sessions, learners);
            if (limit <= bestValue) {
                return;
            }
            if (nodes < 0) {
                cutValue = Math.max(cutValue, limit);
                return;
            }
            int group = parcels.order[i];
            long[] gain = parcels.gain;
            for (int set = Parcels.SETS - 1; set > 0; set--) {
                if (gain[group * Parcels.SETS + set] > 0) {
                    choose(i, set, size, value, sessions, learners);
                }
            }
        }
    }

    private void choose(int i, int set, int size, long value, int sessions, int learners) {
        int group = parcels.order[i];
        int at = group * Parcels.SETS + set;
        int place = parcels.takesPlace[group] ? 1 : 0;
        int left = sessions - parcels.lessons[at];
        if (left < 0 || learners < place) {
            return;
        }
        int grown = size;
        for (int rest = set; rest != 0; rest &= rest - 1) {
            chosen[grown++] = instance.fits[tutor][parcels.first[group] + Integer.numberOfTrailingZeros(rest)];
        }
        nodes--;
        if (size == 0
                || (nothing.hasPlaces(tutor, chosen, grown)
                        && (timing.fits(tutor, chosen, grown) || timing.gaveUp()))) {
            branch(i + 1, grown, value + parcels.gain[at], left, learners - place);
        }
    }
}
