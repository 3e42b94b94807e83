package org.ieum.outbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.ieum.platform.BaseUrl;

/**
 * Takes mails. A row is written in the caller's transaction: the mail leaves if and only if what it tells of was
 * committed.
 */
@Singleton
public class Outbox {

    private static final String INSERT = """
            insert into outbox_message (id, idempotency_key, message_id, kind, recipient_kind, recipient_id, content,
                state, tries, next_try_at, created_at)
            values (nextval('outbox_message_seq'), ?, ?, ?, ?, ?, ?, 'waiting', 0, ?, ?)
            on conflict (idempotency_key) do nothing""";

    private final EntityManager entities;
    private final Letters letters;
    private final Clock clock;
    private final String host;

    @Inject
    Outbox(EntityManager entities, Letters letters, Clock clock, BaseUrl baseUrl) {
        this.entities = entities;
        this.letters = letters;
        this.clock = clock;
        this.host = baseUrl.host();
    }

    /** Queues one mail. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void queue(OutgoingMail draft) {
        queue(List.of(draft));
    }

    /** Queues some mails, as one batch; those whose key is known are left out. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void queue(Collection<OutgoingMail> drafts) {
        entities.unwrap(Session.class).doWork(connection -> insert(connection, drafts));
    }

    private void insert(Connection connection, Collection<OutgoingMail> drafts) throws SQLException {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (OutgoingMail draft : drafts) {
                insert.setString(1, draft.key());
                insert.setString(2, "<" + UUID.randomUUID() + "@" + host + ">");
                insert.setString(3, draft.kind());
                insert.setString(4, draft.recipient().kind().code());
                insert.setLong(5, draft.recipient().id());
                insert.setBytes(6, letters.seal(draft.letter()));
                insert.setObject(7, now);
                insert.setObject(8, now);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
