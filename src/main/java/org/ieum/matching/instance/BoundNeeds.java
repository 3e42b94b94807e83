package org.ieum.matching.instance;

import java.util.BitSet;

/** Needs that keep their tutor at times still to be chosen, each with times that show that there are some. */
public final class BoundNeeds {

    private final BitSet needs;
    private final int[] tutor;
    private final long[] times;

    /** @param tutor by need, as the times; only those of the needs count */
    public BoundNeeds(BitSet needs, int[] tutor, long[] times) {
        this.needs = needs;
        this.tutor = tutor;
        this.times = times;
    }

    boolean contains(int need) {
        return needs.get(need);
    }

    public int count() {
        return needs.cardinality();
    }

    /** All of them, rising. */
    public int[] all() {
        return needs.stream().toArray();
    }

    public int tutor(int need) {
        return tutor[need];
    }

    public long times(int need) {
        return times[need];
    }

    /** The tutors that could take each need: for a bound need its own alone. */
    int[][] narrowed(int[][] tutors) {
        int[][] narrowed = tutors.clone();
        for (int need : all()) {
            narrowed[need] = new int[] {tutor[need]};
        }
        return narrowed;
    }
}
