package org.ieum.matching.price;

import java.util.Arrays;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.NeedTable;

/**
 * Some of what a tutor could take at given prices, in groups of one learner's needs each: which sets of a group pay
 * something, how much, and how many lessons they are. A learner's needs beyond {@link Companions#MOST} make another group,
 * which counts as a different learner who takes no place.
 */
final class Groups {

    /** Bits for a set of up to {@link Companions#MOST} needs. */
    static final int SETS = 1 << Companions.MOST;

    private static final int INDEX_BITS = 24;
    private static final int AT_FIRST = 64;
    /** Six times the pay for a lesson, by a need's number of lessons: whole numbers for 1, 2 and 3. */
    private static final int[] SIXTHS = {0, 6, 3, 2};

    int count;
    /** By group, {@link Companions#MOST} each. */
    private int[] needsOf = new int[AT_FIRST * Companions.MOST];

    boolean[] takesPlace = new boolean[AT_FIRST];
    /** By group and set: what it pays and takes. */
    long[] gain = new long[AT_FIRST * SETS];

    int[] lessons = new int[AT_FIRST * SETS];
    int[] order = new int[AT_FIRST];
    private long[] keys = new long[AT_FIRST];

    private final Instance instance;
    private final NeedTable needs;
    private final long[] worth;
    private final Companions companions;
    private final int[] together;

    Groups(Instance instance, long[] worth) {
        this.instance = instance;
        this.worth = worth;
        needs = instance.needs;
        companions = new Companions(instance);
        together = new int[needs.most()];
    }

    /** The {@code i}-th need of a group. */
    int need(int group, int i) {
        return needsOf[group * Companions.MOST + i];
    }

    /** Adds one need that takes a place; tells what it pays. */
    long add(int need, long[] price) {
        begin(true);
        int at = count * SETS;
        Arrays.fill(gain, at, at + SETS, 0);
        needsOf[count * Companions.MOST] = need;
        gain[at + 1] = worth[need] - price[need];
        lessons[at + 1] = needs.sessions[need];
        keys[count] = -(gain[at + 1] * SIXTHS[needs.sessions[need]]) << INDEX_BITS | count;
        count++;
        return gain[at + 1];
    }

    /** Adds something of which no more is known than what it pays and takes at most. */
    void add(long pays, int takes) {
        begin(true);
        int at = count * SETS;
        Arrays.fill(gain, at, at + SETS, 0);
        gain[at + 1] = pays;
        lessons[at + 1] = takes;
        order[count] = count;
        count++;
    }

    /** Adds all that the tutor could take of a learner. */
    void addAll(int tutor, int learner, long[] price) {
        int size = 0;
        for (int need = needs.first[learner]; need < needs.first[learner + 1]; need++) {
            if (instance.mayTake(need, tutor)) {
                together[size++] = need;
            }
        }
        boolean place = !instance.pins.teaches(tutor, learner);
        for (int from = 0; from < size; from += Companions.MOST) {
            add(tutor, from, Math.min(Companions.MOST, size - from), place && from == 0, price);
        }
    }

    private void add(int tutor, int from, int size, boolean place, long[] price) {
        begin(place);
        System.arraycopy(together, from, needsOf, count * Companions.MOST, size);
        byte possible = companions.sets(tutor, together, from, size);
        long density = 0;
        for (int set = 1; set < SETS; set++) {
            boolean can = set >> size == 0 && (possible >> set & 1) != 0;
            density = Math.max(density, setUp(count * SETS + set, from, can ? set : 0, price));
        }
        keys[count] = -density << INDEX_BITS | count;
        count++;
    }

    /** Writes down what a set pays; an impossible or worthless one pays nothing. Returns the pay for six lessons. */
    private long setUp(int at, int from, int set, long[] price) {
        long sum = 0;
        int takes = 0;
        for (int rest = set; rest != 0; rest &= rest - 1) {
            int need = together[from + Integer.numberOfTrailingZeros(rest)];
            if (worth[need] <= price[need]) {
                gain[at] = 0;
                return 0;
            }
            sum += worth[need] - price[need];
            takes += needs.sessions[need];
        }
        gain[at] = sum;
        lessons[at] = takes;
        return takes == 0 ? 0 : sum * 6 / takes;
    }

    private void begin(boolean place) {
        if (count == takesPlace.length) {
            grow();
        }
        takesPlace[count] = place;
        order[count] = count;
    }

    private void grow() {
        int more = count * 2;
        needsOf = Arrays.copyOf(needsOf, more * Companions.MOST);
        takesPlace = Arrays.copyOf(takesPlace, more);
        gain = Arrays.copyOf(gain, more * SETS);
        lessons = Arrays.copyOf(lessons, more * SETS);
        keys = Arrays.copyOf(keys, more);
        order = Arrays.copyOf(order, more);
    }

    /** Puts those first that pay most for a lesson. */
    void sort() {
        Arrays.sort(keys, 0, count);
        for (int group = 0; group < count; group++) {
            order[group] = (int) (keys[group] & ((1 << INDEX_BITS) - 1));
        }
    }
}
