package org.ieum.outbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.ieum.outbox.AddressPause.PauseReason;

/** Mails that had left and came back, and the addresses to which none is sent therefore. */
@Singleton
public class MailsComingBack {

    /** Clocks of others go otherwise. */
    private static final Duration OTHER_CLOCKS = Duration.ofMinutes(10);

    /** Older mails tell of what is over. */
    private static final Duration STILL_NEW = Duration.ofDays(7);

    @Inject OutboxMessages messages;
    @Inject AddressPauses pauses;
    @Inject Letters letters;
    @Inject Clock clock;

    /**
     * A mail that came back.
     *
     * @param address to which it was sent
     */
    public record MailBack(long id, Recipient recipient, String address) {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "MailBack[" + id + "]";
        }
    }

    /**
     * One of these mails did not arrive. It counts as given up, and can be tried anew; empty if none of them is ours, or has not
     * left since.
     *
     * @param messageIds those that a server's report names
     * @param words the server's
     * @param at when the report came
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<MailBack> cameBack(Collection<String> messageIds, String words, Instant at) {
        return messages.find(
                        "messageId in ?1 and state = ?2 and sentAt < ?3",
                        messageIds,
                        MailState.SENT,
                        at.plus(OTHER_CLOCKS))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .<OutboxMessage>firstResultOptional()
                .map(message -> {
                    String address = letters.open(message).address();
                    message.giveUp(Redaction.words("came back: " + words, address));
                    return new MailBack(message.id(), message.recipient(), address);
                });
    }

    /** No mail is sent to somebody; false if none was before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean pause(Recipient recipient, PauseReason reason) {
        return pauses.pause(recipient, reason, clock.instant());
    }

    /** No mail is sent to somebody who has the address of another to whom none is; false if none was before, or it is sent there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean pauseLike(Recipient another, Recipient recipient) {
        return pauses.of(another)
                .filter(pause -> pauses.pause(recipient, pause.reason(), pause.since()))
                .isPresent();
    }

    /** Mails are sent to somebody again: they have another address. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void corrected(Recipient recipient) {
        pauses.end(recipient);
    }

    /** The address works again: what was not sent in these days leaves after all. False if it was not paused. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean worksAgain(Recipient recipient) {
        boolean paused = pauses.end(recipient);
        if (paused) {
            Instant now = clock.instant();
            messages.givenUp(recipient, now.minus(STILL_NEW)).forEach(message -> message.retry(now));
        }
        return paused;
    }
}
