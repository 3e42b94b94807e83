package org.ieum.platform.job;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;

/** A recurring job that knows how long it rests. */
final class Rhythmic extends RecurringTask<Void> {

    private final Duration pause;
    private final Recurring.Work work;

    Rhythmic(String name, Duration pause, Recurring.Work work) {
        super(name, FixedDelay.of(pause), Void.class);
        this.pause = pause;
        this.work = work;
    }

    /** It is never due later than this after it was done. */
    Duration pause() { return pause; }

    @Override
    public void executeRecurringly(TaskInstance<Void> instance, ExecutionContext context) {
        try {
            work.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
