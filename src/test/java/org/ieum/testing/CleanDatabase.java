package org.ieum.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** Empties what tests write; cities, subjects, accounts and tokens stay. */
@Singleton
public class CleanDatabase {

    @Inject
    EntityManager entities;

    @Inject
    BackgroundJobs jobs;

    /** No people, pairings, rounds, links, nor mails, not even on their way. */
    public void clear() {
        // Jobs of rounds that were left end soon.
        run("update round set state = 'cancelled' where state in ('solving', 'review')");
        run("delete from scheduled_tasks where task_instance <> 'recurring' and not picked");
        jobs.restDuring(this::truncate);
    }

    private void truncate() {
        // The audit trail refuses to be emptied; the superuser of the tests may look away.
        run(
                "set local session_replication_role = replica",
                "truncate learner, tutor, wish, pairing, booking, offer, round, proposal, unmatched,"
                        + " outbox_message, link, idempotency_key, import_draft, draft, kept_form, arrival,"
                        + " workshop, unasked_mail, audit_entry cascade");
    }

    private void run(String... statements) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (String sql : statements) {
                entities.createNativeQuery(sql).executeUpdate();
            }
        });
    }
}
