package org.ieum.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.catalogue.StoredSubject;
import org.ieum.kernel.Session;
import org.ieum.mail.MailView.Fact;
import org.ieum.matching.model.Change;
import org.ieum.outbox.Letter;
import org.ieum.outbox.OutgoingMail;
import org.ieum.outbox.Recipient;
import org.ieum.week.LessonCalendar;
import org.ieum.week.Lessons;

/** Writes the letters about a pairing. A learner reads nothing about the tutor, a tutor the learner's alias alone. */
@Singleton
class PairingLetters {

    private final Rendering rendering;
    private final Manners manners;
    private final LessonCalendar calendar;
    private final ZoneId zone;

    @Inject
    PairingLetters(Rendering rendering, Manners manners, LessonCalendar calendar, ZoneId zone) {
        this.rendering = rendering;
        this.manners = manners;
        this.calendar = calendar;
        this.zone = zone;
    }

    OutgoingMail draft(PairingMail mail, Map<String, StoredSubject> subjects) {
        Addressee reader = mail.reader();
        Words words = Words.in(reader.language());
        String subject = subjects.get(mail.pairing().subject()).name(reader.language());
        Lessons lessons = new Lessons(mail.pairing().times(), zone, mail.from());
        Letter.Attachment file = calendar.file(
                lessons,
                mail.pairing().id(),
                mail.roundId(),
                mail.change() == Change.ENDED,
                new LessonCalendar.Copy(reader.address(), words.mail().lesson(subject)));
        MailView view = view(mail, lessons, subject, words);
        return new OutgoingMail(
                mail.key(),
                mail.kind(),
                reader.recipient(),
                rendering.letter(reader.address(), view, Optional.of(file)));
    }

    private MailView view(PairingMail mail, Lessons lessons, String subject, Words words) {
        return new MailView(
                mail.reader().language().code(),
                title(mail.change(), words.mail()),
                manners.greeting(mail.reader()),
                opening(mail, words),
                facts(mail, lessons, subject, words),
                Optional.empty(),
                closing(mail.change(), lessons, words),
                manners.signature(mail.reader().language()));
    }

    private static String title(Change change, MailWords words) {
        return switch (change) {
            case NEW -> words.subjectNew();
            case MOVED -> words.subjectMoved();
            case ENDED -> words.subjectEnded();
            case KEPT, REPLACED -> throw new IllegalArgumentException("no mail for " + change);
        };
    }

    private static String opening(PairingMail mail, Words words) {
        boolean learner = mail.reader().recipient().kind() == Recipient.Kind.LEARNER;
        MailWords say = words.mail();
        String from = words.date(mail.from());
        return switch (mail.change()) {
            case NEW -> learner ? say.learnerNew() : say.tutorNew();
            case MOVED -> learner ? say.learnerMoved(from) : say.tutorMoved(from);
            case ENDED -> learner ? say.learnerEnded(from) : say.tutorEnded(from);
            case KEPT, REPLACED -> throw new IllegalArgumentException("no mail for " + mail.change());
        };
    }

    private static List<Fact> facts(PairingMail mail, Lessons lessons, String subject, Words words) {
        MailWords say = words.mail();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(say.subject(), subject));
        if (mail.reader().recipient().kind() == Recipient.Kind.TUTOR) {
            facts.add(Fact.of(say.learner(), mail.learner()));
        }
        facts.addAll(times(mail.reader(), lessons, words));
        if (mail.change() != Change.ENDED) {
            facts.add(Fact.of(say.meeting(), words.meeting(mail.pairing().meeting())));
            String label = mail.change() == Change.NEW ? say.firstLesson() : say.firstMovedLesson();
            facts.add(Fact.of(label, words.date(lessons.firstDay())));
        }
        return facts;
    }

    static List<Fact> times(Addressee reader, Lessons lessons, Words words) {
        List<String> here = lessons.sessions().stream().map(words::session).toList();
        Fact common = new Fact(words.mail().everyWeek(words.zone(lessons.zone())), here);
        if (reader.zone().equals(lessons.zone())) {
            return List.of(common);
        }
        List<String> there = new ArrayList<>();
        lessons.sessions().forEach(session -> there.add(local(session, reader.zone(), lessons, words)));
        if (lessons.clocksChange(reader.zone())) {
            there.add(words.mail().clocksChange());
        }
        return List.of(common, new Fact(words.mail().yourTime(words.zone(reader.zone())), there));
    }

    private static String local(Session session, ZoneId reader, Lessons lessons, Words words) {
        var start = lessons.first(session).withZoneSameInstant(reader);
        return words.session(start, start.plusMinutes(session.minutes()));
    }

    private static List<String> closing(Change change, Lessons lessons, Words words) {
        MailWords say = words.mail();
        return switch (change) {
            case NEW -> List.of(say.next(words.date(lessons.firstDay().minusDays(1))), say.calendar(), say.answer());
            // These two know how they reach each other.
            case MOVED -> List.of(say.calendar(), say.answer());
            case ENDED -> List.of(say.calendarEnded(), say.answer());
            case KEPT, REPLACED -> throw new IllegalArgumentException("no mail for " + change);
        };
    }
}
