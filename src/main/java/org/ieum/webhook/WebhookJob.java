package org.ieum.webhook;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Looks for what is due all the time, on one replica at a time. */
class WebhookJob {

    @Produces
    @Singleton
    RecurringTask<Void> delivering(SendingEvents sending, WebhookSettings settings) {
        return Tasks.recurring("webhooks", FixedDelay.of(settings.every())).execute((instance, context) -> {
            try {
                sending.sendDue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Produces
    @Singleton
    RecurringTask<Void> forgetting(SendingEvents sending) {
        return Tasks.recurring("forget-webhooks", FixedDelay.ofHours(6))
                .execute((instance, context) -> sending.forget());
    }
}
