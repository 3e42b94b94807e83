package org.ieum.exchange;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.ieum.platform.job.Recurring;
import org.ieum.retention.KeptThing;
import org.ieum.retention.Retention;

/** Drops what would undo an import when nobody may undo it any more. */
@Singleton
class ForgettingTakenImports {

    @Inject TakenImports taken;
    @Inject Clock clock;

    @Produces
    @Singleton
    Retention kept() {
        return Retention.of(KeptThing.IMPORT, UndoingImports.LONGEST);
    }

    @Produces
    @Singleton
    Recurring forgettingTakenImports() {
        return new Recurring(Duration.ofHours(1), "forget-taken-imports", this::forget);
    }

    @Transactional
    void forget() {
        taken.forget(clock.instant().minus(UndoingImports.LONGEST));
    }
}
