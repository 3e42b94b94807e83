package org.ieum.desk;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.ieum.platform.job.Recurring;

/** Looks each hour whose pause is over. */
class EndingPauses {

    @Produces
    @Singleton
    RecurringTask<Void> ending(MovingPeople moving) {
        return Recurring.after(Duration.ofHours(1), "end-pauses", moving::bringBack);
    }
}
