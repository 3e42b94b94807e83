package org.ieum.handover;

import java.util.Set;
import org.ieum.kernel.Side;

/**
 * Something happened to how two people meet, in this transaction.
 *
 * @param turn counts what can happen to one pairing more than once, so that each is told of once
 * @param tell who has to hear of it
 */
public record HandoverChanged(long pairingId, HandoverNews news, long turn, Set<Side> tell) {

    /** What happened. */
    public enum HandoverNews {
        /** A place is chosen; the learner is asked. */
        PLACE_PROPOSED,
        /** There is a room, or an agreed place. */
        ARRANGED,
        /** The first lesson is later, since nobody knows yet where it is. */
        HELD_BACK,
        /** Where they meet is looked for anew: they meet in another way, or the place does not suit. */
        OTHERWISE
    }
}
