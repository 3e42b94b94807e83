package org.ieum.matching;

import java.util.Arrays;

/** A growing list of numbers, without a box around each. */
final class IntList {

    private int[] items = new int[4];
    private int size;

    void add(int item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
        }
        items[size++] = item;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return items[index];
    }

    /** Keeps only the first so many. */
    void shrink(int to) {
        size = to;
    }

    /** Takes out the item, wherever it is, if it is there. */
    void remove(int item) {
        for (int i = 0; i < size; i++) {
            if (items[i] == item) {
                items[i] = items[--size];
                return;
            }
        }
    }

    void clear() {
        size = 0;
    }

    /** Takes out the item with the greatest weight. */
    int removeHeaviest(int[] weight) {
        int heaviest = 0;
        for (int i = 1; i < size; i++) {
            if (weight[items[i]] > weight[items[heaviest]]) {
                heaviest = i;
            }
        }
        int item = items[heaviest];
        items[heaviest] = items[--size];
        return item;
    }

    int[] toArray() {
        return Arrays.copyOf(items, size);
    }
}
