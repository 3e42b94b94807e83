package org.ieum.outbox;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/** Letters as their recipients get them, links included; no page shows them like that. */
@Unremovable
@Singleton
public class QueuedLetters {

    @Inject OutboxMessages messages;
    @Inject Letters letters;

    /** What the newest mail of a kind says. */
    public static String newest(String kind) {
        QueuedLetters queued = CDI.current().select(QueuedLetters.class).get();
        return QuarkusTransaction.requiringNew().call(() -> {
            var search = new OutboxMessages.MailSearch(Optional.empty(), Optional.of(kind));
            return queued.letter(queued.messages
                            .newest(search, Long.MAX_VALUE, 1, new MailsInSight(Set.of("none"), 0))
                            .get(0))
                    .text();
        });
    }

    /** What a mail says. */
    public Letter letter(OutboxMessage message) {
        return letters.open(message);
    }
}
