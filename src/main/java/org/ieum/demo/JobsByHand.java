package org.ieum.demo;

import com.github.kagkarlsson.scheduler.task.Task;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** Does what the service does by itself, where nobody waits for the time of day. */
@Singleton
class JobsByHand {

    /** In this order: what has ended is over before what comes of it. Nothing that is sent or forgotten. */
    private static final List<String> EACH_MORNING = List.of("make-lessons", "offers", "handovers", "check-ins");

    /** What may be a day late. */
    private static final List<String> SOME_MORNINGS =
            List.of("pledges", "end-pauses", "still-waiting", "substitutes", "steps-that-run-out");

    private static final String EACH_EVENING = "remind-of-lessons";

    @Inject
    @Any
    Instance<Task<?>> tasks;

    /** @param days since the last morning */
    void morning(LocalDate today, int days) {
        EACH_MORNING.forEach(this::run);
        if (days > 1 || today.toEpochDay() % 2 == 0) {
            SOME_MORNINGS.forEach(this::run);
        }
    }

    void evening() {
        run(EACH_EVENING);
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
