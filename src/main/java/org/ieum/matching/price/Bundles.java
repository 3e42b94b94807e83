package org.ieum.matching.price;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import org.ieum.matching.board.WeekTiming;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.NeedPages;
import org.ieum.matching.instance.Postings;

/**
 * The most that one tutor can earn when every need pays its worth less its price: the best set of needs that fits into
 * the week, by branch and bound over learners with a {@link Knapsack} as its limit. Sums are exact, in {@link #UNIT}ths.
 */
public final class Bundles {

    /** Prices are whole multiples of 1/UNIT of a weight. */
    public static final long UNIT = 1024;

    /** Of each number of lessons so many needs are weighed, and one more for so many tries. */
    private static final int ENOUGH = 30;

    private static final int TRIES_FOR_A_NEED = 20;

    private final Instance instance;
    private final long[] worth;
    /** Null where they would pay something else by now. */
    private final LastBundles last;

    private final Supply supply;
    private final Parcels parcels;
    private final Groups groups;
    private final Knapsack knapsack;
    private final WeekTiming timing;

    private int tutor;
    private final int[] chosen = new int[WeekTiming.MOST];
    private final int[] best = new int[WeekTiming.MOST];
    private int bestSize;
    private long bestValue;
    private long cutValue;
    private int nodes;

    /** @param worth of each need, in units */
    public Bundles(Instance instance, Postings postings, long[] worth) {
        this(instance, worth, new Posted(instance, postings, worth), new LastBundles(instance));
    }

    /** Another one for the same tutors at the same prices, which another thread can ask. */
    Bundles another() {
        return new Bundles(instance, worth, ((Posted) supply).another(), last);
    }

    /**
     * For what pays something else to each tutor.
     *
     * @param pages of needs in the order in which they are looked for, see {@link #pages}
     * @param pays what a need pays to the tutor in turn, asked once for each need that is found
     * @param price of each need, its pay's opposite: written when a need is found, and what is to be earned by
     */
    public static Bundles weighing(Instance instance, NeedPages pages, IntToLongFunction pays, long[] price) {
        return new Bundles(instance, new long[instance.needs.count], new Weighed(instance, pages, pays, price), null);
    }

    /** Pages of needs in this order, the greatest first; several threads can read them at once. */
    public static NeedPages pages(Instance instance, long[] order) {
        NeedPages pages = instance.pages();
        pages.sort(order, new long[order.length]);
        return pages;
    }

    private Bundles(Instance instance, long[] worth, Supply supply, LastBundles last) {
        this.instance = instance;
        this.worth = worth;
        this.supply = supply;
        this.last = last;
        parcels = new Parcels(instance, worth, supply);
        groups = parcels.groups;
        knapsack = new Knapsack(groups);
        timing = WeekTiming.ofNothing(instance.facts);
    }

    /** The best set that the last call found. */
    public int bestSize() { return bestSize; }

    public int best(int i) {
        return best[i];
    }

    int[] best() {
        return Arrays.copyOf(best, bestSize);
    }

    /** Begins to ask tutors at these prices, from which those asked for should not be far. */
    public void post(long[] price) {
        if (supply instanceof Posted posted) {
            posted.post(price);
        }
    }

    /** What the best set found pays; {@link #atMost()} tells what any set can pay. */
    public long earn(int of, long[] price, int effort) {
        // What was put in order for one tutor has been looked at by then.
        boolean saves = supply instanceof Posted;
        return earn(of, price, effort, saves ? ENOUGH + effort / TRIES_FOR_A_NEED : Integer.MAX_VALUE);
    }

    /** @param most needs of each number of lessons that are weighed, beside as many as the week could hold */
    long earn(int of, long[] price, int effort, int most) {
        tutor = of;
        bestSize = 0;
        bestValue = 0;
        cutValue = 0;
        nodes = effort;
        int sessions = instance.facts.lessonsLeft(of);
        int learners = instance.pins.learnersLeft[of];
        if (sessions > 0) {
            parcels.collect(of, sessions, price, last == null ? 0 : last.pays(of, worth, price), most);
            cutValue = parcels.leftOut();
            knapsack.fill(sessions, learners);
            branch(0, 0, 0, sessions, learners);
            if (last != null) {
                last.note(of, best, bestSize);
            }
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
        for (int i = from; i < groups.count; i++) {
            long limit = value + knapsack.limit(i, sessions, learners);
            if (limit <= bestValue) {
                return;
            }
            if (nodes < 0) {
                cutValue = Math.max(cutValue, limit);
                return;
            }
            int group = groups.order[i];
            long[] gain = groups.gain;
            for (int set = Groups.SETS - 1; set > 0; set--) {
                if (gain[group * Groups.SETS + set] > 0) {
                    choose(i, set, size, value, sessions, learners);
                }
            }
        }
    }

    private void choose(int i, int set, int size, long value, int sessions, int learners) {
        int group = groups.order[i];
        int at = group * Groups.SETS + set;
        int place = groups.takesPlace[group] ? 1 : 0;
        int left = sessions - groups.lessons[at];
        if (left < 0 || learners < place) {
            return;
        }
        int grown = size;
        for (int rest = set; rest != 0; rest &= rest - 1) {
            chosen[grown++] = groups.need(group, Integer.numberOfTrailingZeros(rest));
        }
        nodes--;
        if (size == 0
                || (instance.pins.hasPlaces(tutor, chosen, grown)
                        && (timing.fits(tutor, chosen, grown) || timing.gaveUp()))) {
            branch(i + 1, grown, value + groups.gain[at], left, learners - place);
        }
    }
}
