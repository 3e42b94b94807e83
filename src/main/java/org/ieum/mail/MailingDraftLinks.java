package org.ieum.mail;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.ieum.joining.SignUpDraftMailed;
import org.ieum.outbox.OutgoingMail;
import org.ieum.outbox.Recipient;
import org.ieum.outbox.RecipientKind;

/** Sends the link by which somebody goes on signing up. It greets nobody: whose address it is, is not proven. */
@Singleton
class MailingDraftLinks {

    @Inject WritingMails mails;
    @Inject Clock clock;

    void mailed(@Observes SignUpDraftMailed event) {
        mails.queue(write(new MailOrder.DraftLink(event)).at(event.leaves()));
    }

    OutgoingMail write(MailOrder.DraftLink order) {
        SignUpDraftMailed event = order.event();
        Recipient somebody = new Recipient(RecipientKind.DRAFT, event.draftId());
        return mails.write(
                "draft-link/" + event.draftId() + "/" + event.number(),
                MailKind.DRAFT_LINK,
                order,
                new Addressee(somebody, Optional.empty(), event.email(), event.language(), clock.getZone()),
                () -> Content.of(MailTemplates.draftLink(mails.link(event.path()), last(event))));
    }

    private String last(SignUpDraftMailed event) {
        return Wording.in(event.language())
                .date(event.until().atZone(clock.getZone()).toLocalDate());
    }
}
