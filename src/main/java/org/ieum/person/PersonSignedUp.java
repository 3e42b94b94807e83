package org.ieum.person;

import java.util.Optional;
import org.ieum.kernel.Side;

/**
 * Somebody asked to learn or to teach; their address, if any, is not proven yet.
 *
 * @param consent the version of the privacy notice that was agreed to with it; empty if it was not
 * @param newer what they said now and not before, which waits until they prove it; empty if nothing
 */
public record PersonSignedUp(Side side, long id, Optional<Integer> consent, Optional<Long> newer) {

    /** Without having agreed to anything yet. */
    public PersonSignedUp(Side side, long id) {
        this(side, id, Optional.empty(), Optional.empty());
    }
}
