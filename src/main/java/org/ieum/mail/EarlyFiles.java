package org.ieum.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.catalogue.StoredSubject;
import org.ieum.outbox.Letter;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonId;
import org.ieum.week.LessonCalendar;
import org.ieum.week.LessonCalendar.CalendarEntry;
import org.ieum.week.Lessons;

/** Takes lessons out of calendars that were only proposed: whoever is asked may have put them there already. */
@Singleton
class EarlyFiles {

    private final Pairings pairings;
    private final LessonCalendar calendar;
    private final ZoneId zone;

    @Inject
    EarlyFiles(Pairings pairings, LessonCalendar calendar, ZoneId zone) {
        this.pairings = pairings;
        this.calendar = calendar;
        this.zone = zone;
    }

    /** The offers that fall through because somebody goes; before or after they did. */
    List<Pairing> leftBehind(PersonId who) {
        return pairings.leftBehind(who);
    }

    /** A file that takes out all of these; none for none. */
    Optional<Letter.Attachment> takingOut(List<Pairing> over, Addressee reader, Map<String, StoredSubject> subjects) {
        return over.isEmpty()
                ? Optional.empty()
                : Optional.of(calendar.file(
                        true,
                        reader.address(),
                        over.stream()
                                .map(pairing -> entry(pairing, reader, subjects))
                                .toList()));
    }

    private CalendarEntry entry(Pairing pairing, Addressee reader, Map<String, StoredSubject> subjects) {
        String subject = subjects.get(pairing.subject()).name(reader.language());
        return new CalendarEntry(
                pairing.id(),
                new Lessons(pairing.times(), zone, pairing.since()),
                Wording.in(reader.language()).mail().lesson(subject));
    }
}
