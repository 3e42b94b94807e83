package org.ieum.spreadsheet;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.ieum.platform.job.Recurring;

/** Drops tables that nobody came back to. */
class ForgettingTableDrafts {

    @Produces
    @Singleton
    RecurringTask<Void> forgettingTables(BringingTablesIn tables) {
        return Recurring.after(Duration.ofHours(1), "forget-table-drafts", tables::forget);
    }
}
