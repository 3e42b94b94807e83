package org.ieum.matching.planner;

import java.util.List;
import org.ieum.matching.Sample;
import org.ieum.matching.instance.Instance;
import org.optaplanner.core.impl.domain.valuerange.buildin.collection.ListValueRange;

/**
 * The demands with their offers listed, as the planners' default moves want them. Their construction tries every offer of
 * every need, some 40,000 a second; listing all 19 million at 10,000 learners it would end with nearly nobody served. So
 * there are as many offers, spread over all, as leave the search most of a minute.
 */
final class Listing {

    private static final int SLOTS = 400_000;

    private final Instance instance;
    private final int slotsEach;

    Listing(Instance instance) {
        this.instance = instance;
        slotsEach = Math.max(1, SLOTS / Math.max(1, instance.open.length));
    }

    List<Demand> of(List<Demand> demands) {
        return demands.stream().map(this::listed).toList();
    }

    private Demand listed(Demand demand) {
        ListValueRange<TeachingSlot> slots = new ListValueRange<>(slots(demand));
        return instance.isPinned(demand.need())
                ? Demand.pinned(demand.ask(), slots, demand.getSlot())
                : new Demand(demand.ask(), slots);
    }

    List<TeachingSlot> slots(Demand demand) {
        return demand.isPinned()
                ? List.of(demand.getSlot())
                : Sample.of(demand.slots().getSize(), slotsEach)
                        .mapToObj(demand.slots()::get)
                        .toList();
    }

    /** For the reader of the row. */
    String note() {
        return "at most " + slotsEach + " offers a need";
    }
}
