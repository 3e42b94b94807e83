package org.ieum.kept;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
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
    RecurringTask<Void> forgettingForms(KeepingForms forms) {
        return Tasks.recurring("forget-kept-forms", FixedDelay.ofHours(1))
                .execute((instance, context) -> forms.forget());
    }
}
