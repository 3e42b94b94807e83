package org.ieum.demo;

import com.github.kagkarlsson.scheduler.task.Task;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Does what the service does by itself, where nobody waits for the time of day. */
@Singleton
class JobsByHand {

    /** In this order: what has ended is over before what comes of it. Nothing that is sent or forgotten. */
    private static final List<String> DAILY = List.of(
            "make-lessons",
            "offers",
            "handovers",
            "pledges",
            "end-pauses",
            "still-waiting",
            "check-ins",
            "remind-of-lessons");

    @Inject
    @Any
    Instance<Task<?>> tasks;

    /** All that is due each day. */
    void run() {
        DAILY.forEach(this::run);
    }

    private void run(String name) {
        Task<?> task = tasks.stream()
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElseThrow();
        run(task);
    }

    private static <T> void run(Task<T> task) {
        task.execute(task.instance("by-hand"), null);
    }
}
