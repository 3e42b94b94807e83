package org.ieum.outbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What coordinators do with mails that were queued: read one, and have it tried anew. */
@Singleton
public class LookingAfterMails {

    private final OutboxMessages messages;
    private final Letters letters;
    private final Clock clock;
    private final Smtp smtp;

    @Inject
    LookingAfterMails(OutboxMessages messages, Letters letters, Clock clock, Smtp smtp) {
        this.messages = messages;
        this.letters = letters;
        this.clock = clock;
        this.smtp = smtp;
    }

    /** Whether mails can leave at all: whether the settings name an SMTP server. */
    public boolean canLeave() {
        return smtp.configured();
    }

    /** What the mail says. Personal: whoever asks is written down by the caller. */
    public Letter letter(OutboxMessage message) {
        return letters.open(message.content());
    }

    /** A mail that was given up is tried anew; others stay as they are, and the answer is false. */
    @Transactional
    public boolean retry(long id) {
        Optional<OutboxMessage> givenUp =
                messages.findByIdOptional(id).filter(message -> message.state() == MailState.GIVEN_UP);
        givenUp.ifPresent(message -> message.retry(clock.instant()));
        return givenUp.isPresent();
    }

    /** All mails that were given up are tried anew; their ids. */
    @Transactional
    public List<Long> retryAll() {
        return messages.retryAll(clock.instant());
    }
}
