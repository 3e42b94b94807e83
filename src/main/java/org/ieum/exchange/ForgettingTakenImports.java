package org.ieum.exchange;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.ieum.platform.job.Forgetting;
import org.ieum.retention.KeptThing;

/** Drops what would undo an import when nobody may undo it any more. */
@Singleton
class ForgettingTakenImports {

    @Inject TakenImports taken;
    @Inject Clock clock;

    @Produces
    @Singleton
    Forgetting hourly() {
        return Forgetting.hourly(KeptThing.IMPORT, UndoingImports.LONGEST, "forget-taken-imports", this::forget);
    }

    @Transactional
    void forget() {
        taken.forget(clock.instant().minus(UndoingImports.LONGEST));
    }
}
