package org.ieum.kept;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.ieum.platform.job.Forgetting;
import org.ieum.retention.KeptThing;

/** Drops forms that nobody came back to. */
class ForgettingKeptForms {

    @Produces
    @Singleton
    Forgetting hourly(KeepingForms forms) {
        return Forgetting.hourly(KeptThing.LATE_FORM, KeepingForms.KEPT_FOR, "forget-kept-forms", forms::forget);
    }
}
