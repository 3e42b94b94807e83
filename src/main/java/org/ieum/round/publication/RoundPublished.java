package org.ieum.round.publication;

import java.util.List;
import org.ieum.matching.model.Change;

/**
 * A round became real, in this transaction. {@code pairings} are those in which something changes for the two people; kept
 * ones are not among them.
 */
public record RoundPublished(long roundId, List<ChangedPairing> pairings) {

    /**
     * A stored pairing after its change: {@link Change#NEW}, {@link Change#MOVED}, {@link Change#ENDED}.
     *
     * @param offer whether it is an offer, or was one until now; else it runs, or ran until now
     */
    public record ChangedPairing(long pairingId, Change change, boolean offer) {}
}
