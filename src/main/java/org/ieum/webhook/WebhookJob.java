package org.ieum.webhook;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.ieum.platform.job.Recurring;

/** Looks for what is due all the time, on one replica at a time. */
class WebhookJob {

    @Produces
    @Singleton
    RecurringTask<Void> delivering(SendingEvents sending, WebhookSettings settings) {
        return Recurring.after(settings.every(), "webhooks", sending::sendDue);
    }

    @Produces
    @Singleton
    RecurringTask<Void> forgetting(SendingEvents sending) {
        return Recurring.after(Duration.ofHours(6), "forget-webhooks", sending::forget);
    }
}
