package org.ieum.mail;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ieum.catalogue.Catalogue;
import org.ieum.checkin.CheckIn;
import org.ieum.checkin.CheckInAsked;
import org.ieum.checkin.CheckInLinks;
import org.ieum.checkin.CheckIns;
import org.ieum.outbox.OutgoingMail;

/** Asks somebody how their lessons go. */
@Singleton
class TellingOfCheckIns {

    @Inject CheckIns checkIns;
    @Inject CheckInLinks links;
    @Inject ReadingPairedPeople reading;
    @Inject Catalogue catalogue;
    @Inject WritingMails mails;
    @Inject ZoneId zone;

    void asked(@Observes CheckInAsked event) {
        write(new MailOrder.OfCheckIn(event.checkInId())).ifPresent(mails::queue);
    }

    /** Empty if there is nobody to write to, or nothing to ask any more. */
    Optional<OutgoingMail> write(MailOrder.OfCheckIn order) {
        return checkIns.findByIdOptional(order.checkInId()).flatMap(checkIn -> {
            PairedPeople pair = reading.byId(List.of(checkIn.pairingId())).get(checkIn.pairingId());
            return pair.reader(checkIn.who().side()).map(reader -> {
                String link = reader.byHand() ? mails.link("/me") : mails.link("/check-in/" + links.issue(checkIn));
                LessonFacts facts = facts(pair, reader);
                return mails.write(
                        key(checkIn),
                        MailKind.CHECK_IN,
                        order,
                        reader,
                        () -> Content.of(MailTemplates.checkIn(facts, link)));
            });
        });
    }

    private static String key(CheckIn checkIn) {
        return MailKind.CHECK_IN.code() + "/" + checkIn.id();
    }

    private LessonFacts facts(PairedPeople pair, Addressee reader) {
        String subject =
                catalogue.names(reader.language()).subject(pair.pairing().subject());
        return LessonFacts.of(pair, reader, subject, zone);
    }
}
