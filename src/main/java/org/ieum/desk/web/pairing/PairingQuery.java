package org.ieum.desk.web.pairing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Text;
import org.ieum.listing.ListAsked;
import org.ieum.pairing.ListingPairings;
import org.ieum.pairing.PairingSort;
import org.ieum.pairing.PairingState;

/**
 * What the address of the list of pairings asks for; what makes no sense is taken as absent.
 *
 * @param text what is searched for, which stands in no address
 */
record PairingQuery(ListAsked asked, String text) {

    static PairingQuery of(MultivaluedMap<String, String> query, String text) {
        return new PairingQuery(ListAsked.of(query, List.of("state", "subject")), Text.clean(text));
    }

    PairingState state() {
        return Coded.find(PairingState.class, asked.filter("state")).orElse(PairingState.RUNNING);
    }

    String subject() {
        return asked.filter("subject");
    }

    ListingPairings.Asked search() {
        return new ListingPairings.Asked(
                state(),
                subject(),
                text,
                Coded.find(PairingSort.class, asked.sortedBy()).orElse(PairingSort.LEARNER),
                asked.isTurned());
    }
}
