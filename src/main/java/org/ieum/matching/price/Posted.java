package org.ieum.matching.price;

import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.NeedScan;
import org.ieum.matching.instance.PairScan;
import org.ieum.matching.instance.Postings;

/** What is on pages at prices that everybody is asked: only as much of it is looked at as somebody wants to know. */
final class Posted implements Supply {

    private static final int KINDS = 3;

    private final Instance instance;
    private final long[] worth;
    private final Postings postings;
    private final PairScan pairs;
    private final NeedScan[] scans = new NeedScan[KINDS + 1];

    Posted(Instance instance, Postings postings, long[] worth) {
        this.instance = instance;
        this.worth = worth;
        this.postings = postings;
        pairs = instance.scan(postings.pairs);
        for (int lessons = 1; lessons <= KINDS; lessons++) {
            scans[lessons] = instance.scan(postings.needs);
        }
    }

    /** Reads the same pages beside this one. */
    Posted another() {
        return new Posted(instance, postings, worth);
    }

    /** Orders all needs by what they pay; as prices move on, the order only nearly holds. */
    void post(long[] price) {
        postings.post(worth, price);
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
        return postings.pays(need);
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
