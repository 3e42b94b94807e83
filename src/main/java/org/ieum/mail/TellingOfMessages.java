package org.ieum.mail;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.ieum.message.MessageWritten;
import org.ieum.outbox.OutgoingMail;

/** Tells somebody that something waits on their page, and not what it says. Nothing more until they have read it. */
@Singleton
class TellingOfMessages {

    @Inject ReadingPairedPeople reading;
    @Inject OwnPageLetters pages;
    @Inject WritingMails mails;

    void written(@Observes MessageWritten event) {
        write(new MailOrder.OfMessage(event.pairingId(), event.message(), event.reader()))
                .ifPresent(mails::queue);
    }

    /** Empty if there is nobody to write to. */
    Optional<OutgoingMail> write(MailOrder.OfMessage order) {
        PairedPeople pair = reading.byId(List.of(order.pairingId())).get(order.pairingId());
        return pair.reader(order.reader()).map(reader -> {
            String link = pages.link(reader);
            return mails.write(
                    String.join(
                            "/",
                            MailKind.MESSAGE.code(),
                            Long.toString(order.message()),
                            order.reader().code()),
                    MailKind.MESSAGE,
                    order,
                    reader,
                    () -> Content.of(MailTemplates.message(link)));
        });
    }
}
