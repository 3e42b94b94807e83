package org.ieum.mail.bounce;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;
import org.ieum.mail.bounce.BounceMailbox.MailboxPlace;

/** How far the mailbox is read, and when it was read last. */
@Singleton
class BounceProgress {

    private static final MailboxPlace BEGINNING = new MailboxPlace(0, 0);

    private static final String AT = """
            insert into bounce_mailbox (id, validity, last_uid) values (1, :validity, :uid)
            on conflict (id) do update set validity = excluded.validity, last_uid = excluded.last_uid""";

    private static final String READ = """
            insert into bounce_mailbox (id, validity, last_uid, read_at) values (1, 0, 0, :now)
            on conflict (id) do update set read_at = excluded.read_at""";

    @Inject EntityManager entities;

    @Transactional
    MailboxPlace place() {
        return one("select validity, last_uid from bounce_mailbox", MailboxPlace.class)
                .orElse(BEGINNING);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void at(MailboxPlace place) {
        entities.createNativeQuery(AT)
                .setParameter("validity", place.validity())
                .setParameter("uid", place.uid())
                .executeUpdate();
    }

    @Transactional
    void readAt(Instant now) {
        entities.createNativeQuery(READ).setParameter("now", now).executeUpdate();
    }

    /** Empty before the first time. */
    @Transactional
    Optional<Instant> lastRead() {
        return one("select read_at from bounce_mailbox where read_at is not null", Instant.class);
    }

    private <T> Optional<T> one(String sql, Class<T> type) {
        return entities.unwrap(Session.class).createNativeQuery(sql, type).uniqueResultOptional();
    }
}
