package org.ieum.note.web;

import java.time.DateTimeException;
import java.util.Optional;
import org.ieum.kernel.IsoDay;
import org.ieum.kernel.Text;
import org.ieum.note.NoteText;

/** A note as it was typed. */
record NoteForm(String text, String followUp) {

    /** Empty if the day is none. */
    Optional<NoteText> said() {
        String day = Text.clean(followUp);
        try {
            return Optional.of(NoteText.of(text, day.isEmpty() ? Optional.empty() : Optional.of(IsoDay.parse(day))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
