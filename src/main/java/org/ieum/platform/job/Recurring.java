package org.ieum.platform.job;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;

/** A job that a room has done all the time: it does some work, rests, and does it again, on one replica at a time. As a bean, it is
 * scheduled when the service starts. */
public class Recurring extends RecurringTask<Void> {

    /** What is done; whoever is interrupted goes home, and what is left is done the next time. */
    @FunctionalInterface
    public interface Work {
        void run() throws InterruptedException;
    }

    private final Duration pause;
    private final Work work;

    /**
     * One with this rhythm.
     *
     * @param pause between the end of one time and the beginning of the next
     * @param name by which the database remembers it
     */
    public Recurring(Duration pause, String name, Work work) {
        super(name, FixedDelay.of(pause), Void.class);
        this.pause = pause;
        this.work = work;
    }

    /** It is never due later than this after it was done. */
    Duration pause() { return pause; }

    @Override
    public final void executeRecurringly(TaskInstance<Void> instance, ExecutionContext context) {
        try {
            work.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
