package org.ieum.mail;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.catalogue.Catalogue;
import org.ieum.catalogue.StoredSubject;
import org.ieum.outbox.OutgoingMail;
import org.ieum.pairing.Pairing;
import org.ieum.selfservice.LessonsEnded;
import org.ieum.week.LessonCalendar;
import org.ieum.week.LessonCalendar.CalendarEntry;
import org.ieum.week.Lessons;

/** Tells one of two that the other has ended their lessons. The mail names nobody: the other may have been forgotten. */
@Singleton
class TellingOfAnEnd {

    private final ReadingPairedPeople reading;
    private final Catalogue catalogue;
    private final LessonCalendar calendar;
    private final WritingMails mails;
    private final ZoneId zone;

    @Inject
    TellingOfAnEnd(
            ReadingPairedPeople reading,
            Catalogue catalogue,
            LessonCalendar calendar,
            WritingMails mails,
            ZoneId zone) {
        this.reading = reading;
        this.catalogue = catalogue;
        this.calendar = calendar;
        this.mails = mails;
        this.zone = zone;
    }

    void ended(@Observes LessonsEnded event) {
        write(new MailOrder.OfEnd(event.pairingId(), event.by())).ifPresent(mails::queue);
    }

    /** Empty if there is nobody to write to. */
    Optional<OutgoingMail> write(MailOrder.OfEnd order) {
        PairedPeople pair = reading.byId(List.of(order.pairingId())).get(order.pairingId());
        Map<String, StoredSubject> subjects = catalogue.subjects();
        return pair.reader(order.by().other())
                .map(reader -> mails.write(
                        "lessons-ended/" + order.pairingId(),
                        MailKind.LESSONS_ENDED,
                        order,
                        reader,
                        () -> content(pair.pairing(), reader, subjects)));
    }

    private Content content(Pairing pairing, Addressee reader, Map<String, StoredSubject> subjects) {
        Wording words = Wording.in(reader.language());
        String subject = subjects.get(pairing.subject()).name(reader.language());
        LocalDate on = pairing.endedOn().orElseThrow();
        Lessons lessons = new Lessons(pairing.times(), zone, on);
        LessonFacts facts = LessonFacts.namingNobody(pairing, lessons, reader, subject);
        return new Content(
                MailTemplates.lessonsEnded(facts, words.date(on)),
                Optional.of(calendar.file(
                        true,
                        reader.address(),
                        List.of(new CalendarEntry(
                                pairing.id(), lessons, words.mail().lesson(subject))))));
    }
}
