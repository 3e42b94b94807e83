package org.ieum.mail;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.ieum.account.AdminAlarmed;
import org.ieum.account.SecondStepChanged;
import org.ieum.account.SecondStepWaysChanged;
import org.ieum.kernel.PageLanguage;
import org.ieum.outbox.OutgoingMail;
import org.ieum.outbox.Recipient;
import org.ieum.outbox.RecipientKind;
import org.ieum.platform.start.BaseUrl;

/**
 * What those who work here are to know: that the second step of their account was turned on or off, which may not have been
 * them; and, if they are admins, that somebody read too much, without a word of who or whom.
 */
@Singleton
class TellingColleagues {

    @Inject WritingMails mails;
    @Inject BaseUrl baseUrl;
    @Inject Clock clock;

    void changed(@Observes SecondStepChanged event) {
        mails.queue(write(new MailOrder.OfSecondStep(event)));
    }

    void changed(@Observes SecondStepWaysChanged event) {
        mails.queue(write(new MailOrder.OfSecondStepWays(event)));
    }

    void alarmed(@Observes AdminAlarmed event) {
        mails.queue(write(new MailOrder.OfAlarm(event)));
    }

    OutgoingMail write(MailOrder.OfSecondStep order) {
        SecondStepChanged event = order.event();
        MailKind kind = event.on() ? MailKind.SECOND_STEP_ON : MailKind.SECOND_STEP_OFF;
        return mails.write(
                kind.code() + "/" + event.accountId() + "/" + event.at(),
                kind,
                order,
                colleague(event.accountId(), event.email(), event.language()),
                () -> Content.of(event.on() ? MailTemplates.secondStepOn() : MailTemplates.secondStepOff()));
    }

    OutgoingMail write(MailOrder.OfSecondStepWays order) {
        SecondStepWaysChanged event = order.event();
        return mails.write(
                MailKind.SECOND_STEP_CHANGED.code() + "/" + event.accountId() + "/" + event.at(),
                MailKind.SECOND_STEP_CHANGED,
                order,
                colleague(event.accountId(), event.email(), event.language()),
                () -> Content.of(MailTemplates.secondStepChanged(event.change())));
    }

    OutgoingMail write(MailOrder.OfAlarm order) {
        AdminAlarmed event = order.event();
        return mails.write(
                MailKind.READING_STOPPED.code() + "/" + event.accountId() + "/" + event.about() + "/" + event.at(),
                MailKind.READING_STOPPED,
                order,
                colleague(event.accountId(), event.email(), event.language()),
                () -> Content.of(MailTemplates.readingStopped(baseUrl.to("/audit"))));
    }

    private Addressee colleague(long account, String email, PageLanguage language) {
        return new Addressee(
                new Recipient(RecipientKind.ACCOUNT, account), Optional.empty(), email, language, clock.getZone());
    }
}
