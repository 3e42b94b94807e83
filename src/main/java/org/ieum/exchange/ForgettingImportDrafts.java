package org.ieum.exchange;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.ieum.platform.job.Recurring;
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
    RecurringTask<Void> forgettingTakenImports(UndoingImports undoing) {
        return Recurring.after(Duration.ofHours(1), "forget-taken-imports", undoing::forget);
    }

    @Produces
    @Singleton
    RecurringTask<Void> forgettingDrafts(TryingImports imports) {
        return Recurring.after(Duration.ofHours(1), "forget-import-drafts", imports::forget);
    }
}
