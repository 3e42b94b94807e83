package org.ieum.mail;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.ieum.account.AccountInvited;
import org.ieum.outbox.OutgoingMail;
import org.ieum.outbox.Recipient;
import org.ieum.outbox.RecipientKind;

/** Asks somebody to work here, or to choose another password. */
@Singleton
class InvitingColleagues {

    @Inject WritingMails mails;
    @Inject Clock clock;

    void invited(@Observes AccountInvited event) {
        mails.queue(write(new MailOrder.Invited(event)));
    }

    OutgoingMail write(MailOrder.Invited order) {
        AccountInvited event = order.event();
        MailKind kind = event.known() ? MailKind.NEW_PASSWORD : MailKind.INVITATION;
        Recipient colleague = new Recipient(RecipientKind.ACCOUNT, event.accountId());
        return mails.write(
                // Each time they are asked has a link of its own, and the mail before it is void.
                kind.code() + "/" + event.accountId() + "/" + clock.instant(),
                kind,
                order,
                new Addressee(colleague, Optional.empty(), event.email(), event.language(), clock.getZone()),
                () -> Content.of(
                        event.known()
                                ? MailTemplates.newPassword(mails.link(event.link()), last(event))
                                : MailTemplates.invitation(mails.link(event.link()), last(event))));
    }

    /** The link ends with a day, at midnight. */
    private String last(AccountInvited event) {
        return Wording.in(event.language())
                .date(event.until().atZone(clock.getZone()).toLocalDate().minusDays(1));
    }
}
