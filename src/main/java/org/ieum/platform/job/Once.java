package org.ieum.platform.job;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.helper.Tasks.OneTimeTaskBuilder;
import java.time.Duration;

/**
 * A job that is done once. One that fails, because the database is away or its disk is full, is tried again soon: somebody may look at its
 * progress. The library's own wait is that of the longest here.
 */
public final class Once {

    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 10;

    private Once() {}

    /** To be told what it does. */
    public static OneTimeTaskBuilder<Void> of(TaskDescriptor<Void> job) {
        return Tasks.oneTime(job).onFailure(Once::again);
    }

    /** After each failure in a row later. */
    public static void again(ExecutionComplete failed, ExecutionOperations<Void> job) {
        job.reschedule(failed, failed.getTimeDone().plus(waitAfter(failed.getExecution().consecutiveFailures)));
    }

    /** After so many failures in a row, and one more. */
    static Duration waitAfter(int failures) {
        Duration doubled = SHORTEST.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
