package org.ieum.desk.web.pairing;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ieum.kernel.Meeting;

/** Other times from a day on, as the document shows them; {@link PairingForms} reads them. */
@Schema(name = "NewTimes")
record TimesBody(
        @Schema(required = true, description = "The first day with these times: tomorrow or later.")
        LocalDate from,

        @Schema(required = true, description = "Every week, in the installation's zone: `TUE 10:00/90`.")
        List<String> times,

        @Schema(implementation = Meeting.class, description = "Left out: as before.")
        String delivery) {}
