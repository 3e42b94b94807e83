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

    /** @param ref empty for a pairing */
    record Named(String name, String ref) {}

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
                    .map(who -> names.get(who.side()).get(who.id()))
                    .map(name -> new Named(name.name(), name.ref()))
                    .orElseGet(() -> pair(pairs.get(note.about().id()), names, words)));
        }
        return named;
    }

    private static Named pair(Pairing pair, Map<Side, Map<Long, PersonName>> names, NoteMessages words) {
        return new Named(
                words.pair(
                        names.get(Side.LEARNER).get(pair.learnerId()).withKey(),
                        names.get(Side.TUTOR).get(pair.tutorId()).withKey()),
                "");
    }

    private static List<Long> ids(Collection<Note> notes, Kind kind) {
        return notes.stream()
                .map(Note::about)
                .filter(about -> about.kind() == kind)
                .map(about -> about.id())
                .toList();
    }
}
