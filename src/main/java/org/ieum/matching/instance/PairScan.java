package org.ieum.matching.instance;

/** Goes through the learners of whom a tutor could take two needs, those first whose needs may pay most together. */
public final class PairScan {

    private final PairPages pages;
    private final Fits fits;
    private final Facts facts;
    private final TutorView view;
    private final PageMerge merge;
    /** Lessons that the tutor can take. */
    private int most;

    PairScan(PairPages pages) {
        this.pages = pages;
        fits = pages.fits;
        facts = fits.facts;
        view = new TutorView(facts);
        merge = new PageMerge(pages, view);
    }

    /** Turns to a tutor. */
    public void begin(int tutor) {
        merge.clear();
        int[] taught = fits.subjects.taughtBy(tutor);
        if (taught.length > 1 && facts.rules.isAvailable(tutor)) {
            view.turnTo(tutor);
            most = Math.min(PairPages.MOST, facts.lessonsLeft(tutor));
            for (int i = 1; i < taught.length; i++) {
                for (int j = 0; j < i; j++) {
                    open(taught[j], taught[i]);
                }
            }
        }
    }

    private void open(int subject, int another) {
        for (int lessons = PairPages.FEWEST; lessons <= most; lessons++) {
            if (view.place.online()) {
                open(pages.list(subject, another, -1, lessons));
            }
            if (view.place.city() >= 0) {
                open(pages.list(subject, another, view.place.city(), lessons));
            }
        }
    }

    private void open(int number) {
        if (number >= 0
                && pages.pages(number) > 0
                && fits.mayBePosted(view.tutor, facts.rules.taught(pages.one(number, 0)))
                && fits.mayBePosted(view.tutor, facts.rules.taught(pages.other(number, 0)))) {
            merge.add(number);
        }
    }

    /** What the needs of the next learner pay together at most; 0 if there is none. */
    public long most() {
        return merge.most();
    }

    /** The next learner of whom the tutor could take two needs; {@link NeedScan#NONE} if there is no other. */
    public int next() {
        while (merge.next()) {
            int one = pages.one(merge.list(), merge.index());
            int other = pages.other(merge.list(), merge.index());
            if (fits.isRight(one, view.tutor) && fits.isRight(other, view.tutor)) {
                return facts.needs.learner[one];
            }
        }
        return NeedScan.NONE;
    }
}
