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
    private final PageMerge merge;

    NeedScan(NeedPages pages) {
        this.pages = pages;
        fits = pages.fits;
        facts = fits.facts;
        view = new TutorView(facts);
        merge = new PageMerge(pages, view);
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
        merge.clear();
        int tutor = view.tutor;
        PeopleTable.Place place = view.place;
        if (facts.pins.sessionsLeft[tutor] < sessions || view.days() < sessions || !facts.rules.isAvailable(tutor)) {
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
        if (pages.pages(number) > 0 && fits.mayBePosted(view.tutor, facts.rules.taught(pages.need(number, 0)))) {
            merge.add(number);
        }
    }

    /** What the best need that is left may be worth; 0 if there is none. */
    public long most() {
        return merge.most();
    }

    /** The best need that is left, each once; {@link #NONE} when there is no other. */
    public int next() {
        while (merge.next()) {
            int need = pages.need(merge.list(), merge.index());
            if (fits.isRight(need, view.tutor)) {
                return need;
            }
        }
        return NONE;
    }

    /** Leaves out from now on what could begin nowhere else. */
    public void close(int day, long two, long three, long four) {
        view.close(day, two, three, four);
    }

    /** Ends where nothing could begin anywhere any more, however much is left. */
    public void endIfClosed() {
        if (view.days() == 0) {
            merge.clear();
        }
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
