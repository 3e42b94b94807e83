package org.ieum.platform.once;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
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
    RecurringTask<Void> forgetting(IdempotencyKeys keys) {
        return Tasks.recurring("forget-idempotency-keys", FixedDelay.ofHours(1))
                .execute((instance, context) -> keys.forget());
    }
}
