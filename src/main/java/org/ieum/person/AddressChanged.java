package org.ieum.person;

import java.util.Optional;

/**
 * Somebody who is stored has another address, by whichever door it came: what was sent to the one before opens nothing any
 * more. Fired in the same transaction, when the person has the new one.
 *
 * @param before empty if they had none; as it was stored
 */
public record AddressChanged(PersonId who, Optional<String> before) {

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "AddressChanged[" + who + "]";
    }
}
