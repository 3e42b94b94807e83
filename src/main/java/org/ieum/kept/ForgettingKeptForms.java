package org.ieum.kept;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.ieum.platform.job.Recurring;
import org.ieum.retention.KeptThing;
import org.ieum.retention.Retention;

/** Drops forms that nobody came back to. */
class ForgettingKeptForms {

    @Produces
    @Singleton
    Retention keptFor() {
        return Retention.of(KeptThing.LATE_FORM, KeepingForms.KEPT_FOR);
    }

    @Produces
    @Singleton
    Recurring forgettingForms(KeepingForms forms) {
        return new Recurring(Duration.ofHours(1), "forget-kept-forms", forms::forget);
    }
}
