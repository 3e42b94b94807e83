package org.ieum.matching.board;

import java.util.Arrays;

/** What was before each change to a board, the last on top. */
final class Journal {

    private int[] need = new int[256];
    private int[] tutor = new int[256];
    private long[] times = new long[256];
    private int size;

    void note(int ofNeed, int hadTutor, long hadTimes) {
        if (size == need.length) {
            need = Arrays.copyOf(need, size * 2);
            tutor = Arrays.copyOf(tutor, size * 2);
            times = Arrays.copyOf(times, size * 2);
        }
        need[size] = ofNeed;
        tutor[size] = hadTutor;
        times[size++] = hadTimes;
    }

    int size() { return size; }

    /** Takes the last entry off; it can be read until the next is noted. */
    int pop() {
        return --size;
    }

    int need(int entry) {
        return need[entry];
    }

    int tutor(int entry) {
        return tutor[entry];
    }

    long times(int entry) {
        return times[entry];
    }

    void clear() {
        size = 0;
    }
}
