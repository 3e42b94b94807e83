package org.ieum.desk.web.note;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ieum.note.NoteText;

/** A note that is to be written, as the document shows it; {@link NewNote} reads it. */
@Schema(name = "NewNote", description = "A note about a learner, a tutor or a pairing: exactly one of the three.")
record NoteBody(
        @Schema(description = "The learner's key.") String learner,
        @Schema(description = "The tutor's key.") String tutor,
        @Schema(description = "The pairing's id.") Long pairing,

        @Schema(required = true, maxLength = NoteText.LONGEST, description = "Some lines.")
        String text,

        @Schema(description = "The day on which somebody comes back to it: from today on, within two years.")
        LocalDate followUp) {}
