package org.ieum.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import org.ieum.concern.WaitingConcerns;
import org.ieum.selfservice.LinkTries;

/** Empties what tests write; cities, subjects, accounts and tokens stay. */
@Singleton
public class CleanDatabase {

    /** What tests write, and whatever points there. */
    private static final String WRITTEN = """
            with recursive written(id) as (
                select c.oid from pg_class c where c.relnamespace = to_regnamespace('public') and c.relname in (
                    'learner', 'tutor', 'wish', 'pairing', 'booking', 'offer', 'round', 'proposal', 'unmatched',
                    'outbox_message', 'link', 'idempotency_key', 'import_draft', 'file_piece', 'taken_import', 'table_draft', 'saved_mapping', 'remembered_word', 'listed_view', 'draft', 'kept_form', 'arrival',
                    'workshop', 'sign_up', 'asked_link', 'unasked_mail', 'address_pause', 'bounce_mailbox', 'meeting_place', 'interview', 'consent', 'merged_person', 'known_apart',
                    'webhook_endpoint', 'audit_entry', 'newer_answer', 'concern',
                    'concern_reader', 'erased_person', 'backup_made')
                union
                select c.conrelid from pg_constraint c join written w on c.confrelid = w.id where c.contype = 'f')
            select cast(cast(id as regclass) as text) from written""";

    @Inject EntityManager entities;
    @Inject BackgroundJobs jobs;
    @Inject LinkTries links;
    @Inject WaitingConcerns concerns;
    @Inject OwnersConnection owner;

    private String emptying;

    /** No people, pairings, rounds, links, nor mails, not even on their way; and nobody has asked for a link. */
    public void clear() {
        links.forget();
        concerns.forget();
        // Jobs of rounds that were left end soon.
        owner.run("update round set state = 'cancelled' where state in ('solving', 'review');"
                + "delete from scheduled_tasks where task_instance <> 'recurring' and not picked");
        jobs.restDuring(() -> owner.run(emptying()));
    }

    /** No accounts but the first. */
    public void onlyTheAdmin() {
        owner.run("delete from account where id > (select min(id) from account)");
    }

    /**
     * The audit trail refuses to be emptied; the owner in the tests may look away. Whoever still writes is waited for.
     * To delete some rows takes a millisecond; to truncate so many tables takes forty.
     */
    private String emptying() {
        if (emptying == null) {
            List<?> tables = QuarkusTransaction.requiringNew()
                    .call(() ->
                            entities.createNativeQuery(WRITTEN, String.class).getResultList());
            emptying = "set local session_replication_role = replica; lock table "
                    + tables.stream().map(Object::toString).collect(Collectors.joining(", "))
                    + " in access exclusive mode; "
                    + tables.stream().map(table -> "delete from " + table).collect(Collectors.joining("; "));
        }
        return emptying;
    }
}
