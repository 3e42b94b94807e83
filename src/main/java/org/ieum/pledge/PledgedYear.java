package org.ieum.pledge;

import java.time.LocalDate;
import java.util.Optional;
import org.ieum.tutor.PledgeAnswer;

/**
 * A tutor's pledge, and how much of it is done.
 *
 * @param start first day
 * @param end last day
 * @param held lessons that were held since it began
 * @param weeksDone whole weeks since it began; 0 before
 * @param weeksToGo weeks that are left, the one that has begun with them; 0 afterwards
 * @param due whether the end is near enough to say how it goes on
 * @param said what the tutor said; empty if nothing
 * @param settled whether somebody else is looked for already, so that nothing can be said any more
 */
public record PledgedYear(
        LocalDate start,
        LocalDate end,
        int held,
        long weeksDone,
        long weeksToGo,
        boolean due,
        Optional<PledgeAnswer> said,
        boolean settled) {

    /** Whether it is to be said how it goes on, and was not. */
    public boolean asks() {
        return due && said.isEmpty();
    }
}
