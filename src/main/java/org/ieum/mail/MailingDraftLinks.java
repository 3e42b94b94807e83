package org.ieum.mail;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ieum.joining.SignUpDraftMailed;
import org.ieum.outbox.Outbox;
import org.ieum.outbox.OutgoingMail;
import org.ieum.outbox.Recipient;
import org.ieum.platform.BaseUrl;

/** Writes the letter with the link by which somebody goes on signing up. It greets nobody: whose address it is, is not proven. */
@Singleton
class MailingDraftLinks {

    private static final String KIND = "draft-link";

    private final Outbox outbox;
    private final Rendering rendering;
    private final Manners manners;
    private final Clock clock;
    private final BaseUrl baseUrl;

    @Inject
    MailingDraftLinks(Outbox outbox, Rendering rendering, Manners manners, Clock clock, BaseUrl baseUrl) {
        this.outbox = outbox;
        this.rendering = rendering;
        this.manners = manners;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    void mailed(@Observes SignUpDraftMailed event) {
        outbox.queue(new OutgoingMail(
                KIND + "/" + event.draftId() + "/" + event.number(),
                KIND,
                new Recipient(Recipient.Kind.DRAFT, event.draftId()),
                rendering.letter(event.email(), view(event), Optional.empty())));
    }

    private MailView view(SignUpDraftMailed event) {
        Words words = Words.in(event.language());
        MailWords say = words.mail();
        String day = words.date(event.until().atZone(clock.getZone()).toLocalDate());
        return new MailView(
                event.language().code(),
                say.subjectDraft(),
                say.greetingColleague(),
                say.draft(),
                List.of(),
                Optional.of(baseUrl.to(event.path())),
                List.of(say.draftUntil(day), say.draftNotYou()),
                manners.signature(event.language()));
    }
}
