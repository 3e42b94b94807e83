package org.ieum.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** Keeps background jobs away from what a test does, and waits for those that it began. */
@Singleton
public class BackgroundJobs {

    /** A process that is about to take one up finds that it has changed. */
    private static final String POSTPONE = "update scheduled_tasks set version = version + 1,"
            + " execution_time = execution_time + interval '100 years'"
            + " where not picked and execution_time < now() + interval '50 years'";

    private static final String BRING_BACK = "update scheduled_tasks set version = version + 1,"
            + " execution_time = execution_time - interval '100 years'"
            + " where not picked and execution_time > now() + interval '50 years'";

    private static final String GOING_ON =
            "select count(*) from scheduled_tasks where picked or execution_time < now() + interval '50 years'";

    private static final String OF_ROUNDS = "select count(*) from scheduled_tasks"
            + " where task_name in ('solve-round', 'explain-round') and execution_time <= now()";

    private static final String BEGUN = "select count(*) from scheduled_tasks"
            + " where task_name not in ('solve-round', 'explain-round') and (picked or execution_time <= now())";

    @Inject EntityManager entities;

    /** No job is at work when this begins, and none is taken up before it ends. */
    public void restDuring(Runnable work) {
        Waiting.until("jobs rest", () -> {
            change(POSTPONE);
            return count(GOING_ON) == 0;
        });
        try {
            work.run();
        } finally {
            change(BRING_BACK);
        }
    }

    /** What is to be solved is solved and explained. */
    public void awaitRounds() {
        Waiting.until("rounds are solved and explained", () -> count(OF_ROUNDS) == 0);
    }

    /** What was begun is done, but for rounds, which take their time. */
    public void awaitBegun() {
        Waiting.until("jobs are done", () -> count(BEGUN) == 0);
    }

    private void change(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }

    private long count(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long) entities.createNativeQuery(sql, Long.class).getSingleResult());
    }
}
