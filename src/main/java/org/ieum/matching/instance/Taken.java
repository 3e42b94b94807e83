package org.ieum.matching.instance;

/** What each tutor could take, by pages that are written when somebody first asks. */
final class Taken {

    private final Fits fits;
    private NeedPages pages;

    Taken(Fits fits) {
        this.fits = fits;
    }

    int[] by(int tutor) {
        return new NeedScan(pages()).all(tutor);
    }

    private synchronized NeedPages pages() {
        if (pages == null) {
            NeedPages all = new NeedPages(fits);
            all.sort();
            pages = all;
        }
        return pages;
    }
}
