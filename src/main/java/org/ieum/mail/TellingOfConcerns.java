package org.ieum.mail;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ieum.account.Colleagues;
import org.ieum.catalogue.Catalogue;
import org.ieum.concern.ConcernReported;
import org.ieum.concern.LessonsHeldBack;
import org.ieum.outbox.OutgoingMail;

/** Tells those who read concerns that there is one, and people that there are no lessons for now; not why. */
@Singleton
class TellingOfConcerns {

    @Inject Colleagues colleagues;
    @Inject ReadingPairedPeople reading;
    @Inject Catalogue catalogue;
    @Inject WritingMails mails;
    @Inject ZoneId zone;

    void reported(@Observes ConcernReported event) {
        write(new MailOrder.OfConcern(event.concernId(), event.accountId())).ifPresent(mails::queue);
    }

    void heldBack(@Observes LessonsHeldBack event) {
        write(new MailOrder.OfStop(event)).ifPresent(mails::queue);
    }

    /** Empty if the colleague cannot sign in any more. */
    Optional<OutgoingMail> write(MailOrder.OfConcern order) {
        return colleagues.all().stream()
                .filter(one -> one.id() == order.accountId())
                .findFirst()
                .map(colleague -> mails.write(
                        MailKind.CONCERN.code() + "/" + order.concernId() + "/" + order.accountId(),
                        MailKind.CONCERN,
                        order,
                        Addressee.of(colleague, zone),
                        () -> Content.of(MailTemplates.concern(mails.link("/concerns/" + order.concernId())))));
    }

    /** Empty if there is nobody to write to. */
    Optional<OutgoingMail> write(MailOrder.OfStop order) {
        LessonsHeldBack event = order.event();
        PairedPeople pair = reading.byId(List.of(event.pairingId())).get(event.pairingId());
        return pair.reader(event.reader()).map(reader -> {
            LessonFacts facts = facts(pair, reader);
            return mails.write(
                    String.join(
                            "/",
                            MailKind.LESSONS_STOPPED.code(),
                            Long.toString(event.pairingId()),
                            Long.toString(event.turn()),
                            event.reader().code()),
                    MailKind.LESSONS_STOPPED,
                    order,
                    reader,
                    () -> Content.of(MailTemplates.lessonsStopped(facts, event.back())));
        });
    }

    private LessonFacts facts(PairedPeople pair, Addressee reader) {
        String subject =
                catalogue.names(reader.language()).subject(pair.pairing().subject());
        return LessonFacts.of(pair, reader, subject, zone);
    }
}
