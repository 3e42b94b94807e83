package org.ieum.desk;

import org.ieum.kernel.Side;

/**
 * A wish or a veto between a person and another. For coordinators' eyes: no side learns what the other said.
 *
 * @param by whose word it is
 * @param wish {@code 1}, {@code 2}, {@code 3} or {@code never}
 */
public record PersonWish(Side by, String wish, long otherId, String otherRef, String otherName) {

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "PersonWish[" + otherId + "]";
    }
}
