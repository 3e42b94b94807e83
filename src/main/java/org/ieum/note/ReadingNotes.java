package org.ieum.note;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.kernel.Side;
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

    /**
     * Which notes a program asks for.
     *
     * @param about whom and what they are about; empty for all
     * @param open whether only those to which somebody comes back
     */
    public record Wanted(List<NoteAbout> about, boolean open) {}

    /** A part of them by id. */
    public Part<Note> part(Wanted wanted, Part.Asked asked) {
        return notes.part(wanted, asked);
    }

    /** How many there are. */
    public long count(Wanted wanted) {
        return notes.count(wanted);
    }

    /** One of them; empty if there is none of this id. */
    public Optional<Note> find(long id) {
        return notes.findByIdOptional(id);
    }

    /** A part of all to which somebody comes back, by their day. */
    public Part<Note> open(Part.Asked asked) {
        return notes.open(asked);
    }

    /** On which day somebody comes back first to what is written about these people of one side, by person. */
    public Map<Long, LocalDate> followUps(Side side, Collection<Long> people) {
        return notes.followUps(side, people);
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
