package org.ieum.mail;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.ieum.joining.SignUpDraftMailed;
import org.ieum.outbox.Recipient;
import org.ieum.outbox.RecipientKind;

/** Sends the link by which somebody goes on signing up. It greets nobody: whose address it is, is not proven. */
@Singleton
class MailingDraftLinks {

    private final WritingMails mails;
    private final Clock clock;

    @Inject
    MailingDraftLinks(WritingMails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    void mailed(@Observes SignUpDraftMailed event) {
        Recipient somebody = new Recipient(RecipientKind.DRAFT, event.draftId());
        String last = Wording.in(event.language())
                .date(event.until().atZone(clock.getZone()).toLocalDate());
        mails.queue(
                "draft-link/" + event.draftId() + "/" + event.number(),
                MailKind.DRAFT_LINK,
                new Addressee(somebody, Optional.empty(), event.email(), event.language(), clock.getZone()),
                MailTemplates.draftLink(mails.link(event.path()), last));
    }
}
