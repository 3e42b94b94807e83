package org.ieum.platform.job;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;

/** A job that a room has done all the time: produced as a bean, it is scheduled when the service starts. */
public final class Recurring {

    /** What is done; whoever is interrupted goes home, and what is left is done the next time. */
    @FunctionalInterface
    public interface Work {
        void run() throws InterruptedException;
    }

    private Recurring() {}

    /**
     * Does some work, rests, and does it again, on one replica at a time.
     *
     * @param pause between the end of one time and the beginning of the next
     * @param name by which the database remembers it
     */
    public static RecurringTask<Void> after(Duration pause, String name, Work work) {
        return new Rhythmic(name, pause, work);
    }
}
