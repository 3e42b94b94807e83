package org.ieum.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.catalogue.StoredSubject;
import org.ieum.lesson.Lesson;
import org.ieum.lesson.LessonState;
import org.ieum.lesson.Lessons;
import org.ieum.lesson.StandingIn.Given;
import org.ieum.outbox.Letter;
import org.ieum.week.CalendarEntry;
import org.ieum.week.CalendarState;
import org.ieum.week.LessonCalendar;
import org.ieum.week.PairingCalendars;

/**
 * The calendar files of all mails. A file takes the place of a whole series in its reader's calendar, so each brings along
 * what is otherwise in it: lessons that were moved or left out.
 */
@Singleton
class CalendarFiles {

    @Inject PairingCalendars calendars;
    @Inject LessonCalendar calendar;
    @Inject Lessons lessons;

    /** What the last change of a pairing touched; what ends stays in the calendar until then. */
    List<Letter.Attachment> changed(PairedPeople pair, Addressee reader, String subject) {
        return reader.files(() -> calendar.files(
                CalendarState.ARRANGED,
                reader.address(),
                calendars.changed(
                        pair.pairing(), pair.turn(), pair.pledged(), subject, reader.side(), reader.language()),
                pair.otherwise().stream()
                        .map(lesson -> calendars.oneOff(lesson, reader.side()))
                        .toList()));
    }

    /** These lessons alone; the rest of their series stays as it is. For whoever stands in they are in no series. */
    List<Letter.Attachment> alone(List<Lesson> some, PairedPeople pair, Addressee reader, String subject) {
        List<Lesson> instead = some.stream()
                .filter(lesson -> !reader.isLearner() && lesson.insteadOf().isPresent())
                .toList();
        return instead.isEmpty()
                ? reader.files(() -> calendar.files(
                        entries(pair, reader, subject).toList(),
                        some.stream()
                                .map(lesson -> calendars.oneOff(lesson, reader.side()))
                                .toList(),
                        reader.address()))
                : given(
                        instead.stream()
                                .map(lesson -> new Given(lesson.plannedAt(), lesson.startsAt(), lesson.minutes()))
                                .toList(),
                        instead.get(0).state() == LessonState.CANCELLED,
                        pair,
                        reader,
                        subject);
    }

    /** Lessons of whoever stands in; {@code over} takes them out. */
    List<Letter.Attachment> given(List<Given> some, boolean over, PairedPeople pair, Addressee reader, String subject) {
        return reader.files(() -> calendar.files(
                over ? CalendarState.OVER : CalendarState.ARRANGED,
                reader.address(),
                some.stream()
                        .map(lesson -> calendars.given(pair.pairing(), lesson, subject, reader.language()))
                        .toList(),
                List.of()));
    }

    /** These lessons as they are by now in the series of a learner. None for those that are not made yet: nothing was said of them. */
    List<Letter.Attachment> ofSeries(List<Given> some, PairedPeople pair, Addressee reader, String subject) {
        Set<Instant> planned = some.stream().map(Given::planned).collect(Collectors.toSet());
        List<Lesson> made = lessons.from(pair.pairing().id(), Instant.EPOCH).stream()
                .filter(lesson -> planned.contains(lesson.plannedAt()))
                .toList();
        return made.isEmpty() ? List.of() : alone(made, pair, reader, subject);
    }

    /**
     * Takes out all of these, which were only proposed: whoever is asked may have put them into their calendar already. None for
     * none.
     */
    List<Letter.Attachment> takingOut(List<PairedPeople> over, Addressee reader, Map<String, StoredSubject> subjects) {
        return reader.files(() -> calendar.files(
                CalendarState.OVER,
                reader.address(),
                over.stream()
                        .flatMap(pair -> entries(
                                pair,
                                reader,
                                subjects.get(pair.pairing().subject()).name(reader.language())))
                        .toList(),
                List.of()));
    }

    private Stream<CalendarEntry> entries(PairedPeople pair, Addressee reader, String subject) {
        return calendars
                .entries(pair.pairing(), pair.turn(), pair.pledged(), subject, reader.side(), reader.language())
                .stream();
    }
}
