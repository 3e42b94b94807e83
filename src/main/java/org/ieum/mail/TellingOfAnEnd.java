package org.ieum.mail;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ieum.catalogue.Catalogue;
import org.ieum.outbox.Letter;
import org.ieum.outbox.Outbox;
import org.ieum.pairing.Pairing;
import org.ieum.round.Round;
import org.ieum.round.Rounds;
import org.ieum.selfservice.LessonsEnded;
import org.ieum.week.LessonCalendar;
import org.ieum.week.Lessons;

/** Tells one of two that the other has ended their lessons. The mail names nobody: the other may have been forgotten. */
@Singleton
class TellingOfAnEnd {

    private final ReadingPairedPeople reading;
    private final Rounds rounds;
    private final Catalogue catalogue;
    private final LessonCalendar calendar;
    private final WritingMails mails;
    private final Outbox outbox;
    private final ZoneId zone;

    @Inject
    TellingOfAnEnd(
            ReadingPairedPeople reading,
            Rounds rounds,
            Catalogue catalogue,
            LessonCalendar calendar,
            WritingMails mails,
            Outbox outbox,
            ZoneId zone) {
        this.reading = reading;
        this.rounds = rounds;
        this.catalogue = catalogue;
        this.calendar = calendar;
        this.mails = mails;
        this.outbox = outbox;
        this.zone = zone;
    }

    void ended(@Observes LessonsEnded event) {
        PairedPeople pair = reading.byId(List.of(event.pairingId())).get(event.pairingId());
        pair.reader(event.by().other()).ifPresent(reader -> tell(pair.pairing(), reader));
    }

    private void tell(Pairing pairing, Addressee reader) {
        Wording words = Wording.in(reader.language());
        String subject = catalogue.subjects().get(pairing.subject()).name(reader.language());
        LocalDate on = pairing.endedOn().orElseThrow();
        Lessons lessons = new Lessons(pairing.times(), zone, on);
        LessonFacts facts = LessonFacts.namingNobody(pairing, lessons, reader, subject);
        outbox.queue(mails.write(
                "lessons-ended/" + pairing.id(),
                MailKind.LESSONS_ENDED,
                reader,
                MailTemplates.lessonsEnded(facts, words.date(on)),
                Optional.of(file(pairing, lessons, reader, words.mail().lesson(subject)))));
    }

    private Letter.Attachment file(Pairing pairing, Lessons lessons, Addressee reader, String summary) {
        // A higher number than that of any mail about the pairing so far; no other mail about it comes.
        long number = rounds.latest(1).stream().mapToLong(Round::id).sum() + 1;
        return calendar.file(lessons, pairing.id(), number, true, new LessonCalendar.Copy(reader.address(), summary));
    }
}
