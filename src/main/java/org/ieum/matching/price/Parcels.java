package org.ieum.matching.price;

import java.util.Arrays;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.NeedTable;

/**
 * What a tutor could take at given prices, in groups of one learner's needs each: which sets of a group pay something,
 * how much, and how many lessons they are. The groups that pay most for a lesson come first.
 */
final class Parcels {

    /** Bits for a set of up to {@link Companions#MOST} needs. */
    static final int SETS = 1 << Companions.MOST;

    private static final int INDEX_BITS = 24;
    private static final int AT_FIRST = 64;

    int groups;
    /** By group: index of its first need in the tutor's list, and what each set of its needs pays and takes. */
    int[] first = new int[AT_FIRST];

    boolean[] takesPlace = new boolean[AT_FIRST];
    long[] gain = new long[AT_FIRST * SETS];
    int[] lessons = new int[AT_FIRST * SETS];
    int[] order = new int[AT_FIRST];
    private long[] keys = new long[AT_FIRST];

    private final Instance instance;
    private final NeedTable needs;
    private final long[] worth;
    private final Companions companions;
    private final Sieve sieve;
    private int[] list;

    Parcels(Instance instance, long[] worth, Sieve sieve) {
        this.sieve = sieve;
        this.instance = instance;
        this.worth = worth;
        needs = instance.needs;
        companions = new Companions(instance);
    }

    void collect(int tutor, long[] price) {
        list = instance.fits[tutor];
        groups = 0;
        sieve.shake(tutor, price);
        int to;
        for (int from = 0; from < list.length; from = to) {
            to = companions.end(tutor, from);
            if (sieve.mayCount(from, to)) {
                add(tutor, from, to, price);
            }
        }
        Arrays.sort(keys, 0, groups);
        for (int g = 0; g < groups; g++) {
            order[g] = (int) (keys[g] & ((1 << INDEX_BITS) - 1));
        }
    }

    private void add(int tutor, int from, int to, long[] price) {
        if (groups == first.length) {
            grow();
        }
        first[groups] = from;
        takesPlace[groups] = companions.takesPlace(tutor, from);
        long density = to - from == 1 ? setUpOne(from, price) : setUpAll(tutor, from, to, price);
        keys[groups] = -density << INDEX_BITS | groups;
        groups++;
    }

    /** Nearly all groups are of one need. */
    private long setUpOne(int from, long[] price) {
        int at = groups * SETS;
        Arrays.fill(gain, at, at + SETS, 0);
        int need = list[from];
        gain[at + 1] = worth[need] - price[need];
        lessons[at + 1] = needs.sessions[need];
        return gain[at + 1] * Sieve.SIXTHS[needs.sessions[need]];
    }

    private long setUpAll(int tutor, int from, int to, long[] price) {
        byte possible = companions.sets(tutor, from, to);
        long density = 0;
        for (int set = 1; set < SETS; set++) {
            boolean can = set >> (to - from) == 0 && (possible >> set & 1) != 0;
            density = Math.max(density, setUp(groups * SETS + set, from, can ? set : 0, price));
        }
        return density;
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
        order = Arrays.copyOf(order, more);
    }
}
