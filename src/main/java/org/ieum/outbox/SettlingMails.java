package org.ieum.outbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Of a past that was played through: its mails are neither sent today nor still to be told. */
@Singleton
public class SettlingMails {

    @Inject OutboxMessages messages;

    /** What waits now and was queued before a moment counts as sent, or told, when it was queued. */
    @Transactional
    public void takeAsSent(Instant before) {
        messages.update(
                "state = ?1, sentAt = createdAt, tries = 1 where state = ?2 and createdAt < ?3",
                MailState.SENT,
                MailState.WAITING,
                before);
        messages.update(
                "state = ?1, sentAt = createdAt, toldBy = 'system' where state = ?2 and createdAt < ?3",
                MailState.TOLD,
                MailState.BY_HAND,
                before);
    }
}
