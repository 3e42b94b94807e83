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
        // Most rounds have none, and the arrays are as long as all needs.
        this.tutor = needs.isEmpty() ? new int[0] : tutor;
        this.times = needs.isEmpty() ? new long[0] : times;
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

    /** What each need is worth, the bound ones so much more: itself where nothing is bound, which is not to be written to. */
    public long[] raised(long[] worth, long by) {
        if (needs.isEmpty()) {
            return worth;
        }
        long[] raised = worth.clone();
        needs.stream().forEach(need -> raised[need] += by);
        return raised;
    }
}
