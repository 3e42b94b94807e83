package org.ieum.platform.once;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.ieum.platform.job.Recurring;
import org.ieum.retention.KeptThing;
import org.ieum.retention.Retention;

/** Drops the keys of requests that need not be remembered any more. */
class ForgettingKeys {

    @Produces
    @Singleton
    Retention remembered() {
        return Retention.of(KeptThing.REQUEST, IdempotencyKeys.REMEMBERED);
    }

    @Produces
    @Singleton
    Recurring forgetting(IdempotencyKeys keys) {
        return new Recurring(Duration.ofHours(1), "forget-idempotency-keys", keys::forget);
    }
}
