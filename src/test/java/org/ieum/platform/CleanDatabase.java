package org.ieum.platform;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.ieum.outbox.QuietOutbox;

/** Empties what tests write; cities, subjects, accounts and tokens stay. */
@Singleton
public class CleanDatabase {

    @Inject
    EntityManager entities;

    @Inject
    QuietOutbox outbox;

    /** No people, pairings, rounds, links, nor mails, not even on their way. */
    @Transactional
    public void clear() {
        outbox.during(this::truncate);
    }

    private void truncate() {
        // The audit trail refuses to be emptied; the superuser of the tests may look away.
        entities.createNativeQuery("set local session_replication_role = replica")
                .executeUpdate();
        entities.createNativeQuery("truncate learner, tutor, wish, pairing, booking, offer, round, proposal, unmatched,"
                        + " outbox_message, link, idempotency_key, import_draft, draft, arrival, audit_entry cascade")
                .executeUpdate();
    }
}
