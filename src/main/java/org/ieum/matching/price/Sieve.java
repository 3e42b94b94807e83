package org.ieum.matching.price;

import java.util.Arrays;
import org.ieum.matching.instance.Instance;

/**
 * Keeps needs from being weighed that cannot be in a tutor's best bundle: even with the dearest lessons beside them the
 * week would pay less than the tutor's last best bundle still does. Takes out about half, and never one that counts.
 */
final class Sieve {

    /** Six times the pay for a lesson, by a need's number of lessons: whole numbers for 1, 2 and 3. */
    static final int[] SIXTHS = {0, 6, 3, 2};

    private static final int MOST = 64;

    private final Instance instance;
    private final long[] worth;
    /** By tutor the last best bundle; null before the first. */
    private final int[][] last;
    /** The densest needs, as many as could fill the week: six times the pay for a lesson, and the lessons. */
    private final long[] densest = new long[MOST];

    private final int[] lessons = new int[MOST];
    /** Six times what so many lessons pay at most. */
    private final long[] pay = new long[MOST + 1];

    private int[] list;
    private long[] price;
    private int sessions;
    private long least;

    Sieve(Instance instance, long[] worth) {
        this.instance = instance;
        this.worth = worth;
        last = new int[instance.tutorCount()][];
    }

    /** Looks at all that the tutor could take at these prices. */
    void shake(int tutor, long[] at) {
        list = instance.fits[tutor];
        price = at;
        sessions = instance.pins.sessionsLeft[tutor];
        least = 6 * lastPays(tutor);
        fill(rank());
    }

    private long lastPays(int tutor) {
        long sum = 0;
        if (last[tutor] != null) {
            for (int need : last[tutor]) {
                sum += Math.max(0, worth[need] - price[need]);
            }
        }
        return sum;
    }

    private int rank() {
        int count = 0;
        for (int need : list) {
            int takes = instance.needs.sessions[need];
            long density = (worth[need] - price[need]) * SIXTHS[takes];
            if (density > 0 && (count < sessions || density > densest[count - 1])) {
                int at = count < sessions ? count++ : count - 1;
                for (; at > 0 && densest[at - 1] < density; at--) {
                    densest[at] = densest[at - 1];
                    lessons[at] = lessons[at - 1];
                }
                densest[at] = density;
                lessons[at] = takes;
            }
        }
        return count;
    }

    private void fill(int count) {
        int filled = 0;
        for (int i = 0; i < count; i++) {
            for (int l = 0; l < lessons[i] && filled < sessions; l++) {
                pay[filled + 1] = pay[filled] + densest[i];
                filled++;
            }
        }
        Arrays.fill(pay, filled + 1, sessions + 1, pay[filled]);
    }

    /** Whether needs of one learner, from and to before these indexes of the tutor's list, may be in the best bundle. */
    boolean mayCount(int from, int to) {
        long gain = 0;
        for (int i = from; i < to; i++) {
            gain += Math.max(0, worth[list[i]] - price[list[i]]);
        }
        // Of several any part may be taken, so that the least that they take is nothing.
        int takes = to - from == 1 ? instance.needs.sessions[list[from]] : 0;
        return gain > 0 && takes <= sessions && 6 * gain + pay[sessions - takes] >= least;
    }

    /** Remembers the tutor's best bundle, the first of these. */
    void remember(int tutor, int[] bundle, int size) {
        last[tutor] = Arrays.copyOf(bundle, size);
    }
}
