package org.ieum.matching.exact;

import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.WishTable;

/** What a plan is asked for. */
public interface Worth {

    /** What it is worth that the tutor teaches the need. */
    long of(int need, int tutor);

    /** What one of what is counted comes to: less is a matter of taste. */
    long unit();

    /** The needs served. */
    static Worth ofNumber() {
        return new Plain(need -> 1);
    }

    /** The weight served. */
    static Worth ofWeight(Instance instance) {
        return new Plain(need -> instance.needs.weight[need]);
    }

    /** The weight served, and of plans that weigh alike the one in which more wishes are met. */
    static Worth ofWeightAndWishes(Instance instance) {
        WishTable wishes = new WishTable(instance);
        long all = IntStream.of(instance.open).mapToLong(wishes::most).sum();
        return new Graded(instance, wishes, all + 1);
    }

    /** Nothing but what is counted. */
    record Plain(IntToLongFunction ofNeed) implements Worth {

        @Override
        public long of(int need, int tutor) {
            return ofNeed.applyAsLong(need);
        }

        @Override
        public long unit() { return 1; }
    }

    /** Weight first: all wishes together are worth less than one of it. */
    record Graded(Instance instance, WishTable wishes, long unit) implements Worth {

        @Override
        public long of(int need, int tutor) {
            return instance.needs.weight[need] * unit + wishes.of(need, tutor);
        }
    }
}
