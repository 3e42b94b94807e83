package org.ieum.exchange;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.ieum.platform.job.Recurring;
import org.ieum.retention.KeptThing;
import org.ieum.retention.Retention;

/** Drops what would undo an import when nobody may undo it any more. */
class ForgettingTakenImports {

    @Produces
    @Singleton
    Retention kept() {
        return Retention.of(KeptThing.IMPORT, UndoingImports.LONGEST);
    }

    @Produces
    @Singleton
    RecurringTask<Void> forgettingTakenImports(UndoingImports undoing) {
        return Recurring.after(Duration.ofHours(1), "forget-taken-imports", undoing::forget);
    }
}
