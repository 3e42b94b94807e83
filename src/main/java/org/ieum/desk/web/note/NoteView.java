package org.ieum.desk.web.note;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A note as the API shows it.
 *
 * @param learner the key of the learner whom it is about; null if it is about a tutor or a pairing; so the two that follow
 * @param writtenBy as the trail names people
 * @param followUp the day on which somebody comes back to it; null if nobody has to
 * @param settledAt when somebody did; null before
 */
@Schema(name = "Note")
record NoteView(
        long id,
        @Schema(nullable = true) String learner,
        @Schema(nullable = true) String tutor,
        @Schema(nullable = true) Long pairing,
        String text,
        String writtenBy,
        OffsetDateTime writtenAt,
        @Schema(nullable = true) LocalDate followUp,
        @Schema(nullable = true) OffsetDateTime settledAt) {}
