package org.ieum.matching.instance;

import java.util.BitSet;

/** What each tutor could take, by pages that are written when somebody first asks. */
final class Taken {

    private final Fits fits;
    private final BitSet posted;
    private NeedPages pages;

    Taken(Fits fits, BitSet posted) {
        this.fits = fits;
        this.posted = posted;
    }

    int[] by(int tutor) {
        return new NeedScan(pages()).all(tutor);
    }

    private synchronized NeedPages pages() {
        if (pages == null) {
            NeedPages all = new NeedPages(fits, posted);
            all.sort();
            pages = all;
        }
        return pages;
    }
}
