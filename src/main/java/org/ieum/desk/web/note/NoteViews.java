package org.ieum.desk.web.note;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.note.Note;
import org.ieum.person.PersonId;
import org.ieum.person.PersonName;
import org.ieum.person.Persons;
import org.ieum.platform.Caller;

/** Shows notes to programs, and says to the trail whose were read. */
@Singleton
class NoteViews {

    @Inject Persons people;
    @Inject Audit audit;
    @Inject Caller caller;
    @Inject ZoneId zone;

    /** One for each, in their order: two statements, however many there are, and the trail's. */
    List<NoteView> of(Collection<Note> notes) {
        Map<Side, Map<Long, PersonName>> names = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            List<Long> theirs = notes.stream()
                    .flatMap(note -> note.about().person().stream())
                    .filter(who -> who.side() == side)
                    .map(PersonId::id)
                    .distinct()
                    .toList();
            names.put(side, people.of(side).names(theirs));
            audit.recordEach(caller.actor(), side.code() + ".read", side.code(), theirs);
        }
        return notes.stream().map(note -> view(note, names)).toList();
    }

    NoteView of(Note note) {
        return of(List.of(note)).get(0);
    }

    private NoteView view(Note note, Map<Side, Map<Long, PersonName>> names) {
        Optional<PersonId> who = note.about().person();
        Function<Side, String> key = side -> who.filter(person -> person.side() == side)
                .map(person -> names.get(side).get(person.id()).ref())
                .orElse(null);
        return new NoteView(
                note.id(),
                key.apply(Side.LEARNER),
                key.apply(Side.TUTOR),
                who.isPresent() ? null : note.about().id(),
                note.text(),
                note.writtenBy(),
                note.writtenAt().atZone(zone).toOffsetDateTime(),
                note.followUp().orElse(null),
                note.settledAt().map(at -> at.atZone(zone).toOffsetDateTime()).orElse(null));
    }
}
