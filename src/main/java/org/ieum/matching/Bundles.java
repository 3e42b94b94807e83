package org.ieum.matching;

import java.util.Arrays;

/**
 * The most that one tutor can earn when every need pays its worth less its price: the best set of needs that fits into
 * the week, by branch and bound over learners with a knapsack as its limit. Sums are exact, in {@link #UNIT}ths.
 */
final class Bundles {

    /** Prices are whole multiples of 1/UNIT of a weight. */
    static final long UNIT = 1024;

    /** Bits for a set of up to {@link Companions#MOST} needs. */
    private static final int SETS = 1 << Companions.MOST;

    private static final int INDEX_BITS = 24;
    private static final int MOST = 64;

    private final Instance instance;
    private final Needs needs;
    private final long[] worth;
    private final Companions companions;
    private final Board nothing;
    private final WeekTiming timing;

    private int tutor;
    private int[] list;
    private int groups;
    /** By group: index of its first need in the tutor's list, and what each set of its needs pays and takes. */
    private int[] first = new int[MOST];

    private boolean[] takesPlace = new boolean[MOST];
    private long[] gain = new long[MOST * SETS];
    private int[] lessons = new int[MOST * SETS];
    private long[] keys = new long[MOST];
    private int[] order = new int[MOST];

    private long[] suffix = new long[1024];
    private int layer;
    private int width;

    private final int[] chosen = new int[MOST];
    private final int[] best = new int[MOST];
    private int bestSize;
    private long bestValue;
    private long cutValue;
    private int nodes;

    /** @param worth of each need, in units */
    Bundles(Instance instance, long[] worth) {
        this.instance = instance;
        this.worth = worth;
        companions = new Companions(instance);
        needs = instance.needs;
        nothing = new Board(instance);
        timing = new WeekTiming(nothing);
    }

    /** The best set that the last call found. */
    int bestSize() {
        return bestSize;
    }

    int best(int i) {
        return best[i];
    }

    /** What the best set found pays; {@link #atMost()} tells what any set can pay. */
    long earn(int of, long[] price, int effort) {
        tutor = of;
        list = instance.fits[of];
        bestSize = 0;
        bestValue = 0;
        cutValue = 0;
        nodes = effort;
        int sessions = instance.pins.sessionsLeft[of];
        int learners = instance.pins.learnersLeft[of];
        if (sessions > 0) {
            collect(price);
            relax(sessions, learners);
            branch(0, 0, 0, sessions, learners);
        }
        return bestValue;
    }

    /** No less than the best set pays; more only if the last search was cut short. */
    long atMost() {
        return Math.max(bestValue, cutValue);
    }

    private void collect(long[] price) {
        groups = 0;
        int to;
        for (int from = 0; from < list.length; from = to) {
            to = companions.end(tutor, from);
            long most = 0;
            for (int i = from; i < to; i++) {
                most = Math.max(most, worth[list[i]] - price[list[i]]);
            }
            if (most > 0) {
                add(from, to, price);
            }
        }
        Arrays.sort(keys, 0, groups);
        for (int g = 0; g < groups; g++) {
            order[g] = (int) (keys[g] & ((1 << INDEX_BITS) - 1));
        }
    }

    private void add(int from, int to, long[] price) {
        if (groups == first.length) {
            grow();
        }
        first[groups] = from;
        takesPlace[groups] = companions.takesPlace(tutor, from);
        byte possible = companions.sets(tutor, from, to);
        long density = 0;
        for (int set = 1; set < SETS; set++) {
            boolean can = set >> (to - from) == 0 && (possible >> set & 1) != 0;
            density = Math.max(density, setUp(groups * SETS + set, from, can ? set : 0, price));
        }
        keys[groups] = -density << INDEX_BITS | groups;
        groups++;
    }

    /** Writes down what a set pays; an impossible or worthless one pays nothing. Returns the pay for six lessons. */
    private long setUp(int at, int from, int set, long[] price) {
        long sum = 0;
        int count = 0;
        for (int rest = set; rest != 0; rest &= rest - 1) {
            int need = list[from + Integer.numberOfTrailingZeros(rest)];
            if (worth[need] <= price[need]) {
                gain[at] = 0;
                return 0;
            }
            sum += worth[need] - price[need];
            count += needs.sessions[need];
        }
        gain[at] = sum;
        lessons[at] = count;
        return count == 0 ? 0 : sum * 6 / count;
    }

    private void grow() {
        int more = groups * 2;
        first = Arrays.copyOf(first, more);
        takesPlace = Arrays.copyOf(takesPlace, more);
        gain = Arrays.copyOf(gain, more * SETS);
        lessons = Arrays.copyOf(lessons, more * SETS);
        keys = Arrays.copyOf(keys, more);
        order = new int[more];
    }

    /** The most that the groups from each on can pay when only the numbers of lessons and learners count: a knapsack. */
    private void relax(int sessions, int learners) {
        width = learners + 1;
        layer = (sessions + 1) * width;
        if (suffix.length < (groups + 1) * layer) {
            suffix = new long[(groups + 1) * layer * 2];
        }
        Arrays.fill(suffix, groups * layer, (groups + 1) * layer, 0);
        for (int i = groups - 1; i >= 0; i--) {
            int here = i * layer;
            System.arraycopy(suffix, here + layer, suffix, here, layer);
            int group = order[i];
            for (int at = group * SETS + 1; at < (group + 1) * SETS; at++) {
                if (gain[at] > 0) {
                    relax(here, lessons[at], takesPlace[group] ? 1 : 0, gain[at]);
                }
            }
        }
    }

    private void relax(int here, int takes, int place, long pays) {
        for (int at = takes * width; at < layer; at += width) {
            for (int l = place; l < width; l++) {
                long with = pays + suffix[here + layer + at - takes * width + l - place];
                if (with > suffix[here + at + l]) {
                    suffix[here + at + l] = with;
                }
            }
        }
    }

    private void branch(int from, int size, long value, int sessions, int learners) {
        if (value > bestValue) {
            bestValue = value;
            bestSize = size;
            System.arraycopy(chosen, 0, best, 0, size);
        }
        for (int i = from; i < groups; i++) {
            long limit = value + suffix[i * layer + sessions * width + learners];
            if (limit <= bestValue) {
                return;
            }
            if (nodes < 0) {
                cutValue = Math.max(cutValue, limit);
                return;
            }
            int group = order[i];
            for (int set = SETS - 1; set > 0; set--) {
                if (gain[group * SETS + set] > 0) {
                    choose(i, set, size, value, sessions, learners);
                }
            }
        }
    }

    private void choose(int i, int set, int size, long value, int sessions, int learners) {
        int group = order[i];
        int at = group * SETS + set;
        int place = takesPlace[group] ? 1 : 0;
        int left = sessions - lessons[at];
        if (left < 0 || learners < place) {
            return;
        }
        int grown = size;
        for (int rest = set; rest != 0; rest &= rest - 1) {
            chosen[grown++] = list[first[group] + Integer.numberOfTrailingZeros(rest)];
        }
        nodes--;
        if (size == 0
                || (nothing.hasPlaces(tutor, chosen, grown)
                        && (timing.fits(tutor, chosen, grown) || timing.gaveUp()))) {
            branch(i + 1, grown, value + gain[at], left, learners - place);
        }
    }
}
