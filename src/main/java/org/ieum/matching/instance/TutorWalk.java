package org.ieum.matching.instance;

import java.util.Arrays;
import org.ieum.kernel.Meeting;

/** Goes round the tutors who could take a need, from anywhere and for as long as it is asked. For one thread. */
public final class TutorWalk {

    /** Nobody (any more). */
    public static final int NOBODY = -1;

    private final TutorPages pages;
    private final Fits fits;
    private final Facts facts;
    private final long[] starts = DayMasks.none();
    private int need;
    private int online;
    private int inPerson;
    private int onlinePages;
    private int allPages;
    private int page;
    private int pagesLeft;
    private long found;
    private long foundLast;
    private int incumbent;

    TutorWalk(TutorPages pages) {
        this.pages = pages;
        fits = pages.fits;
        facts = fits.facts;
    }

    /** From the first one on. */
    public void begin(int ofNeed) {
        begin(ofNeed, 0);
    }

    /** From anywhere; any number tells where. */
    public void begin(int ofNeed, int from) {
        need = ofNeed;
        incumbent = fits.isBound(need) ? fits.boundTo(need) : fits.incumbent(need);
        pagesLeft = 0;
        found = 0;
        foundLast = 0;
        if (fits.isPosted(need)) {
            open(from & Integer.MAX_VALUE);
        }
    }

    private void open(int from) {
        int learner = facts.needs.learner[need];
        PeopleTable.Place place = facts.people.place(learner);
        online = place.online() ? pages.list(need, -1) : -1;
        inPerson = place.city() >= 0 ? pages.list(need, place.city()) : -1;
        onlinePages = place.online() ? pages.pages(online) : 0;
        allPages = onlinePages + (place.city() >= 0 ? pages.pages(inPerson) : 0);
        if (allPages > 0) {
            long[] free = facts.pins.learnerOpen.of(learner, Meeting.ONLINE);
            int days = 0;
            for (int day = 0; day < DayMasks.DAYS; day++) {
                starts[day] = free[day] == 0 ? 0 : DayMasks.starts(free[day], facts.needs.length[need]);
                days += starts[day] != 0 ? 1 : 0;
            }
            if (days >= facts.needs.sessions[need]) {
                turnTo(from);
            }
        }
    }

    private void turnTo(int from) {
        page = from / TutorPages.PAGE % allPages;
        pagesLeft = allPages - 1;
        long all = who();
        long before = (1L << from) - 1;
        found = all & ~before;
        foundLast = all & before;
    }

    private long who() {
        boolean first = page < onlinePages;
        return first
                ? pages.who(online, page, need, starts, false)
                : pages.who(inPerson, page - onlinePages, need, starts, onlinePages > 0);
    }

    /** The next one, each once; {@link #NOBODY} when there is no other. */
    public int next() {
        while (turn()) {
            int bit = Long.numberOfTrailingZeros(found);
            found &= found - 1;
            int tutor = page < onlinePages
                    ? pages.tutor(online, page * TutorPages.PAGE + bit)
                    : pages.tutor(inPerson, (page - onlinePages) * TutorPages.PAGE + bit);
            if (fits.isRight(need, tutor)) {
                return tutor;
            }
        }
        int last = incumbent;
        incumbent = NOBODY;
        return last;
    }

    private boolean turn() {
        while (found == 0) {
            if (pagesLeft == 0 && foundLast == 0) {
                return false;
            }
            page = page + 1 == allPages ? 0 : page + 1;
            if (pagesLeft > 0) {
                pagesLeft--;
                found = who();
            } else {
                found = foundLast;
                foundLast = 0;
            }
        }
        return true;
    }

    /** All of them, rising. */
    int[] all(int ofNeed) {
        IntList all = new IntList();
        begin(ofNeed);
        for (int tutor = next(); tutor != NOBODY; tutor = next()) {
            all.add(tutor);
        }
        int[] rising = all.toArray();
        Arrays.sort(rising);
        return rising;
    }
}
