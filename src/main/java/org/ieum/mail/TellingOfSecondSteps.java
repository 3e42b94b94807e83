package org.ieum.mail;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.ieum.account.SecondStepChanged;
import org.ieum.outbox.OutgoingMail;
import org.ieum.outbox.Recipient;
import org.ieum.outbox.RecipientKind;

/** Tells whoever owns an account that its second step was turned on or off: it may not have been them. */
@Singleton
class TellingOfSecondSteps {

    @Inject
    WritingMails mails;

    @Inject
    Clock clock;

    void changed(@Observes SecondStepChanged event) {
        mails.queue(write(new MailOrder.OfSecondStep(event)));
    }

    OutgoingMail write(MailOrder.OfSecondStep order) {
        SecondStepChanged event = order.event();
        MailKind kind = event.on() ? MailKind.SECOND_STEP_ON : MailKind.SECOND_STEP_OFF;
        return mails.write(
                kind.code() + "/" + event.accountId() + "/" + event.at(),
                kind,
                order,
                new Addressee(
                        new Recipient(RecipientKind.ACCOUNT, event.accountId()),
                        Optional.empty(),
                        event.email(),
                        event.language(),
                        clock.getZone()),
                () -> Content.of(event.on() ? MailTemplates.secondStepOn() : MailTemplates.secondStepOff()));
    }
}
