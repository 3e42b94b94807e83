package org.ieum.matching.price;

import java.util.Arrays;

/** The most that parcels from each on can pay when only the numbers of lessons and learners count: a knapsack. */
final class Knapsack {

    private final Groups groups;
    private long[] suffix = new long[1024];
    private int layer;
    private int width;

    Knapsack(Groups groups) {
        this.groups = groups;
    }

    /** No set of groups from the {@code i}-th on pays more, with so many lessons and learners left. */
    long limit(int i, int sessions, int learners) {
        return suffix[i * layer + sessions * width + learners];
    }

    void fill(int sessions, int learners) {
        width = learners + 1;
        layer = (sessions + 1) * width;
        int count = groups.count;
        long[] gain = groups.gain;
        int[] lessons = groups.lessons;
        if (suffix.length < (count + 1) * layer) {
            suffix = new long[(count + 1) * layer * 2];
        }
        Arrays.fill(suffix, count * layer, (count + 1) * layer, 0);
        for (int i = count - 1; i >= 0; i--) {
            int here = i * layer;
            System.arraycopy(suffix, here + layer, suffix, here, layer);
            int group = groups.order[i];
            int place = groups.takesPlace[group] ? 1 : 0;
            for (int at = group * Groups.SETS + 1; at < (group + 1) * Groups.SETS; at++) {
                if (gain[at] > 0) {
                    relax(here, lessons[at], place, gain[at]);
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
}
