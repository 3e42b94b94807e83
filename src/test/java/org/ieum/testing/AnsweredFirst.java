package org.ieum.testing;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Set;

/**
 * What the public doors store first and look at afterwards. A test finds it done when it has its answer, unless it asks for
 * the order that there is outside.
 */
@Provider
@Singleton
public class AnsweredFirst implements ContainerResponseFilter {

    private static final Set<String> JOBS = Set.of("send-asked-link");

    /** Looks for what came again and again. */
    private static final String SETTLING = "settle-sign-ups";

    private static final String TAKE = "delete from scheduled_tasks where task_name in :jobs and not picked"
            + " returning task_name, task_instance";

    private static final String POSTPONE = "update scheduled_tasks set version = version + 1,"
            + " execution_time = execution_time + interval '1 hour' where task_name in :jobs and not picked";

    private static final String MOVE = "update scheduled_tasks set version = version + 1,"
            + " execution_time = execution_time + cast(:far as interval) where task_name = :settling and not picked";

    @Inject EntityManager entities;

    @Inject
    @Any
    Instance<Task<?>> tasks;

    private enum Order {
        AT_ONCE,
        AS_OUTSIDE,
        LATER
    }

    private volatile Order order = Order.AT_ONCE;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!request.getMethod().equals("POST") || !BlockingOperationControl.isBlockingAllowed()) {
            return;
        }
        if (order == Order.AT_ONCE) {
            settle();
        } else if (order == Order.LATER) {
            QuarkusTransaction.requiringNew()
                    .run(() -> entities.createNativeQuery(POSTPONE)
                            .setParameter("jobs", JOBS)
                            .executeUpdate());
        }
    }

    /** It is looked at as there is time, as outside of tests. */
    public void asOutside(Runnable work) {
        during(Order.AS_OUTSIDE, work);
    }

    /** Nothing is looked at before {@link #settle}. */
    public void later(Runnable work) {
        Waiting.until("nothing is being settled", () -> move("1 day") == 1);
        try {
            during(Order.LATER, work);
        } finally {
            move("-1 day");
        }
    }

    private int move(String far) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(MOVE)
                        .setParameter("far", far)
                        .setParameter("settling", SETTLING)
                        .executeUpdate());
    }

    private void during(Order other, Runnable work) {
        order = other;
        try {
            work.run();
        } finally {
            order = Order.AT_ONCE;
        }
    }

    /** All that was stored is looked at. */
    public void settle() {
        List<?> taken = QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(TAKE, Object[].class)
                        .setParameter("jobs", JOBS)
                        .getResultList());
        taken.forEach(row -> run((Object[]) row));
        tasks.stream()
                .filter(task -> task.getName().equals(SETTLING))
                .map(task -> (RecurringTask<?>) task)
                .forEach(task -> task.executeRecurringly(null, null));
        Waiting.until("nothing is being looked at", () -> left() == 0);
    }

    private void run(Object[] row) {
        tasks.stream()
                .filter(task -> task.getName().equals(row[0]))
                .map(task -> (OneTimeTask<?>) task)
                .forEach(task -> run(task, row[1].toString()));
    }

    private static <T> void run(OneTimeTask<T> task, String id) {
        task.executeOnce(new TaskInstance<>(task.getName(), id), null);
    }

    private long left() {
        return QuarkusTransaction.requiringNew().call(() -> (Long)
                entities.createNativeQuery("select count(*) from scheduled_tasks where task_name in :jobs", Long.class)
                        .setParameter("jobs", JOBS)
                        .getSingleResult());
    }
}
