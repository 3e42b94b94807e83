package org.ieum.desk.web.pairing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody said of how their lessons go, as the document shows it; {@link CheckInForm} reads it. */
@Schema(name = "CheckInAnswer")
record CheckInBody(
        @Schema(
                required = true,
                enumeration = {"learner", "tutor"})
        String side,

        @Schema(
                required = true,
                enumeration = {"good", "so_so", "call"})
        String answer,

        @Schema(maxLength = 300, description = "What they said along with it, for coordinators alone.")
        String line) {}
