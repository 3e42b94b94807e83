package org.ieum.matching.instance;

import java.util.Arrays;

/** A growing list of numbers, without a box around each. */
public final class IntList {

    private int[] items = new int[4];
    private int size;

    public void add(int item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
        }
        items[size++] = item;
    }

    public int size() { return size; }

    public int get(int index) {
        return items[index];
    }

    /** Keeps only the first so many. */
    public void shrink(int to) {
        size = to;
    }

    /** Takes out the item, wherever it is, if it is there. */
    public void remove(int item) {
        for (int i = 0; i < size; i++) {
            if (items[i] == item) {
                items[i] = items[--size];
                return;
            }
        }
    }

    public void clear() {
        size = 0;
    }

    /** Takes out the item with the greatest weight. */
    public int removeHeaviest(int[] weight) {
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

    public int[] toArray() {
        return Arrays.copyOf(items, size);
    }
}
