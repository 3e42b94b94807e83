package org.ieum.outbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;
import org.ieum.outbox.OutboxMessages.Queued;
import org.ieum.platform.Sealing;
import org.ieum.platform.stored.Columns;

/**
 * Mails to an address that anybody may have typed: whoever it is, they get a few a day, over all kinds and all names that are
 * typed with it. Counted by a keyed hash of the address, in the caller's transaction, and forgotten with the day.
 */
@Singleton
public class UnaskedMails {

    /** A family of many waits some days; nobody's mailbox is filled for longer. */
    private static final int DAYS = 7;

    /** A mail of another day arrives when people are up. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private static final String COUNT = """
            insert into unasked_mail (address_hash, day, mails) values (:address, :day, 1)
            on conflict (address_hash, day) do update set mails = unasked_mail.mails + 1
            where unasked_mail.mails < :most
            returning mails""";

    private static final String INSERT = """
            with mails as materialized (
                select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) with ordinality m (address_hash, key, message_id, kind, rank,
                    recipient_kind, recipient_id, content, state, error, place)),
            counted as (
                insert into unasked_mail (address_hash, day, mails)
                select address_hash, ?, 1 from mails order by address_hash
                on conflict (address_hash, day) do update set mails = unasked_mail.mails + 1
                where unasked_mail.mails < ?
                returning address_hash),
            queued as (
                insert into outbox_message (id, idempotency_key, message_id, kind, rank, recipient_kind, recipient_id,
                    content, state, last_error, tries, next_try_at, created_at)
                select nextval('outbox_message_seq'), key, message_id, kind, rank, recipient_kind, recipient_id,
                    content, state, error, 0, ?, ?
                from mails join counted using (address_hash) order by place
                on conflict (idempotency_key) do nothing)
            select address_hash from mails where address_hash not in (select address_hash from counted)""";

    @Inject EntityManager entities;
    @Inject Sealing sealing;
    @Inject OutboxSettings settings;
    @Inject Clock clock;

    /** Counts one, and says when it may leave: now, or on the morning of a day that is not full; empty for none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Instant> next(String address) {
        LocalDate today = LocalDate.now(clock);
        if (count(address, today)) {
            return Optional.of(clock.instant());
        }
        return today.plusDays(1)
                .datesUntil(today.plusDays(DAYS))
                .filter(day -> count(address, day))
                .findFirst()
                .map(day -> day.atTime(MORNING).atZone(clock.getZone()).toInstant());
    }

    /** Queues and counts one to each of these addresses, all in one statement; those whose day is full. */
    Set<String> insert(Map<String, Queued> mails) {
        Map<ByteBuffer, String> byHash = new LinkedHashMap<>();
        mails.keySet().forEach(address -> byHash.put(ByteBuffer.wrap(hash(address)), address));
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                set(insert, byHash.keySet(), List.copyOf(mails.values()));
                Set<String> full = new HashSet<>();
                try (ResultSet found = insert.executeQuery()) {
                    while (found.next()) {
                        full.add(byHash.get(ByteBuffer.wrap(found.getBytes(1))));
                    }
                }
                return full;
            }
        });
    }

    private void set(PreparedStatement insert, Set<ByteBuffer> hashes, List<Queued> rows) throws SQLException {
        Columns columns = new Columns(insert);
        columns.bytes(hashes, ByteBuffer::array);
        columns.set("text", rows, Queued::key);
        columns.set("text", rows, Queued::messageId);
        columns.set("text", rows, Queued::kind);
        columns.set("integer", rows, row -> row.rank().place());
        columns.set("text", rows, row -> row.recipient().kind().code());
        columns.set("bigint", rows, row -> row.recipient().id());
        columns.bytes(rows, row -> row.letter().content());
        columns.set("text", rows, row -> row.letter().state().code());
        columns.set("text", rows, row -> row.letter().error());
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        columns.all(LocalDate.now(clock), settings.unaskedPerDay(), now, now);
    }

    /** What was counted on earlier days. */
    @Transactional
    void forget() {
        entities.createNativeQuery("delete from unasked_mail where day < :today")
                .setParameter("today", LocalDate.now(clock))
                .executeUpdate();
    }

    /** By what an address is counted. */
    byte[] hash(String address) {
        return sealing.lookup("unasked:" + address.toLowerCase(Locale.ROOT));
    }

    private boolean count(String address, LocalDate day) {
        List<?> counted = entities.createNativeQuery(COUNT, Integer.class)
                .setParameter("address", hash(address))
                .setParameter("day", day)
                .setParameter("most", settings.unaskedPerDay())
                .getResultList();
        return !counted.isEmpty();
    }
}
