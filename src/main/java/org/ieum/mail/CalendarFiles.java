package org.ieum.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ieum.catalogue.StoredSubject;
import org.ieum.lesson.Lesson;
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

    /** What the last change of a pairing touched; what ends stays in the calendar until then. */
    List<Letter.Attachment> changed(PairedPeople pair, Addressee reader, String subject) {
        return reader.files(() -> calendar.files(
                CalendarState.ARRANGED,
                reader.address(),
                calendars.changed(pair.pairing(), pair.pledged(), subject, reader.side(), reader.language()),
                pair.otherwise().stream().map(calendars::oneOff).toList()));
    }

    /** These lessons alone; the rest of their series stays as it is. */
    List<Letter.Attachment> alone(List<Lesson> some, PairedPeople pair, Addressee reader, String subject) {
        return reader.files(() -> calendar.files(
                entries(pair, reader, subject).toList(),
                some.stream().map(calendars::oneOff).toList(),
                reader.address()));
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
        return calendars.entries(pair.pairing(), pair.pledged(), subject, reader.side(), reader.language()).stream();
    }
}
