package org.ieum.matching.price;

import java.util.Arrays;

/** Needs that will cover hours once all that is left is worth no more than they are; the dearest come first. */
final class Later {

    private int[] needs = new int[64];
    private long[] pays = new long[64];
    private int count;

    void clear() {
        count = 0;
    }

    void add(int need, long worth) {
        if (count == needs.length) {
            needs = Arrays.copyOf(needs, count * 2);
            pays = Arrays.copyOf(pays, count * 2);
        }
        int at = count++;
        for (; at > 0 && pays[at - 1] > worth; at--) {
            needs[at] = needs[at - 1];
            pays[at] = pays[at - 1];
        }
        needs[at] = need;
        pays[at] = worth;
    }

    /** Whether the dearest is worth so much. */
    boolean has(long worth) {
        return count > 0 && pays[count - 1] >= worth;
    }

    /** Takes the dearest out. */
    int take() {
        return needs[--count];
    }
}
