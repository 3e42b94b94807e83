package org.ieum.joining;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.ieum.platform.job.Recurring;
import org.ieum.retention.KeptThing;
import org.ieum.retention.Retention;

/** Drops answers that nobody came back to, the counts of those who came, and workshops of long ago. */
class ForgettingSignUpDrafts {

    @Produces
    @Singleton
    Retention kept() {
        return Retention.of(KeptThing.DRAFT, KeepingSignUpDrafts.KEPT_FOR);
    }

    @Produces
    @Singleton
    Recurring forgettingAnswers(KeepingSignUpDrafts drafts, SignUpRateLimit arrivals, HoldingWorkshops workshops) {
        return new Recurring(Duration.ofHours(1), "forget-drafts", () -> {
            drafts.forget();
            arrivals.forget();
            workshops.forget();
        });
    }
}
