package org.ieum.exchange.draft;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.ieum.exchange.piece.KeepingFiles;
import org.ieum.platform.job.Recurring;

/** Drops files to which nobody came back, and what came of those that were taken in. */
@Singleton
class ForgettingImportDrafts {

    @Inject ImportDrafts drafts;
    @Inject KeepingFiles kept;
    @Inject Clock clock;

    @Produces
    @Singleton
    Recurring forgettingDrafts() {
        return new Recurring(Duration.ofHours(1), "forget-import-drafts", this::forget);
    }

    @Transactional
    void forget() {
        drafts.forget(clock.instant().minus(TryingImports.LONGEST));
        kept.forget();
    }
}
