package org.ieum.outbox;

import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
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

    /**
     * What the mail says, its links blanked: they are the recipient's alone, who acts by them. In the demo everybody is
     * invented and no mail leaves, so that a trial goes on by the links of this page. Personal: whoever asks is written down by
     * the caller.
     *
     * @throws IllegalStateException if its letter could not be made
     */
    public Letter letter(OutboxMessage message) {
        if (message.state() == MailState.UNMADE) {
            throw new IllegalStateException("there is no letter");
        }
        Letter letter = letters.open(message);
        return ConfigUtils.isProfileActive("demo") ? letter : letter.blanked();
    }

    /** The mails whose letters could not be made, and their orders ({@link OutgoingMail#order}). */
    public List<UnmadeMail> unmade() {
        return messages.unmade().stream()
                .map(message -> new UnmadeMail(message, letters.order(message)))
                .toList();
    }

    /** A mail whose letter could not be made. */
    public record UnmadeMail(OutboxMessage message, String order) {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "UnmadeMail[" + message.id() + "]";
        }
    }

    /** A coordinator has told it; false if there is no such one, or if somebody else was faster. */
    @Transactional
    public boolean told(long id, String actor) {
        Optional<OutboxMessage> waiting = Optional.ofNullable(messages.findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(message -> message.state() == MailState.BY_HAND);
        waiting.ifPresent(message -> message.told(actor, clock.instant()));
        return waiting.isPresent();
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
