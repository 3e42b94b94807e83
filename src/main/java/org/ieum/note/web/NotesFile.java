package org.ieum.note.web;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.IntStream;
import org.ieum.listing.file.ListAsker;
import org.ieum.listing.file.ListFile;
import org.ieum.note.Note;
import org.ieum.note.ReadingNotes;
import org.ieum.platform.Messages;
import org.ieum.platform.Part;
import org.ieum.sheet.FileColumn;

/** To which notes somebody comes back, without what they say. */
@Singleton
class NotesFile {

    @Inject ReadingNotes reading;
    @Inject NamingNotes naming;

    record Line(Note of, NamingNotes.Named about) {}

    @Produces
    ListFile<Line> notes() {
        return ListFile.of("notes", this::open)
                .with(FileColumn.LEARNER_REF, line -> line.about().learner())
                .with(FileColumn.TUTOR_REF, line -> line.about().tutor())
                .with(FileColumn.FOLLOW_UP, line -> line.of().followUp())
                .with(FileColumn.WRITTEN_AT, line -> line.of().writtenAt())
                .with(FileColumn.WRITTEN_BY, line -> line.of().writtenBy());
    }

    private List<Line> open(ListAsker asker) {
        List<Note> open = reading.open(new Part.Asked(0, 0, ListFile.MOST)).items();
        List<NamingNotes.Named> about =
                naming.of(open, Messages.in(asker.language(), NoteMessages.class), asker.actor());
        return IntStream.range(0, open.size())
                .mapToObj(n -> new Line(open.get(n), about.get(n)))
                .toList();
    }
}
