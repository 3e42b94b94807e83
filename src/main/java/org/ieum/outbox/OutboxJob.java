package org.ieum.outbox;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import org.ieum.platform.job.JobsBroughtBack;
import org.ieum.platform.job.Recurring;

/** Looks for due mails all the time, on one replica at a time. */
class OutboxJob {

    @Produces
    @Singleton
    Recurring sending(SendingMails sending, OutboxSettings settings) {
        return new Recurring(settings.every(), "outbox", sending::sendDue);
    }

    /** Those that a clock put off that was ahead; what was to leave later leaves now. */
    void broughtBack(@Observes JobsBroughtBack event, OutboxMessages messages) {
        messages.bringBack(event.now());
    }

    @Produces
    @Singleton
    Backoff backoff(OutboxSettings settings) {
        return new Backoff(settings.firstWait(), settings.longestWait(), new SecureRandom());
    }
}
