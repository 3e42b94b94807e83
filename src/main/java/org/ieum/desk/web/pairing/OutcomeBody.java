package org.ieum.desk.web.pairing;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ieum.lesson.LessonParty;

/** What became of a lesson, as the document shows it; {@link OutcomeForm} reads it. */
@Schema(name = "Outcome")
record OutcomeBody(
        @Schema(required = true, ref = "LessonOutcome") String state,

        @Schema(
                implementation = LessonParty.class,
                description = "Who cancelled it, or (one of the two) did not come; needed for these two.")
        String by,

        @Schema(
                minimum = "1",
                maximum = "600",
                description = "How long it was; for `held` alone. Left out: as planned.")
        Integer minutes,

        @Schema(description = "When it is now, on the half hour; needed for `moved`, and for it alone.")
        OffsetDateTime startsAt) {}
