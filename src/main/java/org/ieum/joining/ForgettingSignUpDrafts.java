package org.ieum.joining;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.ieum.platform.job.Forgetting;
import org.ieum.retention.KeptThing;

/** Drops answers that nobody came back to, the counts of those who came, and workshops of long ago. */
class ForgettingSignUpDrafts {

    @Produces
    @Singleton
    Forgetting hourly(KeepingSignUpDrafts drafts, SignUpRateLimit arrivals, HoldingWorkshops workshops) {
        return Forgetting.hourly(KeptThing.DRAFT, KeepingSignUpDrafts.KEPT_FOR, "forget-drafts", () -> {
            drafts.forget();
            arrivals.forget();
            workshops.forget();
        });
    }
}
