package org.ieum.desk.web.pairing;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a pairing ends, as the document shows it; {@link PairingForms} reads it. */
@Schema(name = "Ending")
record EndingBody(
        @Schema(description = "The first day without it, at the latest the next Monday. Left out: today.")
        LocalDate on,

        @Schema(
                required = true,
                enumeration = {"learner", "tutor", "organisation"},
                description = "Who wants it.")
        String by,

        @Schema(
                description =
                        "Why, for the organisation alone: a code as `reason` of a pairing has it. Left out: `one_of_them`, or `unknown`.")
        String reason) {}
