package org.ieum.matching.instance;

import java.util.Arrays;

/** Goes through the learners of whom a tutor could take two needs, those first whose needs may pay most together. */
public final class PairScan {

    private final PairPages pages;
    private final Fits fits;
    private final Facts facts;
    private final TutorView view;
    private int lists;
    private int[] list = new int[8];
    private int[] page = new int[8];
    private long[] found = new long[8];
    private long[] head = new long[8];

    PairScan(PairPages pages) {
        this.pages = pages;
        fits = pages.fits;
        facts = fits.facts;
        view = new TutorView(facts);
    }

    /** Turns to a tutor. */
    public void begin(int tutor) {
        lists = 0;
        int[] taught = fits.subjects.taughtBy(tutor);
        if (taught.length > 1 && facts.rules.isAvailable(tutor)) {
            view.turnTo(tutor);
            for (int i = 1; i < taught.length; i++) {
                for (int j = 0; j < i; j++) {
                    open(taught[j], taught[i]);
                }
            }
        }
    }

    private void open(int subject, int another) {
        if (view.place.online()) {
            open(pages.list(subject, another, -1));
        }
        if (view.place.city() >= 0) {
            open(pages.list(subject, another, view.place.city()));
        }
    }

    private void open(int number) {
        if (number < 0
                || pages.pages(number) == 0
                || !fits.mayBePosted(view.tutor, facts.rules.taught(pages.one(number, 0)))
                || !fits.mayBePosted(view.tutor, facts.rules.taught(pages.other(number, 0)))) {
            return;
        }
        if (lists == list.length) {
            list = Arrays.copyOf(list, lists * 2);
            page = Arrays.copyOf(page, lists * 2);
            found = Arrays.copyOf(found, lists * 2);
            head = Arrays.copyOf(head, lists * 2);
        }
        list[lists] = number;
        page[lists] = -1;
        found[lists] = 0;
        head[lists++] = pages.key(number, 0);
    }

    /** What the needs of the next learner pay together at most; 0 if there is none. */
    public long most() {
        int i = first();
        return i < 0 ? 0 : PairPages.value(head[i]);
    }

    /** The next learner of whom the tutor could take two needs; {@link NeedScan#NONE} if there is no other. */
    public int next() {
        for (int i = first(); i >= 0; i = first()) {
            if (found[i] == 0) {
                page[i]++;
                found[i] = pages.what(list[i], page[i], view);
                rest(i);
            } else {
                int index = page[i] * Sheets.PAGE + Long.numberOfTrailingZeros(found[i]);
                int one = pages.one(list[i], index);
                int other = pages.other(list[i], index);
                found[i] &= found[i] - 1;
                rest(i);
                if (fits.isRight(one, view.tutor) && fits.isRight(other, view.tutor)) {
                    return facts.needs.learner[one];
                }
            }
        }
        return NeedScan.NONE;
    }

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
