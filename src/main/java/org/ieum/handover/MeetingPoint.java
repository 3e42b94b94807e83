package org.ieum.handover;

import java.util.Optional;
import java.util.Set;
import org.ieum.kernel.Side;

/**
 * Where a running pairing meets.
 *
 * @param venue empty until there is a room, or a place on which both agreed
 * @param read who of the two has read how to meet safely; whoever has not is not told the venue
 */
public record MeetingPoint(long pairingId, Optional<Venue> venue, Set<Side> read) {

    /** Whether lessons can be held. */
    public boolean arranged() {
        return venue.isPresent();
    }

    /** What one of the two may know. */
    public Optional<Venue> shownTo(Side side) {
        return read.contains(side) ? venue : Optional.empty();
    }
}
