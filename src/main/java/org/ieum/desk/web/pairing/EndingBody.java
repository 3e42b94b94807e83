package org.ieum.desk.web.pairing;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ieum.lesson.LessonParty;
import org.ieum.pairing.EndReason;

/** How a pairing ends, as the document shows it; {@link PairingForms} reads it. */
@Schema(name = "Ending")
record EndingBody(
        @Schema(description = "The first day without it, at the latest the next Monday. Left out: today.")
        LocalDate on,

        @Schema(required = true, implementation = LessonParty.class, description = "Who wants it.")
        String by,

        @Schema(
                implementation = EndReason.class,
                description = "Why, for the organisation alone. Left out: `one_of_them`, or `unknown`.")
        String reason) {}
