package org.ieum.concern;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.ieum.audit.Audit;
import org.ieum.platform.job.Recurring;
import org.ieum.retention.KeptThing;
import org.ieum.retention.Retention;

/** Deletes concerns some years after they were settled; one that is not settled stays. */
@Singleton
class ForgettingConcerns {

    @Inject Concerns concerns;
    @Inject ConcernSettings settings;
    @Inject Audit audit;
    @Inject Clock clock;

    @Transactional
    void forget() {
        if (concerns.forgetSettledBefore(clock.instant()
                        .atZone(clock.getZone())
                        .minus(settings.keptAfter())
                        .toInstant())
                > 0) {
            audit.record(Audit.SYSTEM, "concern.forgotten");
        }
    }

    /** Each day, on one replica at a time. */
    static class Job {

        @Produces
        @Singleton
        Retention kept(ConcernSettings settings) {
            return Retention.of(KeptThing.CONCERN, settings.keptAfter());
        }

        @Produces
        @Singleton
        Recurring forgettingConcerns(Instance<ForgettingConcerns> forgetting) {
            return new Recurring(
                    Duration.ofHours(24),
                    "forget-concerns",
                    () -> forgetting.get().forget());
        }
    }
}
