package org.ieum.matching.price;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import org.ieum.matching.instance.ByValue;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.IntList;
import org.ieum.matching.instance.NeedPages;
import org.ieum.matching.instance.NeedScan;
import org.ieum.matching.instance.NeedTable;

/**
 * What a tutor could take when each need pays something else to each tutor: the first of the pages are weighed and put in
 * order anew for each tutor.
 */
final class Weighed implements Supply {

    private static final int KINDS = 3;
    /** Of each number of lessons; more are not worth their time. */
    private static final int MOST = 400;

    private final NeedTable needs;
    private final NeedScan scan;
    private final IntToLongFunction pays;
    private final long[][] keys = new long[KINDS + 1][MOST];
    private final int[] at = new int[KINDS + 1];
    private final int[] end = new int[KINDS + 1];
    private final IntList pairs = new IntList();
    private final long[] price;
    private final long[] of;
    /** By learner: what the needs that were found pay, and the tutor for whom they were. */
    private final int[] seen;

    private long[] together = new long[64];
    private int nextPair;
    private int turn;

    /**
     * @param pays what a need pays to the tutor in turn, asked once for each need found; 0 or less leaves it out
     * @param price where its opposite is noted
     */
    Weighed(Instance instance, NeedPages pages, IntToLongFunction pays, long[] price) {
        this.pays = pays;
        this.price = price;
        needs = instance.needs;
        scan = instance.scan(pages);
        of = new long[needs.first.length];
        seen = new int[needs.first.length];
    }

    @Override
    public void begin(int tutor) {
        turn++;
        pairs.clear();
        nextPair = 0;
        scan.begin(tutor);
        for (int lessons = 1; lessons <= KINDS; lessons++) {
            scan.open(lessons);
            weigh(lessons);
        }
        if (together.length < pairs.size()) {
            together = new long[pairs.size() * 2];
        }
        for (int i = 0; i < pairs.size(); i++) {
            together[i] = ByValue.key(of[pairs.get(i)], pairs.get(i));
        }
        Arrays.sort(together, 0, pairs.size());
    }

    private void weigh(int lessons) {
        int count = 0;
        at[lessons] = 0;
        for (int i = 0; i < MOST; i++) {
            int need = scan.next();
            if (need == NONE) {
                break;
            }
            long value = pays.applyAsLong(need);
            price[need] = -value;
            if (value > 0) {
                keys[lessons][count++] = ByValue.key(value, need);
                note(needs.learner[need], value);
            }
        }
        end[lessons] = count;
        Arrays.sort(keys[lessons], 0, count);
    }

    private void note(int learner, long value) {
        if (seen[learner] != turn) {
            seen[learner] = turn;
            of[learner] = value;
        } else if (of[learner] > 0) {
            of[learner] += value;
            pairs.remove(learner);
            pairs.add(learner);
        }
    }

    @Override
    public long most(int lessons) {
        return at[lessons] < end[lessons] ? ByValue.value(keys[lessons][at[lessons]]) : 0;
    }

    @Override
    public int next(int lessons) {
        return at[lessons] < end[lessons] ? ByValue.number(keys[lessons][at[lessons]++]) : NONE;
    }

    @Override
    public long posted(int need) {
        return -price[need];
    }

    @Override
    public void close(Saturation saturation) {
        // All has been found by now.
    }

    @Override
    public long mostTogether() {
        return nextPair < pairs.size() ? ByValue.value(together[nextPair]) : 0;
    }

    @Override
    public int nextTogether() {
        return nextPair < pairs.size() ? ByValue.number(together[nextPair++]) : NONE;
    }
}
