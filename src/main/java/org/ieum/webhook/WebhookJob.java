package org.ieum.webhook;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.ieum.platform.job.Recurring;

/** Looks for what is due all the time, on one replica at a time. */
class WebhookJob {

    @Produces
    @Singleton
    Recurring delivering(SendingEvents sending, WebhookSettings settings) {
        return new Recurring(settings.every(), "webhooks", sending::sendDue);
    }

    @Produces
    @Singleton
    Recurring forgetting(SendingEvents sending) {
        return new Recurring(Duration.ofHours(6), "forget-webhooks", sending::forget);
    }
}
