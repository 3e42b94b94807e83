package org.ieum.outbox;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import org.ieum.platform.job.Recurring;

/** Looks for due mails all the time, on one replica at a time. */
class OutboxJob {

    @Produces
    @Singleton
    RecurringTask<Void> sending(SendingMails sending, OutboxSettings settings) {
        return Recurring.after(settings.every(), "outbox", sending::sendDue);
    }

    @Produces
    @Singleton
    Backoff backoff(OutboxSettings settings) {
        return new Backoff(settings.firstWait(), settings.longestWait(), new SecureRandom());
    }
}
