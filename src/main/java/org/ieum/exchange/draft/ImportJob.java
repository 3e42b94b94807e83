package org.ieum.exchange.draft;

import com.github.kagkarlsson.scheduler.task.Task;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.ieum.platform.job.ForOne;

/** Does what files on their way in wait for. */
class ImportJob {

    static final ForOne JOB = ForOne.named("import-files");

    @Produces
    @Singleton
    Task<Void> importJob(DoingImports doing) {
        return JOB.does(doing::run);
    }
}
