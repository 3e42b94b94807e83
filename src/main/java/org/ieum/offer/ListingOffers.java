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

        PairingState state() {
            return state;
        }
    }

    /**
     * What to show.
     *
     * @param subject key; empty for all
     * @param silent those alone that wait for a learner whom no mail reaches
     */
    public record OfferFilter(Shown shown, String subject, boolean silent) {}

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
        return offers.page(filter, page * size, size + 1);
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
