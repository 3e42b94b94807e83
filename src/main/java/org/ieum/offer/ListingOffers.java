package org.ieum.offer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ieum.kernel.Coded;
import org.ieum.learner.Learner;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.PairingState;
import org.ieum.platform.Part;
import org.ieum.tutor.Tutor;

/** Reads offers for coordinators: counted and cut into pages by the database. */
@Singleton
public class ListingOffers {

    @Inject Offers offers;

    /** Which offers; the codes are those of addresses and the API. */
    public enum Shown implements Coded {
        WAITING(PairingState.OFFERED),
        DECLINED(PairingState.DECLINED),
        EXPIRED(PairingState.EXPIRED);

        private final PairingState state;

        Shown(PairingState state) {
            this.state = state;
        }

        PairingState state() { return state; }
    }

    /**
     * What to show.
     *
     * @param subject key; empty for all
     * @param silent those alone that wait for a learner whom no mail reaches
     * @param text the beginning of a key or a part of a name of one of the two; empty for all
     */
    public record OfferFilter(Shown shown, String subject, boolean silent, String text) {

        /** Whatever the two are called. */
        public OfferFilter(Shown shown, String subject, boolean silent) {
            this(shown, subject, silent, "");
        }
    }

    /**
     * An offer in a list.
     *
     * @param served whether the need has somebody now, or somebody is asked
     */
    public record ListedOffer(Offer offer, Pairing pairing, Learner learner, Tutor tutor, boolean served) {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "ListedOffer[" + offer.id() + "]";
        }
    }

    /** A part of them, one more than a page if there is more: what ends soonest first, what ended last first. */
    public List<ListedOffer> page(OfferFilter filter, int page, int size) {
        return offers.page(filter, OfferSort.ENDS, false, page * size, size + 1);
    }

    /**
     * A page of them in any order.
     *
     * @param turned the other way round
     */
    public List<ListedOffer> page(OfferFilter filter, OfferSort sort, boolean turned, Part.Asked page) {
        return offers.page(filter, sort, turned, page.skip(), page.size());
    }

    /** How many there are of them. */
    public long count(OfferFilter filter) {
        return offers.count(filter);
    }

    /** How many there are of each. */
    public Map<Shown, Long> counts() {
        Map<Shown, Long> counts = new EnumMap<>(Shown.class);
        Map<PairingState, Long> states = offers.countsByState();
        for (Shown shown : Shown.values()) {
            counts.put(shown, states.getOrDefault(shown.state, 0L));
        }
        return counts;
    }
}
