package org.ieum.mail;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.ieum.catalogue.Catalogue;
import org.ieum.catalogue.StoredSubject;
import org.ieum.checkin.CheckInLinks;
import org.ieum.checkin.CheckIns;
import org.ieum.kernel.Side;
import org.ieum.outbox.OutgoingMail;
import org.ieum.pairing.EndReason;
import org.ieum.pairing.EndingParty;
import org.ieum.pairing.LessonsEnded;
import org.ieum.pairing.LessonsEndedForThem;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Phase;
import org.ieum.week.LessonSeries;

/** Tells one of two that the other has ended their lessons. The mail names nobody: the other may have been forgotten. */
@Singleton
class TellingOfAnEnd {

    @Inject ReadingPairedPeople reading;
    @Inject Catalogue catalogue;
    @Inject CalendarFiles files;
    @Inject CheckIns checkIns;
    @Inject CheckInLinks links;
    @Inject WritingMails mails;
    @Inject ZoneId zone;

    void ended(@Observes LessonsEnded event) {
        write(new MailOrder.OfEnd(event.pairingId(), event.by())).ifPresent(mails::queue);
    }

    void ended(@Observes LessonsEndedForThem event) {
        write(new MailOrder.OfEndForThem(event.pairingId(), event.reader())).ifPresent(mails::queue);
    }

    /** Empty if there is nobody to write to. */
    Optional<OutgoingMail> write(MailOrder.OfEndForThem order) {
        PairedPeople pair = reading.byId(List.of(order.pairingId())).get(order.pairingId());
        Map<String, StoredSubject> subjects = catalogue.subjects();
        return pair.reader(order.reader())
                .map(reader -> mails.write(
                        "pairing-ended/" + order.pairingId() + "/"
                                + order.reader().code(),
                        MailKind.PAIRING_ENDED,
                        order,
                        reader,
                        () -> content(
                                pair,
                                reader,
                                subjects,
                                (lessons, from) -> MailTemplates.pairingEnded(
                                        lessons,
                                        from,
                                        isAsked(pair.pairing(), order.reader()),
                                        question(pair.pairing(), order.reader(), reader)))));
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
                        () -> content(
                                pair,
                                reader,
                                subjects,
                                (lessons, from) -> MailTemplates.lessonsEnded(
                                        lessons,
                                        from,
                                        hasReached(pair),
                                        isAsked(pair.pairing(), order.by().other()),
                                        question(pair.pairing(), order.by().other(), reader)))));
    }

    /** Whether it is a tutor whose page asks how they go on. */
    private boolean isAsked(Pairing pairing, Side reader) {
        return reader == Side.TUTOR
                && pairing.endedFor().filter(EndingParty.TUTOR::equals).isEmpty()
                && checkIns.atTheEnd(pairing.id(), reader).isPresent();
    }

    /** Where the last question can be answered; empty if they were not asked it, and for whoever is told by hand. */
    private String question(Pairing pairing, Side side, Addressee reader) {
        return checkIns.atTheEnd(pairing.id(), side)
                .filter(asked -> !reader.byHand())
                .map(asked -> mails.link("/check-in/" + links.issue(asked)))
                .orElse("");
    }

    private static boolean hasReached(PairedPeople pair) {
        return pair.pairing().endReason().filter(EndReason.GOAL_REACHED::equals).isPresent();
    }

    private Content content(
            PairedPeople pair,
            Addressee reader,
            Map<String, StoredSubject> subjects,
            BiFunction<LessonFacts, String, TemplateInstance> words) {
        Wording said = Wording.in(reader.language());
        Pairing pairing = pair.pairing();
        String subject = subjects.get(pairing.subject()).name(reader.language());
        LocalDate on = pairing.endedOn().orElseThrow();
        Phase last = pairing.at(on.minusDays(1));
        LessonSeries lessons = new LessonSeries(last.times(), zone, on);
        LessonFacts facts = LessonFacts.namingNobody(last.meeting(), lessons, reader, subject)
                .givenBy(pair.givenByNobody(reader));
        return new Content(words.apply(facts, said.date(on)), files.changed(pair, reader, subject));
    }
}
