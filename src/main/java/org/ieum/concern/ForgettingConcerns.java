package org.ieum.concern;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.ieum.audit.Audit;
import org.ieum.platform.job.Forgetting;
import org.ieum.retention.KeptThing;

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
    @Produces
    @Singleton
    static Forgetting daily(Instance<ForgettingConcerns> forgetting, ConcernSettings settings) {
        return Forgetting.daily(
                KeptThing.CONCERN,
                settings.keptAfter(),
                "forget-concerns",
                () -> forgetting.get().forget());
    }
}
