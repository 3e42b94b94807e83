package org.ieum.note.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.note.Note;
import org.ieum.note.NoteAbout.Kind;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonName;
import org.ieum.person.Persons;

/** Says whom notes on a list are about, and to the trail that these people were read. */
@Singleton
class NamingNotes {

    @Inject Persons people;
    @Inject Pairings pairings;
    @Inject Audit audit;

    /**
     * Whom a note is about.
     *
     * @param learner key of the learner; empty where there is none, as is the tutor's
     */
    record Named(String name, String learner, String tutor) {

        /** Empty for a pairing. */
        String ref() {
            return learner.isEmpty() || tutor.isEmpty() ? learner + tutor : "";
        }
    }

    /** One for each, in their order: three statements, however many there are, and the trail's. */
    List<Named> of(Collection<Note> notes, NoteMessages words, String actor) {
        Map<Long, Pairing> pairs = pairings.byId(ids(notes, Kind.PAIRING));
        Map<Side, Map<Long, PersonName>> names = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            Set<Long> shown = new HashSet<>(ids(notes, Kind.valueOf(side.name())));
            pairs.values().forEach(pair -> shown.add(pair.personId(side)));
            names.put(side, people.of(side).names(shown));
            audit.recordEach(actor, side.code() + ".read", side.code(), shown);
        }
        List<Named> named = new ArrayList<>();
        for (Note note : notes) {
            named.add(note.about()
                    .person()
                    .map(who -> one(who.side(), names.get(who.side()).get(who.id())))
                    .orElseGet(() -> pair(pairs.get(note.about().id()), names, words)));
        }
        return named;
    }

    private static Named one(Side side, PersonName name) {
        return side == Side.LEARNER ? new Named(name.name(), name.ref(), "") : new Named(name.name(), "", name.ref());
    }

    private static Named pair(Pairing pair, Map<Side, Map<Long, PersonName>> names, NoteMessages words) {
        PersonName learner = names.get(Side.LEARNER).get(pair.learnerId());
        PersonName tutor = names.get(Side.TUTOR).get(pair.tutorId());
        return new Named(words.pair(learner.withKey(), tutor.withKey()), learner.ref(), tutor.ref());
    }

    private static List<Long> ids(Collection<Note> notes, Kind kind) {
        return notes.stream()
                .map(Note::about)
                .filter(about -> about.kind() == kind)
                .map(about -> about.id())
                .toList();
    }
}
