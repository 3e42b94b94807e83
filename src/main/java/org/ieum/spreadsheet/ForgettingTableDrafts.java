package org.ieum.spreadsheet;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Drops tables that nobody came back to. */
class ForgettingTableDrafts {

    @Produces
    @Singleton
    RecurringTask<Void> forgettingTables(BringingTablesIn tables) {
        return Tasks.recurring("forget-table-drafts", FixedDelay.ofHours(1))
                .execute((instance, context) -> tables.forget());
    }
}
