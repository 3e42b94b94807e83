package org.ieum.note;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.note.NoteText.Flaw;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonForgotten;
import org.ieum.person.Persons;
import org.ieum.platform.HttpProblem;

/** Coordinators write notes, come back to them, and take them away. */
@Singleton
public class WritingNotes {

    @Inject Notes notes;
    @Inject Persons people;
    @Inject Pairings pairings;
    @Inject Audit audit;
    @Inject Clock clock;

    /** What became of a note. */
    public sealed interface NoteOutcome {

        /** It is kept. */
        record NoteKept(Note note) implements NoteOutcome {}

        /** It is not, for this is wrong with it. */
        record NoteFlawed(Flaw flaw) implements NoteOutcome {}
    }

    /**
     * Writes one down.
     *
     * @throws HttpProblem 404 if there is no such person or pairing, or if they were forgotten
     */
    @Transactional
    public NoteOutcome write(NoteAbout about, NoteText said, String actor) {
        requireThere(about);
        Optional<Flaw> flaw = said.flaw(LocalDate.now(clock));
        if (flaw.isPresent()) {
            return new NoteOutcome.NoteFlawed(flaw.get());
        }
        Note note = new Note(about, said.text(), said.followUp(), actor, clock.instant());
        notes.persist(note);
        record("noted", about, actor);
        return new NoteOutcome.NoteKept(note);
    }

    /**
     * Somebody came back to it; whoever did so a moment later changes nothing.
     *
     * @throws HttpProblem 404 if there is no such note
     */
    @Transactional
    public NoteAbout settle(long id, String actor) {
        Note note = note(id);
        if (note.isOpen()) {
            note.settle(clock.instant());
            record("note-settled", note.about(), actor);
        }
        return note.about();
    }

    /**
     * Takes it away for good.
     *
     * @throws HttpProblem 404 if there is no such note
     */
    @Transactional
    public NoteAbout remove(long id, String actor) {
        Note note = note(id);
        notes.delete(note);
        record("note-removed", note.about(), actor);
        return note.about();
    }

    /** Those about them go with them, and those about the two of whom they are one. */
    void forgotten(@Observes PersonForgotten event) {
        notes.forget(event.who(), pairings.idsOf(event.who()));
    }

    private Note note(long id) {
        return notes.findByIdOptional(id).orElseThrow(HttpProblem::notFound);
    }

    /** Somebody who is forgotten in this moment is waited for. */
    private void requireThere(NoteAbout about) {
        boolean gone = about.person()
                .map(who -> people.lock(who).forgottenAt().isPresent())
                .orElseGet(() -> pairings.findByIdOptional(about.id()).isEmpty());
        if (gone) {
            throw HttpProblem.notFound();
        }
    }

    private void record(String verb, NoteAbout about, String actor) {
        audit.record(actor, about.kind().code() + "." + verb, about.kind().code(), about.id());
    }
}
