package org.ieum.note;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.ieum.person.PersonId;
import org.ieum.platform.Part;

/** Reads notes; whoever shows them says that their people were read. */
@Singleton
public class ReadingNotes {

    @Inject Notes notes;

    /** Those to which somebody comes back first, by their day; then the newest first. */
    public List<Note> of(NoteAbout about) {
        return notes.of(about);
    }

    /** A part of all to which somebody comes back, by their day. */
    public Part<Note> open(Part.Asked asked) {
        return notes.open(asked);
    }

    /** All about somebody, the oldest first: what is theirs to read. */
    public List<Note> about(PersonId who) {
        return notes.about(who);
    }

    /** All about these pairings, the oldest first: what is in them is of another, too. */
    public List<Note> aboutPairings(Collection<Long> pairings) {
        return notes.aboutPairings(pairings);
    }
}
