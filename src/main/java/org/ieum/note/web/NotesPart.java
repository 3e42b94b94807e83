package org.ieum.note.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ieum.account.ActorNames;
import org.ieum.note.Note;
import org.ieum.note.NoteAbout;
import org.ieum.note.ReadingNotes;
import org.ieum.platform.TimeText;

/** Gathers the notes of a page. Whoever shows them says that their people were read. */
@Singleton
public class NotesPart {

    @Inject ReadingNotes reading;
    @Inject ActorNames names;
    @Inject Clock clock;

    /** One statement, and another for who wrote them if there are some. */
    public NotesView of(NoteAbout about) {
        return new NotesView(
                about.kind(),
                about.id(),
                lines(reading.of(about)),
                LocalDate.now(clock).toString());
    }

    List<NotesView.NoteLine> lines(Collection<Note> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        Map<String, String> writers =
                names.named(shown.stream().map(Note::writtenBy).toList());
        return shown.stream()
                .map(note -> new NotesView.NoteLine(
                        note.id(),
                        TimeText.moment(note.writtenAt(), clock.getZone()),
                        writers.get(note.writtenBy()),
                        note.text().lines().toList(),
                        note.followUp().map(LocalDate::toString).orElse(""),
                        note.settledAt()
                                .map(at ->
                                        LocalDate.ofInstant(at, clock.getZone()).toString())
                                .orElse("")))
                .toList();
    }
}
