package org.ieum.desk.web.note;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.ieum.desk.ReadingPerson;
import org.ieum.kernel.Fault;
import org.ieum.kernel.Malformed;
import org.ieum.kernel.Side;
import org.ieum.note.NoteAbout;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonId;

/** Whom or what notes are about, as programs name them. Each throws {@link Malformed} for somebody who is not there. */
@Singleton
class NotedThings {

    @Inject ReadingPerson people;
    @Inject Pairings pairings;

    NoteAbout learner(String ref) {
        return person(Side.LEARNER, ref);
    }

    NoteAbout tutor(String ref) {
        return person(Side.TUTOR, ref);
    }

    NoteAbout pairing(String id) {
        if (!id.matches("[0-9]{1,18}")
                || pairings.findByIdOptional(Long.valueOf(id)).isEmpty()) {
            throw new Malformed(Fault.UNKNOWN_KEY, id, "");
        }
        return NoteAbout.pairing(Long.parseLong(id));
    }

    private NoteAbout person(Side side, String ref) {
        return people.byRef(side, ref)
                .map(person -> NoteAbout.of(new PersonId(side, person.id())))
                .orElseThrow(() -> new Malformed(Fault.UNKNOWN_PERSON, ref, ""));
    }
}
