package org.ieum.outbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.ieum.platform.start.BaseUrl;

/**
 * Takes mails. A row is written in the caller's transaction: the mail leaves if and only if what it tells of was
 * committed.
 */
@Singleton
public class Outbox {

    private final OutboxMessages messages;
    private final Letters letters;
    private final Clock clock;
    private final String host;

    @Inject
    Outbox(OutboxMessages messages, Letters letters, Clock clock, BaseUrl baseUrl) {
        this.messages = messages;
        this.letters = letters;
        this.clock = clock;
        this.host = baseUrl.host();
    }

    /** Queues one mail. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void queue(OutgoingMail mail) {
        queue(List.of(mail));
    }

    /** Queues some mails, as one batch; those whose key is known are left out. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void queue(Collection<OutgoingMail> mails) {
        messages.insert(mails.stream().map(this::queued).toList(), clock.instant());
    }

    private OutboxMessages.Queued queued(OutgoingMail mail) {
        return new OutboxMessages.Queued(
                mail.key(),
                "<" + UUID.randomUUID() + "@" + host + ">",
                mail.kind(),
                mail.recipient(),
                letters.seal(mail.letter()));
    }
}
