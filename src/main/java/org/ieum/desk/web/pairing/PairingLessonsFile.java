package org.ieum.desk.web.pairing;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.lesson.Lesson;
import org.ieum.lesson.Lessons;
import org.ieum.listing.file.ListAsker;
import org.ieum.listing.file.ListFile;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.sheet.FileColumn;

/** All lessons of one pairing, {@code ?pairing=12}, those to come and those before; of no pairing there are none. */
@Singleton
class PairingLessonsFile {

    @Inject Pairings pairings;
    @Inject Lessons lessons;
    @Inject Persons people;
    @Inject Audit audit;
    @Inject ZoneId zone;

    /** A lesson with the keys of both. */
    record Row(String learner, String tutor, Lesson lesson) {}

    @Produces
    ListFile<Row> lessons() {
        return ListFile.of("pairing-lessons", this::rows)
                .with(FileColumn.LEARNER_REF, Row::learner)
                .with(FileColumn.TUTOR_REF, Row::tutor)
                .with(FileColumn.AT, row -> row.lesson().startsAt())
                .with(FileColumn.MINUTES, row -> row.lesson().minutes())
                .reading(FileColumn.STATE, asker -> {
                    LessonLines lines = LessonLines.in(asker.language(), zone);
                    return row -> lines.state(row.lesson());
                });
    }

    private List<Row> rows(ListAsker asker) {
        return asker.chosen("pairing")
                .filter(text -> text.matches("[0-9]{1,18}"))
                .flatMap(text -> Optional.ofNullable(pairings.findById(Long.valueOf(text))))
                .map(pairing -> rows(pairing, asker.actor()))
                .orElse(List.of());
    }

    private List<Row> rows(Pairing pairing, String actor) {
        String learner = read(pairing, Side.LEARNER, actor);
        String tutor = read(pairing, Side.TUTOR, actor);
        return lessons.from(pairing.id(), Instant.EPOCH).stream()
                .map(lesson -> new Row(learner, tutor, lesson))
                .toList();
    }

    /** The key of one of the two, whose lessons are read. */
    private String read(Pairing pairing, Side side, String actor) {
        audit.record(actor, side.code() + ".lessons-read", side.code(), pairing.personId(side));
        return people.get(new PersonId(side, pairing.personId(side))).ref();
    }
}
