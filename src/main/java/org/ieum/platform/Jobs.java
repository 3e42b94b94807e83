package org.ieum.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.List;
import org.ieum.platform.job.JobsStarted;

/**
 * Runs the jobs that features offer as {@link Task} beans, in the background and once over all replicas: db-scheduler keeps
 * them in the database, where a job whose process died is found by its missing heartbeats. Scheduling by the injected
 * {@link SchedulerClient} belongs to the caller's transaction.
 */
@Singleton
class Jobs {

    @Inject AgroalDataSource database;

    @Inject
    @Any
    Instance<Task<?>> tasks;

    @Inject JobSettings settings;
    @Inject Event<JobsStarted> started;

    private Scheduler scheduler;

    @Produces
    @Singleton
    SchedulerClient client() {
        return SchedulerClient.Builder.create(database, all().toArray(Task[]::new))
                .build();
    }

    /** After everything that prepares the database. */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        if (!settings.run()) {
            return;
        }
        scheduler = builder().build();
        scheduler.start();
        started.fire(new JobsStarted());
    }

    void stop(@Observes ShutdownEvent event) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private com.github.kagkarlsson.scheduler.SchedulerBuilder builder() {
        List<Task<?>> onStartup =
                all().stream().filter(OnStartup.class::isInstance).toList();
        List<Task<?>> others =
                all().stream().filter(task -> !(task instanceof OnStartup)).toList();
        return Scheduler.create(database, others)
                .startTasks((List) onStartup)
                // One solve, one sender, one that settles sign-ups, and one to spare.
                .threads(4)
                .pollingInterval(settings.polling())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(6)
                .shutdownMaxWait(Duration.ofSeconds(10));
    }

    private List<Task<?>> all() {
        return tasks.stream().<Task<?>>map(task -> task).toList();
    }
}
