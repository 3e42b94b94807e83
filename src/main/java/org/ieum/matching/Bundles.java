package org.ieum.matching;

import java.util.Arrays;

/**
 * The most that one tutor can earn when every need pays its worth less its price: the best set of needs that fits into
 * the week, by branch and bound over learners. Sums are exact, in {@link #UNIT}ths. Cut short, the value is still no
 * less than the best.
 */
final class Bundles {

    /** Prices are whole multiples of 1/UNIT of a weight. */
    static final long UNIT = 1024;

    private static final int NODES = Integer.getInteger("nodes", 400);
    /** A learner with more needs for one tutor has each counted as somebody who takes no place. */
    private static final int TOGETHER = 3;

    private static final int INDEX_BITS = 24;

    private final Instance instance;
    private final Needs needs;
    private final long[] worth;
    private final Board nothing;
    private final WeekTiming timing;

    private int tutor;
    /** Candidates by falling profit, a learner's in one group: its needs are {@code member[start[g] .. start[g + 1])}. */
    private int groups;

    private int[] start = new int[64];
    private long[] keys = new long[64];
    private boolean[] takesPlace = new boolean[64];
    private int[] member = new int[128];
    private int[] sorted = new int[64];
    private long[] suffix = new long[1024];
    private int layer;
    private int width;
    private long[] price;

    private final int[] chosen = new int[64];
    private final int[] best = new int[64];
    private int bestSize;
    private long bestValue;
    private long cutValue;
    private int nodes;

    /** @param worth of each need, in units */
    Bundles(Instance instance, long[] worth) {
        this.instance = instance;
        this.worth = worth;
        needs = instance.needs;
        nothing = new Board(instance);
        timing = new WeekTiming(nothing);
    }

    /** How many needs the best set has that the last call found. */
    int bestSize() {
        return bestSize;
    }

    int best(int i) {
        return best[i];
    }

    /** The most that the tutor can earn, or a little more when the search was cut short. */
    long earn(int of, long[] prices) {
        tutor = of;
        price = prices;
        bestSize = 0;
        bestValue = 0;
        cutValue = 0;
        nodes = NODES;
        int sessions = instance.pins.sessionsLeft[of];
        int learners = instance.pins.learnersLeft[of];
        if (sessions > 0) {
            collect();
            relax(sessions, learners);
            branch(0, 0, 0, sessions, learners);
        }
        return Math.max(bestValue, cutValue);
    }

    private void collect() {
        groups = 0;
        int members = 0;
        int learner = -1;
        for (int need : instance.fits[tutor]) {
            if (worth[need] <= price[need]) {
                continue;
            }
            if (needs.learner[need] != learner || members - start[groups - 1] == TOGETHER) {
                boolean again = needs.learner[need] == learner;
                learner = needs.learner[need];
                open(members, !again && !instance.pins.teaches(tutor, learner));
            }
            if (members == member.length) {
                member = Arrays.copyOf(member, members * 2);
            }
            member[members++] = need;
        }
        start[groups] = members;
        for (int g = 0; g < groups; g++) {
            options[g] = options(g);
        }
        sort();
    }

    private int[] options = new int[64];
    private final java.util.Map<Long, Integer> known = new java.util.HashMap<>();

    private int options(int g) {
        int size = start[g + 1] - start[g];
        if (size == 1) {
            return 2;
        }
        long key = tutor;
        for (int i = start[g]; i < start[g + 1]; i++) {
            key |= 1L << (20 + (member[i] - needs.first[needs.learner[member[i]]]));
        }
        key |= (long) needs.learner[member[start[g]]] << 40;
        Integer all = known.get(key);
        if (all == null) {
            int found = 0;
            for (int set = 1; set < 1 << size; set++) {
                int grown = 0;
                for (int rest = set; rest != 0; rest &= rest - 1) {
                    chosen[grown++] = member[start[g] + Integer.numberOfTrailingZeros(rest)];
                }
                if (isPossible(grown)) {
                    found |= 1 << set;
                }
            }
            all = found;
            known.put(key, all);
        }
        return all;
    }

    private void open(int from, boolean place) {
        if (groups + 1 == start.length) {
            int size = start.length * 2;
            start = Arrays.copyOf(start, size);
            takesPlace = Arrays.copyOf(takesPlace, size);
            keys = new long[size];
            options = new int[size];
            sorted = new int[size];
        }
        takesPlace[groups] = place;
        start[groups++] = from;
    }

    private void sort() {
        for (int g = 0; g < groups; g++) {
            long gain = 0;
            for (int i = start[g]; i < start[g + 1]; i++) {
                gain = Math.max(gain, (worth[member[i]] - price[member[i]]) * 6 / needs.sessions[member[i]]);
            }
            keys[g] = -gain << INDEX_BITS | g;
        }
        Arrays.sort(keys, 0, groups);
        for (int g = 0; g < groups; g++) {
            sorted[g] = (int) (keys[g] & ((1 << INDEX_BITS) - 1));
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
            int group = sorted[i];
            int all = options[group];
            for (int set = (1 << (start[group + 1] - start[group])) - 1; set > 0; set--) {
                if ((all >> set & 1) != 0) choose(i, group, set, size, value, sessions, learners);
            }
        }
    }

    private void choose(int i, int group, int set, int size, long value, int sessions, int learners) {
        int place = takesPlace[group] ? 1 : 0;
        int left = sessions - lessons(group, set);
        if (left < 0 || learners < place) {
            return;
        }
        int grown = size;
        for (int rest = set; rest != 0; rest &= rest - 1) {
            chosen[grown++] = member[start[group] + Integer.numberOfTrailingZeros(rest)];
        }
        nodes--;
        if (isPossible(grown)) {
            branch(i + 1, grown, value + gain(group, set), left, learners - place);
        }
    }

    private boolean isPossible(int size) {
        return size == 1
                || (nothing.learners(tutor, chosen, size) <= instance.pins.learnersLeft[tutor]
                        && (timing.fits(tutor, chosen, size) || timing.gaveUp()));
    }

    private int lessons(int group, int set) {
        int sum = 0;
        for (int rest = set; rest != 0; rest &= rest - 1) {
            sum += needs.sessions[member[start[group] + Integer.numberOfTrailingZeros(rest)]];
        }
        return sum;
    }

    private long gain(int group, int set) {
        long sum = 0;
        for (int rest = set; rest != 0; rest &= rest - 1) {
            int need = member[start[group] + Integer.numberOfTrailingZeros(rest)];
            sum += worth[need] - price[need];
        }
        return sum;
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
            int group = sorted[i];
            int all = options[group];
            for (int set = (1 << (start[group + 1] - start[group])) - 1; set > 0; set--) {
                if ((all >> set & 1) != 0)
                    relax(here, lessons(group, set), takesPlace[group] ? 1 : 0, gain(group, set));
            }
        }
    }

    private void relax(int here, int lessons, int place, long gain) {
        for (int at = lessons * width; at < layer; at += width) {
            for (int l = place; l < width; l++) {
                long with = gain + suffix[here + layer + at - lessons * width + l - place];
                if (with > suffix[here + at + l]) {
                    suffix[here + at + l] = with;
                }
            }
        }
    }
}
