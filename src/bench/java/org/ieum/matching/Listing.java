package org.ieum.matching;

import java.util.List;
import org.optaplanner.core.impl.domain.valuerange.buildin.collection.ListValueRange;

/** The demands with their offers listed, as the planners' default moves want them, and not too many of them. */
final class Listing {

    /** With all offers the default construction tries 19 million at 10,000 learners and never ends in time. */
    static final int OFFERS_A_NEED = 300;

    private Listing() {}

    static List<Demand> of(Instance instance, List<Demand> demands) {
        return demands.stream().map(demand -> listed(instance, demand)).toList();
    }

    private static Demand listed(Instance instance, Demand demand) {
        ListValueRange<Offer> offers = new ListValueRange<>(offers(demand));
        return instance.isPinned(demand.need())
                ? Demand.pinned(demand.ask(), offers, demand.getOffer())
                : new Demand(demand.ask(), offers);
    }

    static List<Offer> offers(Demand demand) {
        return Sample.of(demand.offers().getSize(), OFFERS_A_NEED)
                .mapToObj(demand.offers()::get)
                .toList();
    }
}
