package org.ieum.desk;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Looks each hour whose pause is over. */
class EndingPauses {

    @Produces
    @Singleton
    RecurringTask<Void> ending(MovingPeople moving) {
        return Tasks.recurring("end-pauses", FixedDelay.ofHours(1)).execute((instance, context) -> moving.bringBack());
    }
}
