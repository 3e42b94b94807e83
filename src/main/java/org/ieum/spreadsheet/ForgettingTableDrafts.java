package org.ieum.spreadsheet;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.ieum.platform.job.Recurring;

/** Drops tables that nobody came back to. */
class ForgettingTableDrafts {

    @Produces
    @Singleton
    Recurring forgettingTables(BringingTablesIn tables) {
        return new Recurring(Duration.ofHours(1), "forget-table-drafts", tables::forget);
    }
}
