package org.ieum.outbox;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;

/** Looks for due mails all the time, on one replica at a time. */
class OutboxJob {

    @Produces
    @Singleton
    RecurringTask<Void> sending(SendingMails sending, OutboxSettings settings) {
        return Tasks.recurring("outbox", FixedDelay.of(settings.every())).execute((instance, context) -> {
            try {
                sending.sendDue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Produces
    @Singleton
    Backoff backoff(OutboxSettings settings) {
        return new Backoff(settings.firstWait(), settings.longestWait(), new SecureRandom());
    }
}
