package org.ieum.matching.price;

import java.util.Arrays;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.NeedTable;

/** What learners get at given prices: each sells the dearest set of needs that can be had together. */
final class Selling {

    private final NeedTable needs;
    private final LearnerSets sets;
    private final int learners;
    private final boolean[] sold;

    Selling(Instance instance, LearnerSets sets) {
        this.sets = sets;
        needs = instance.needs;
        learners = instance.people.learners.size();
        sold = new boolean[needs.count];
    }

    /** Lets every learner sell; returns what all get. */
    long sell(long[] price) {
        Arrays.fill(sold, false);
        long sum = 0;
        for (int learner = 0; learner < learners; learner++) {
            sum += sets.allCan(learner) ? sellAll(learner, price) : sellDearest(learner, price);
        }
        return sum;
    }

    private long sellAll(int learner, long[] price) {
        long sum = 0;
        for (int need = needs.first[learner]; need < needs.first[learner + 1]; need++) {
            sold[need] = true;
            sum += price[need];
        }
        return sum;
    }

    private long sellDearest(int learner, long[] price) {
        long sum = 0;
        for (int rest = sets.dearest(learner, price); rest != 0; rest &= rest - 1) {
            int need = needs.first[learner] + Integer.numberOfTrailingZeros(rest);
            sold[need] = true;
            sum += price[need];
        }
        return sum;
    }

    /** Whether the last sale sold the need. */
    boolean isSold(int need) {
        return sold[need];
    }
}
