package org.ieum.exchange;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.ieum.retention.KeptThing;
import org.ieum.retention.Retention;

/** Drops files that somebody looked at and never took in. */
class ForgettingImportDrafts {

    @Produces
    @Singleton
    Retention kept() {
        return Retention.of(KeptThing.IMPORT, TryingImports.LONGEST);
    }

    @Produces
    @Singleton
    RecurringTask<Void> forgettingDrafts(TryingImports imports) {
        return Tasks.recurring("forget-import-drafts", FixedDelay.ofHours(1))
                .execute((instance, context) -> imports.forget());
    }
}
