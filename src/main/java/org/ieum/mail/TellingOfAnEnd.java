package org.ieum.mail;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ieum.catalogue.Catalogue;
import org.ieum.kernel.Side;
import org.ieum.learner.Learner;
import org.ieum.outbox.Letter;
import org.ieum.outbox.Outbox;
import org.ieum.outbox.OutgoingMail;
import org.ieum.outbox.Recipient;
import org.ieum.pairing.Pairing;
import org.ieum.person.Person;
import org.ieum.selfservice.LessonsEnded;
import org.ieum.tutor.Tutor;
import org.ieum.week.LessonCalendar;
import org.ieum.week.Lessons;

/** Tells one of two that the other has ended their lessons. The letter names nobody: the other may have been forgotten. */
@Singleton
class TellingOfAnEnd {

    private static final String KIND = "lessons-ended";

    private final EntityManager entities;
    private final Catalogue catalogue;
    private final LessonCalendar calendar;
    private final Outbox outbox;
    private final Rendering rendering;
    private final Manners manners;
    private final ZoneId zone;

    @Inject
    TellingOfAnEnd(
            EntityManager entities,
            Catalogue catalogue,
            LessonCalendar calendar,
            Outbox outbox,
            Rendering rendering,
            Manners manners,
            ZoneId zone) {
        this.entities = entities;
        this.catalogue = catalogue;
        this.calendar = calendar;
        this.outbox = outbox;
        this.rendering = rendering;
        this.manners = manners;
        this.zone = zone;
    }

    void ended(@Observes LessonsEnded event) {
        Pairing pairing = entities.find(Pairing.class, event.pairingId());
        boolean toTutor = event.by() == Side.LEARNER;
        Person other = toTutor
                ? entities.find(Tutor.class, pairing.tutorId())
                : entities.find(Learner.class, pairing.learnerId());
        TellingPairs.reader(other, toTutor ? Recipient.Kind.TUTOR : Recipient.Kind.LEARNER)
                .ifPresent(reader -> send(pairing, reader, toTutor));
    }

    private void send(Pairing pairing, Addressee reader, boolean toTutor) {
        Words words = Words.in(reader.language());
        MailWords say = words.mail();
        String subject = catalogue.subjects().get(pairing.subject()).name(reader.language());
        LocalDate on = pairing.endedOn().orElseThrow();
        Lessons lessons = new Lessons(pairing.times(), zone, on);
        MailView view = new MailView(
                reader.language().code(),
                say.subjectEnded(),
                manners.greeting(reader),
                toTutor ? say.endedByLearner(words.date(on)) : say.endedByTutor(words.date(on)),
                List.of(
                        MailView.Fact.of(say.subject(), subject),
                        new MailView.Fact(
                                say.everyWeek(words.zone(zone)),
                                pairing.times().stream().map(words::session).toList())),
                Optional.empty(),
                List.of(say.calendarEnded(), say.answer()),
                manners.signature(reader.language()));
        Letter.Attachment file = calendar.file(
                lessons,
                pairing.id(),
                sequence(),
                true,
                new LessonCalendar.Copy(reader.address(), say.lesson(subject)));
        outbox.queue(new OutgoingMail(
                KIND + "/" + pairing.id(),
                KIND,
                reader.recipient(),
                rendering.letter(reader.address(), view, Optional.of(file))));
    }

    /** Higher than that of any mail about the pairing so far; no other mail about it comes. */
    private long sequence() {
        return entities.createQuery("select coalesce(max(id), 0) + 1 from Round", Long.class)
                .getSingleResult();
    }
}
