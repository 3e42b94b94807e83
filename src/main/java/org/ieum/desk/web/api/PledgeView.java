package org.ieum.desk.web.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ieum.pledge.PledgedYear;
import org.ieum.tutor.PledgeAnswer;
import org.ieum.tutor.Tutor;

/**
 * What a tutor promised, and how much of it is done.
 *
 * @param tutor the tutor's key
 * @param due whether the end is near enough to say how it goes on
 * @param answer what they said to it; null if nothing
 * @param settled whether somebody else is looked for already, so that nothing can be said any more
 */
record PledgeView(
        String tutor,
        LocalDate start,
        LocalDate end,
        int lessonsHeld,
        long weeksDone,
        long weeksToGo,
        boolean due,

        @Schema(implementation = PledgeAnswer.class, nullable = true)
        String answer,

        boolean settled) {

    static PledgeView of(Tutor tutor, PledgedYear year) {
        return new PledgeView(
                tutor.ref(),
                year.start(),
                year.end(),
                year.held(),
                year.weeksDone(),
                year.weeksToGo(),
                year.due(),
                year.said().map(PledgeAnswer::code).orElse(null),
                year.settled());
    }
}
