package org.ieum.desk;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.ieum.platform.job.Recurring;

/** Looks each hour whose pause is over. */
class EndingPauses {

    @Produces
    @Singleton
    Recurring ending(MovingPeople moving) {
        return new Recurring(Duration.ofHours(1), "end-pauses", moving::bringBack);
    }
}
