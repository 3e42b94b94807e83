package org.ieum.matching.instance;

import java.util.Arrays;

/** Reads several lists as one, the least key first, for a tutor: a page is looked at when its turn comes. For one thread. */
final class PageMerge {

    private final KeyedPages pages;
    private final TutorView view;
    private int lists;
    private int[] list = new int[16];
    private int[] page = new int[16];
    private long[] found = new long[16];
    /** By list how often something had been closed when the page was looked at. */
    private int[] lookedAt = new int[16];

    /** By list the least key that is left; {@link Long#MAX_VALUE} for none. */
    private long[] head = new long[16];

    private int nextList;
    private int nextIndex;

    PageMerge(KeyedPages pages, TutorView view) {
        this.pages = pages;
        this.view = view;
    }

    /** Begins anew, with no list. */
    void clear() {
        lists = 0;
    }

    /** Reads one more list, which is not empty. */
    void add(int number) {
        if (lists == list.length) {
            list = Arrays.copyOf(list, lists * 2);
            page = Arrays.copyOf(page, lists * 2);
            found = Arrays.copyOf(found, lists * 2);
            lookedAt = Arrays.copyOf(lookedAt, lists * 2);
            head = Arrays.copyOf(head, lists * 2);
        }
        list[lists] = number;
        page[lists] = -1;
        found[lists] = 0;
        head[lists++] = pages.key(number, 0);
    }

    /** What the best that is left may be worth; 0 if nothing is. */
    long most() {
        int i = first();
        return i < 0 ? 0 : ByValue.value(head[i]);
    }

    /** Goes on to the next that the tutor could take, as far as pages know; false when there is no other. */
    boolean next() {
        for (int i = first(); i >= 0; i = first()) {
            if (found[i] == 0) {
                page[i]++;
                found[i] = look(i);
                rest(i);
            } else if (lookedAt[i] != view.closings) {
                found[i] &= look(i);
                rest(i);
            } else {
                nextList = list[i];
                nextIndex = page[i] * Sheets.PAGE + Long.numberOfTrailingZeros(found[i]);
                found[i] &= found[i] - 1;
                rest(i);
                return true;
            }
        }
        return false;
    }

    private long look(int i) {
        lookedAt[i] = view.closings;
        return pages.what(list[i], page[i], view);
    }

    /** Where it stands: on which list. */
    int list() { return nextList; }

    /** The same: as the how manieth of its list. */
    int index() { return nextIndex; }

    private int first() {
        int first = -1;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < lists; i++) {
            if (head[i] < least) {
                least = head[i];
                first = i;
            }
        }
        return first;
    }

    private void rest(int i) {
        if (found[i] != 0) {
            head[i] = pages.key(list[i], page[i] * Sheets.PAGE + Long.numberOfTrailingZeros(found[i]));
        } else {
            boolean more = page[i] + 1 < pages.pages(list[i]);
            head[i] = more ? pages.key(list[i], (page[i] + 1) * Sheets.PAGE) : Long.MAX_VALUE;
        }
    }
}
