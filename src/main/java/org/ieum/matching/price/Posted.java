package org.ieum.matching.price;

import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.NeedPages;
import org.ieum.matching.instance.NeedScan;
import org.ieum.matching.instance.PairPages;
import org.ieum.matching.instance.PairScan;

/** What is on pages at prices that everybody is asked: only as much of it is looked at as somebody wants to know. */
final class Posted implements Supply {

    private static final int KINDS = 3;

    private final long[] worth;
    private final long[] posted;
    private final NeedPages pages;
    private final PairPages pairPages;
    private final PairScan pairs;
    private final NeedScan[] scans = new NeedScan[KINDS + 1];

    Posted(Instance instance, NeedPages pages, long[] worth) {
        this.worth = worth;
        posted = new long[worth.length];
        this.pages = pages;
        pairPages = instance.pairs();
        pairs = instance.scan(pairPages);
        for (int lessons = 1; lessons <= KINDS; lessons++) {
            scans[lessons] = instance.scan(pages);
        }
    }

    /** Orders all needs by what they pay; as prices move on, the order only nearly holds. */
    void post(long[] price) {
        for (int need = 0; need < posted.length; need++) {
            posted[need] = worth[need] - price[need];
        }
        pages.sort(worth, price);
        pairPages.sort(worth, price);
    }

    @Override
    public void begin(int tutor) {
        scans[1].begin(tutor);
        for (int lessons = 1; lessons <= KINDS; lessons++) {
            if (lessons > 1) {
                scans[lessons].begin(scans[1]);
            }
            scans[lessons].open(lessons);
        }
        pairs.begin(tutor);
    }

    @Override
    public long most(int lessons) {
        return scans[lessons].most();
    }

    @Override
    public int next(int lessons) {
        return scans[lessons].next();
    }

    @Override
    public long posted(int need) {
        return posted[need];
    }

    @Override
    public void close(Saturation saturation) {
        saturation.close(scans[1]);
    }

    @Override
    public long mostTogether() {
        return pairs.most();
    }

    @Override
    public int nextTogether() {
        return pairs.next();
    }
}
