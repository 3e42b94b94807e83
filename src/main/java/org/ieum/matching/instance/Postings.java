package org.ieum.matching.instance;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * All open needs and all pairs of one learner's, on pages, as they were last posted. Whoever asks at the same prices can
 * read the same ones; they are as large as all people together.
 */
public final class Postings {

    public final NeedPages needs;
    public final PairPages pairs;
    /** Of so many needs lists are put in order beside each other; fewer are sooner in order than anybody has woken. */
    private static final int MANY = 10_000;

    /** By need what it paid when it was posted. */
    private final long[] pays;

    Postings(Fits fits, BitSet posted) {
        needs = new NeedPages(fits, posted);
        pairs = new PairPages(fits, posted);
        pays = new long[fits.facts.needs.count];
    }

    /** Posts all in the order of what they pay. */
    public void post(long[] worth, long[] price) {
        for (int need = 0; need < pays.length; need++) {
            pays[need] = worth[need] - price[need];
        }
        needs.sort(worth, price);
        pairs.sort(worth, price);
    }

    /** The lists to put in order, in whatever order. */
    static IntStream each(int lists, int needs) {
        IntStream each = IntStream.range(0, lists);
        return needs < MANY ? each : each.parallel();
    }

    /** What the need paid when it was posted. */
    public long pays(int need) {
        return pays[need];
    }
}
