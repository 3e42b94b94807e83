package org.ieum.platform.once;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.ieum.platform.job.Forgetting;
import org.ieum.retention.KeptThing;

/** Drops the keys of requests that need not be remembered any more. */
class ForgettingKeys {

    @Produces
    @Singleton
    Forgetting hourly(IdempotencyKeys keys) {
        return Forgetting.hourly(
                KeptThing.REQUEST, IdempotencyKeys.REMEMBERED, "forget-idempotency-keys", keys::forget);
    }
}
