package org.ieum.mail;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ieum.account.AccountInvited;
import org.ieum.outbox.Outbox;
import org.ieum.outbox.OutgoingMail;
import org.ieum.outbox.Recipient;
import org.ieum.platform.BaseUrl;

/** Writes the letter that asks somebody to work here. */
@Singleton
class InvitingColleagues {

    private static final String KIND = "invitation";

    private final Outbox outbox;
    private final Rendering rendering;
    private final Manners manners;
    private final Clock clock;
    private final BaseUrl baseUrl;

    @Inject
    InvitingColleagues(Outbox outbox, Rendering rendering, Manners manners, Clock clock, BaseUrl baseUrl) {
        this.outbox = outbox;
        this.rendering = rendering;
        this.manners = manners;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    void invited(@Observes AccountInvited event) {
        // Each time they are asked has a link of its own, and the mail before it is void.
        String key = KIND + "/" + event.accountId() + "/" + clock.instant();
        outbox.queue(new OutgoingMail(
                key,
                KIND,
                new Recipient(Recipient.Kind.ACCOUNT, event.accountId()),
                rendering.letter(event.email(), view(event), Optional.empty())));
    }

    private MailView view(AccountInvited event) {
        Words words = Words.in(event.language());
        MailWords say = words.mail();
        // The link ends with a day, at midnight.
        String day =
                words.date(event.until().atZone(clock.getZone()).toLocalDate().minusDays(1));
        return new MailView(
                event.language().code(),
                say.subjectInvitation(),
                say.greetingColleague(),
                say.invitation(),
                List.of(),
                Optional.of(baseUrl.to(event.link())),
                List.of(say.invitationUntil(day), say.invitationNotYou()),
                manners.signature(event.language()));
    }
}
