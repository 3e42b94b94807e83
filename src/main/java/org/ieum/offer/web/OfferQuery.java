package org.ieum.offer.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Text;
import org.ieum.listing.ListAsked;
import org.ieum.offer.ListingOffers.OfferFilter;
import org.ieum.offer.ListingOffers.Shown;
import org.ieum.offer.OfferSort;

/**
 * What the address of the list of offers asks for; what makes no sense is taken as absent.
 *
 * @param text what is searched for, which stands in no address
 */
record OfferQuery(ListAsked asked, String text) {

    static OfferQuery of(MultivaluedMap<String, String> query, String text) {
        return new OfferQuery(ListAsked.of(query, List.of("state", "subject", "silent")), Text.clean(text));
    }

    Shown shown() {
        return Coded.find(Shown.class, asked.filter("state")).orElse(Shown.WAITING);
    }

    String subject() {
        return asked.filter("subject");
    }

    boolean silent() {
        return !asked.filter("silent").isEmpty();
    }

    OfferSort sort() {
        return Coded.find(OfferSort.class, asked.sortedBy()).orElse(OfferSort.ENDS);
    }

    OfferFilter filter() {
        return new OfferFilter(shown(), subject(), silent(), text);
    }
}
