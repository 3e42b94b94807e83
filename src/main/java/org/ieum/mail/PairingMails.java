package org.ieum.mail;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.catalogue.StoredSubject;
import org.ieum.matching.model.Change;
import org.ieum.outbox.Letter;
import org.ieum.outbox.OutgoingMail;
import org.ieum.week.LessonCalendar;
import org.ieum.week.LessonCalendar.CalendarEntry;
import org.ieum.week.Lessons;

/** Writes the mails about a pairing. */
@Singleton
class PairingMails {

    private final WritingMails mails;
    private final LessonCalendar calendar;
    private final ZoneId zone;

    @Inject
    PairingMails(WritingMails mails, LessonCalendar calendar, ZoneId zone) {
        this.mails = mails;
        this.calendar = calendar;
        this.zone = zone;
    }

    OutgoingMail write(PairingMail mail, MailOrder order, Map<String, StoredSubject> subjects) {
        return mails.write(mail.key(), mail.kind(), order, mail.reader(), () -> content(mail, subjects));
    }

    private Content content(PairingMail mail, Map<String, StoredSubject> subjects) {
        Addressee reader = mail.reader();
        String subject = subjects.get(mail.pairing().subject()).name(reader.language());
        Lessons lessons = new Lessons(mail.pairing().times(), zone, mail.from());
        LessonFacts facts = LessonFacts.of(mail.pairing(), lessons, reader, subject, mail.learner());
        String summary = Wording.in(reader.language()).mail().lesson(subject);
        Letter.Attachment file = calendar.file(
                mail.change() == Change.ENDED,
                reader.address(),
                List.of(new CalendarEntry(mail.pairing().id(), lessons, summary)));
        return new Content(template(mail, facts, lessons), Optional.of(file));
    }

    private static TemplateInstance template(PairingMail mail, LessonFacts facts, Lessons lessons) {
        Wording words = Wording.in(mail.reader().language());
        String from = words.date(mail.from());
        String first = words.date(lessons.firstDay());
        return switch (mail.change()) {
            case NEW ->
                MailTemplates.pairingNew(
                        facts, first, words.date(lessons.firstDay().minusDays(1)));
            case MOVED -> MailTemplates.pairingMoved(facts, from, first);
            case ENDED -> MailTemplates.pairingEnded(facts, from);
            case KEPT, REPLACED -> throw new IllegalArgumentException("no mail for " + mail.change());
        };
    }
}
