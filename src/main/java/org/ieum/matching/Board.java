package org.ieum.matching;

import java.util.Arrays;

/** A plan in the making: who has which open need and when. Mutable; knows what fits beside what, not what is good. */
final class Board {

    static final int NOBODY = -1;

    final Instance instance;
    final int[] tutor;
    final long[] times;
    /** Per tutor the open needs they have; only the first {@link #size} count. */
    final int[][] load;

    final int[] size;
    private final Needs needs;
    private final int[] used;

    Board(Instance instance) {
        this.instance = instance;
        needs = instance.needs;
        tutor = new int[needs.count];
        Arrays.fill(tutor, NOBODY);
        times = new long[needs.count];
        load = new int[instance.tutorCount()][];
        for (int t = 0; t < load.length; t++) {
            load[t] = new int[instance.pins.sessionsLeft[t]];
        }
        size = new int[load.length];
        used = new int[load.length];
    }

    void put(int need, int to, long when) {
        tutor[need] = to;
        times[need] = when;
        load[to][size[to]++] = need;
        used[to] += needs.sessions[need];
    }

    void take(int need) {
        int from = tutor[need];
        int[] all = load[from];
        int last = --size[from];
        for (int i = 0; i <= last; i++) {
            if (all[i] == need) {
                all[i] = all[last];
                break;
            }
        }
        used[from] -= needs.sessions[need];
        tutor[need] = NOBODY;
        times[need] = Times.NONE;
    }

    /** Lessons a week that the tutor has left. */
    int sessionsLeft(int of) {
        return instance.pins.sessionsLeft[of] - used[of];
    }

    /** Learners, besides those of pinned pairings, among these needs of the tutor. */
    int learners(int of, int[] list, int count) {
        int learners = 0;
        for (int i = 0; i < count; i++) {
            learners += isNewLearner(of, list, i) ? 1 : 0;
        }
        return learners;
    }

    private boolean isNewLearner(int of, int[] list, int index) {
        int learner = needs.learner[list[index]];
        for (int i = 0; i < index; i++) {
            if (needs.learner[list[i]] == learner) {
                return false;
            }
        }
        return !instance.pins.teaches(of, learner);
    }

    long weight() {
        long weight = 0;
        for (int need : instance.open) {
            weight += tutor[need] == NOBODY ? 0 : needs.weight[need];
        }
        return weight;
    }

    void copyTo(Board other) {
        System.arraycopy(tutor, 0, other.tutor, 0, tutor.length);
        System.arraycopy(times, 0, other.times, 0, times.length);
        System.arraycopy(size, 0, other.size, 0, size.length);
        System.arraycopy(used, 0, other.used, 0, used.length);
        for (int t = 0; t < load.length; t++) {
            System.arraycopy(load[t], 0, other.load[t], 0, size[t]);
        }
    }
}
