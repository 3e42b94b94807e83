package org.ieum.desk.web.pairing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ieum.checkin.CheckInAnswer;
import org.ieum.kernel.Side;

/** What somebody said of how their lessons go, as the document shows it; {@link CheckInForm} reads it. */
@Schema(name = "NewCheckIn")
record CheckInBody(
        @Schema(required = true, implementation = Side.class)
        String side,

        @Schema(required = true, implementation = CheckInAnswer.class)
        String answer,

        @Schema(maxLength = 300, description = "What they said along with it, for coordinators alone.")
        String line) {}
