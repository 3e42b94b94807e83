package org.ieum.matching.search;

import org.ieum.matching.instance.Instance;

/** What is served by pins alone, beside which all search takes place. */
record Baseline(int served, long weight) {

    static Baseline ofPins(Instance instance) {
        int served = 0;
        long weight = 0;
        for (int need = 0; need < instance.needs.count; need++) {
            if (instance.isPinned(need)) {
                served++;
                weight += instance.needs.weight[need];
            }
        }
        return new Baseline(served, weight);
    }
}
