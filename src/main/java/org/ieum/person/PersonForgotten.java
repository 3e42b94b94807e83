package org.ieum.person;

import org.ieum.audit.Audit;

/**
 * Somebody's data are about to be erased, in this transaction: whoever keeps something about them erases it, and whoever
 * wants to write to them has this last moment for it.
 *
 * @param actor who does it, as audit rows name people
 */
public record PersonForgotten(PersonId who, String actor) {

    /** Whether their time was over, and nobody asked for it. */
    public boolean isByTheClock() {
        return actor.equals(Audit.SYSTEM);
    }
}
