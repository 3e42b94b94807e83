package org.ieum.round.publication;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import org.ieum.outbox.MailsQueued;

/** A process that ends in the middle of what it does, as often as a test says. */
@Singleton
class DyingProcess {

    private final AtomicInteger left = new AtomicInteger();

    void next(int times) {
        left.set(times);
    }

    void queued(@Observes MailsQueued event) {
        if (event.mails() > 0 && left.getAndUpdate(times -> Math.max(0, times - 1)) > 0) {
            throw new IllegalStateException("the process died");
        }
    }
}
