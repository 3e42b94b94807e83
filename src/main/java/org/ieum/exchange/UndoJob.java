package org.ieum.exchange;

import com.github.kagkarlsson.scheduler.task.Task;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.ieum.platform.job.ForOne;

/** Undoes an import. */
class UndoJob {

    static final ForOne JOB = ForOne.named("undo-import");

    @Produces
    @Singleton
    Task<Void> undoJob(TakingBack takingBack) {
        return JOB.does(takingBack::run);
    }
}
