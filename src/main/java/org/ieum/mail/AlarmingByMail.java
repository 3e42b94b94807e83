package org.ieum.mail;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.ieum.account.AdminAlarmed;
import org.ieum.outbox.OutgoingMail;
import org.ieum.outbox.Recipient;
import org.ieum.outbox.RecipientKind;
import org.ieum.platform.start.BaseUrl;

/** Asks admins to look at the trail; the mail says neither who nor what. */
@Singleton
class AlarmingByMail {

    @Inject
    WritingMails mails;

    @Inject
    BaseUrl baseUrl;

    @Inject
    Clock clock;

    void alarmed(@Observes AdminAlarmed event) {
        mails.queue(write(new MailOrder.OfAlarm(event)));
    }

    OutgoingMail write(MailOrder.OfAlarm order) {
        AdminAlarmed event = order.event();
        return mails.write(
                MailKind.READING_STOPPED.code() + "/" + event.accountId() + "/" + event.about() + "/" + event.at(),
                MailKind.READING_STOPPED,
                order,
                new Addressee(
                        new Recipient(RecipientKind.ACCOUNT, event.accountId()),
                        Optional.empty(),
                        event.email(),
                        event.language(),
                        clock.getZone()),
                () -> Content.of(MailTemplates.readingStopped(baseUrl.to("/audit"))));
    }
}
