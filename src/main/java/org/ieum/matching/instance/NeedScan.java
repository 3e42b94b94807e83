package org.ieum.matching.instance;

import java.util.Arrays;

/**
 * Goes through what a tutor could take, the needs of a number of lessons after each other and those of the greatest value
 * first, for as long as it is asked: what nobody asks for is not even looked at. For one thread.
 */
public final class NeedScan {

    /** No (other) need. */
    public static final int NONE = -1;

    private final NeedPages pages;
    private final Fits fits;
    private final Facts facts;
    private final TutorView view;
    private int lists;
    private int[] list = new int[16];
    private int[] page = new int[16];
    private long[] found = new long[16];
    /** By list the least key that is left; {@link Long#MAX_VALUE} for none. */
    private long[] head = new long[16];

    NeedScan(NeedPages pages) {
        this.pages = pages;
        fits = pages.fits;
        facts = fits.facts;
        view = new TutorView(facts);
    }

    /** Turns to a tutor. */
    public void begin(int of) {
        view.turnTo(of);
    }

    /** Turns to the tutor of another scan. */
    public void begin(NeedScan other) {
        view.copy(other.view);
    }

    /** Begins with the needs of so many lessons. */
    public void open(int sessions) {
        lists = 0;
        int tutor = view.tutor;
        PeopleTable.Place place = view.place;
        if (facts.pins.sessionsLeft[tutor] < sessions || !facts.rules.isAvailable(tutor)) {
            return;
        }
        for (int subject : fits.subjects.taughtBy(tutor)) {
            if (place.online()) {
                openList(pages.list(subject, -1, sessions));
            }
            if (place.city() >= 0) {
                openList(pages.list(subject, place.city(), sessions));
            }
        }
    }

    private void openList(int number) {
        if (pages.pages(number) == 0 || !fits.mayBePosted(view.tutor, facts.rules.taught(pages.need(number, 0)))) {
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

    /** What the best need that is left may be worth; 0 if there is none. */
    public long most() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < lists; i++) {
            least = Math.min(least, head[i]);
        }
        return least == Long.MAX_VALUE ? 0 : NeedPages.value(least);
    }

    /** The best need that is left, each once; {@link #NONE} when there is no other. */
    public int next() {
        while (true) {
            int i = first();
            if (i == NONE) {
                return NONE;
            }
            if (found[i] == 0) {
                turn(i);
            } else {
                int need = pages.need(list[i], page[i] * Sheets.PAGE + Long.numberOfTrailingZeros(found[i]));
                found[i] &= found[i] - 1;
                rest(i);
                if (fits.isRight(need, view.tutor)) {
                    return need;
                }
            }
        }
    }

    private int first() {
        int first = NONE;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < lists; i++) {
            if (head[i] < least) {
                least = head[i];
                first = i;
            }
        }
        return first;
    }

    private void turn(int i) {
        page[i]++;
        found[i] = pages.what(list[i], page[i], view);
        rest(i);
    }

    private void rest(int i) {
        if (found[i] != 0) {
            head[i] = pages.key(list[i], page[i] * Sheets.PAGE + Long.numberOfTrailingZeros(found[i]));
        } else {
            boolean more = page[i] + 1 < pages.pages(list[i]);
            head[i] = more ? pages.key(list[i], (page[i] + 1) * Sheets.PAGE) : Long.MAX_VALUE;
        }
    }

    /** Leaves out from now on what could begin nowhere else. */
    public void close(int day, long two, long three, long four) {
        view.close(day, two, three, four);
    }

    /** All that the tutor could take, rising. */
    int[] all(int of) {
        IntList all = new IntList();
        begin(of);
        for (int sessions = 1; sessions <= NeedPages.MOST_SESSIONS; sessions++) {
            open(sessions);
            for (int need = next(); need != NONE; need = next()) {
                all.add(need);
            }
        }
        for (int need : fits.own(of)) {
            all.add(need);
        }
        int[] rising = all.toArray();
        Arrays.sort(rising);
        return rising;
    }
}
