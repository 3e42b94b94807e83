package org.ieum.outbox;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.Session;
import org.ieum.platform.Part;
import org.ieum.platform.SqlArray;

/** All mails that were queued. What they say is sealed: {@link LookingAfterMails} opens one. */
@Singleton
public class OutboxMessages implements PanacheRepository<OutboxMessage> {

    private static final String INSERT = """
            insert into outbox_message (id, idempotency_key, message_id, kind, rank, recipient_kind, recipient_id,
                content, state, last_error, tries, next_try_at, created_at)
            values (nextval('outbox_message_seq'), ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)
            on conflict (idempotency_key) do nothing""";

    /** The state is written out, because only then its partial index serves. */
    private static final String CLAIM = """
            with due as (
                select d.id, exists (select from address_pause p
                    where p.recipient_kind = d.recipient_kind and p.recipient_id = d.recipient_id) as paused
                from outbox_message d where d.state = 'waiting' and d.next_try_at <= :now
                order by d.rank, d.next_try_at, d.id limit :most for update of d skip locked)
            update outbox_message m set
                state = case when paused then 'given_up' else m.state end,
                last_error = case when paused then :paused else m.last_error end,
                tries = case when paused then m.tries else m.tries + 1 end,
                next_try_at = case when paused then m.next_try_at else :until end
            from due where m.id = due.id
            returning m.id, m.message_id, m.content, m.tries, m.rank, due.paused""";

    private static final String SENT = """
            update outbox_message set state = 'sent', sent_at = :now, last_error = null
            where id = any(cast(:ids as bigint[])) and state = 'waiting'""";

    /** What stands beside a mail that was not sent. */
    private static final String PAUSED = "not sent: mails to this address come back";

    private static final String WAITING = """
            select (select count(*) from outbox_message where state = 'waiting' and (tries > 0 or next_try_at <= :now)),
                (select min(created_at) from outbox_message where state = 'waiting' and (tries > 0 or next_try_at <= :now)),
                (select count(*) from outbox_message where state = 'given_up')""";

    private static final String RETRY_ALL = """
            update outbox_message set state = 'waiting', tries = 0, next_try_at = :now
            where state = 'given_up' returning id""";

    private static final String EMPTY = """
            update outbox_message m set emptied_at = :now
            from unnest(cast(:ids as bigint[]), cast(:untils as timestamptz[])) one (id, until)
            where m.recipient_kind = :kind and m.recipient_id = one.id and m.state in ('sent', 'given_up', 'by_hand', 'told')
            and m.emptied_at is null and m.created_at <= one.until returning m.message_id""";

    private static final String SAY = "update outbox_message set content = ? where message_id = ?";

    /** What leaves no more and is to be told to nobody. */
    private static final Set<MailState> OVER = EnumSet.of(MailState.SENT, MailState.GIVEN_UP, MailState.TOLD);

    private static final String OLD = "state in ?1 and createdAt < ?2";

    private static final String TO = "recipientKind = ?1 and recipientId = ?2";

    /**
     * Mails in the order in which they were queued.
     *
     * @param since from this instant on
     * @param after of those queued at that very instant, the ones after this id; 0 for all
     */
    public List<OutboxMessage> queued(Instant since, long after, int limit) {
        return find("createdAt > ?1 or createdAt = ?1 and id > ?2 order by createdAt, id", since, after)
                .page(0, limit)
                .list();
    }

    /** Which mails are looked for; what is empty is not asked for. */
    public record MailSearch(Optional<MailState> state, Optional<String> kind) {}

    /** The same of those alone that somebody sees. */
    public List<OutboxMessage> queued(Instant since, long after, int limit, MailsInSight sight) {
        Map<String, Object> parameters = new HashMap<>(sight.parameters());
        parameters.putAll(Map.of("since", since, "after", after));
        return find(
                        "(createdAt > :since or createdAt = :since and id > :after) and " + MailsInSight.CONDITION
                                + " order by createdAt, id",
                        parameters)
                .page(0, limit)
                .list();
    }

    /** Mails with an id below {@code before} that somebody sees, the newest first. */
    public List<OutboxMessage> newest(MailSearch search, long before, int limit, MailsInSight sight) {
        String condition = " and " + MailsInSight.CONDITION + (search.state().isPresent() ? " and state = :state" : "")
                + (search.kind().isPresent() ? " and kind = :kind" : "");
        Map<String, Object> parameters = new HashMap<>(sight.parameters());
        parameters.put("before", before);
        search.state().ifPresent(wanted -> parameters.put("state", wanted));
        search.kind().ifPresent(wanted -> parameters.put("kind", wanted));
        return find("id < :before" + condition + " order by id desc", parameters)
                .page(0, limit)
                .list();
    }

    /** The mails to somebody, the newest first. */
    public List<QueuedMail> to(Recipient recipient, int most) {
        return getEntityManager()
                .createQuery(
                        "select id, createdAt, kind, state from OutboxMessage"
                                + " where recipientKind = :kind and recipientId = :id order by id desc",
                        QueuedMail.class)
                .setParameter("kind", recipient.kind())
                .setParameter("id", recipient.id())
                .setMaxResults(most)
                .getResultList();
    }

    /** When mails of a kind were queued for somebody, from an instant on. */
    public List<Instant> queued(Recipient recipient, String kind, Instant since) {
        return getEntityManager()
                .createQuery(
                        "select createdAt from OutboxMessage where recipientKind = :to and recipientId = :id"
                                + " and kind = :kind and createdAt >= :since",
                        Instant.class)
                .setParameter("to", recipient.kind())
                .setParameter("id", recipient.id())
                .setParameter("kind", kind)
                .setParameter("since", since)
                .getResultList();
    }

    /** How many mails of a kind are where; combinations without any are left out. */
    public record MailCount(MailState state, String kind, long mails) {}

    /** How many mails there are that somebody sees, by state and kind. */
    public List<MailCount> counts(MailsInSight sight) {
        TypedQuery<MailCount> query = getEntityManager()
                .createQuery(
                        "select state, kind, count(*) from OutboxMessage where " + MailsInSight.CONDITION
                                + " group by state, kind order by kind, state",
                        MailCount.class);
        sight.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /**
     * A mail that somebody sends now.
     *
     * @param tries with this one
     * @param paused whether it is not sent after all: mails to this address come back
     */
    @SuppressWarnings("ArrayRecordComponent") // Opened at once and never compared.
    record Claimed(long id, String messageId, byte[] content, int tries, boolean paused) {}

    /**
     * Claims some that are due, in the order in which they leave: if whoever claims them dies over it, they are due again at
     * {@code until}. Those whose mails come back are given up instead.
     */
    List<Claimed> claim(Instant now, Instant until, int most) {
        return session()
                .createNativeQuery(CLAIM, Object[].class)
                .setParameter("now", now)
                .setParameter("until", until)
                .setParameter("most", most)
                .setParameter("paused", PAUSED)
                .addScalar("id", Long.class)
                .addScalar("message_id", String.class)
                .addScalar("content", byte[].class)
                .addScalar("tries", Integer.class)
                .addScalar("paused", Boolean.class)
                .addScalar("rank", Integer.class)
                .getResultStream()
                .sorted(Comparator.comparing((Object[] row) -> (Integer) row[5]).thenComparing(row -> (Long) row[0]))
                .map(row -> new Claimed(
                        (Long) row[0], (String) row[1], (byte[]) row[2], (Integer) row[3], (Boolean) row[4]))
                .toList();
    }

    /** These have left, as far as they wait still: another may have settled one after this one's claim. */
    void sent(List<Claimed> left, Instant now) {
        session()
                .createNativeMutationQuery(SENT)
                .setParameter("now", now)
                .setParameter("ids", SqlArray.of(left.stream().map(Claimed::id).toList()))
                .executeUpdate();
    }

    /** Those that are to leave by now; what is to leave on another morning is not late. */
    MailHealth.MailsWaiting waiting(Instant now) {
        Object[] found = session()
                .createNativeQuery(WAITING, Object[].class)
                .setParameter("now", now)
                .getSingleResult();
        return new MailHealth.MailsWaiting((long) found[0], (Instant) found[1], (long) found[2]);
    }

    /** What was queued later than now, by a clock that was ahead, waits no longer for that; how many mails. */
    int bringBack(Instant now) {
        return update("nextTryAt = ?1 where state = ?2 and createdAt > ?1 and nextTryAt > ?1", now, MailState.WAITING);
    }

    /** All mails that were given up wait again; their ids. */
    List<Long> retryAll(Instant now) {
        return session()
                .createNativeQuery(RETRY_ALL, Long.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** Letters to somebody that have not left, which nobody else sends or changes until this transaction ends. */
    List<OutboxMessage> unsent(Recipient to) {
        return find(TO + " and state in ?3", to.kind(), to.id(), EnumSet.of(MailState.WAITING, MailState.GIVEN_UP))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** To somebody, queued since then. */
    List<OutboxMessage> givenUp(Recipient to, Instant since) {
        return find(TO + " and state = ?3 and createdAt > ?4", to.kind(), to.id(), MailState.GIVEN_UP, since)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<OutboxMessage> toDrafts() {
        return list("recipientKind", RecipientKind.DRAFT);
    }

    void delete(Recipient to) {
        delete(TO, to.kind(), to.id());
    }

    void deleteSettled(RecipientKind kind, Collection<Long> ids) {
        delete("recipientKind = ?1 and recipientId in ?2 and state <> ?3", kind, ids, MailState.WAITING);
    }

    long countSettled(Instant before) {
        return count(OLD, OVER, before);
    }

    int deleteSettled(Instant before) {
        return Math.toIntExact(delete(OLD, OVER, before));
    }

    /** Of what has left or was given up, and was queued until then: it says {@code content} from now on, by Message-ID. */
    void emptySettled(RecipientKind kind, Map<Long, Instant> until, Function<String, byte[]> content, Instant now) {
        List<String> emptied = session()
                .createNativeQuery(EMPTY, String.class)
                .setParameter("kind", kind.code())
                .setParameter("ids", SqlArray.of(until.keySet()))
                .setParameter("untils", SqlArray.of(until.values()))
                .setParameter("now", now)
                .getResultList();
        session().doWork(connection -> {
            try (PreparedStatement say = connection.prepareStatement(SAY)) {
                for (String messageId : emptied) {
                    say.setBytes(1, content.apply(messageId));
                    say.setString(2, messageId);
                    say.addBatch();
                }
                say.executeBatch();
            }
        });
    }

    /** A part of what is to be told by hand, the oldest first. */
    public Part<OutboxMessage> byHand(Part.Asked asked) {
        return Part.of(
                find("state = ?1 order by id", MailState.BY_HAND)
                        .range(asked.skip(), asked.skip() + asked.size())
                        .list(),
                asked);
    }

    List<OutboxMessage> unmade() {
        return list("state", MailState.UNMADE);
    }

    /** A row to be. */
    record Queued(
            String key,
            String messageId,
            String kind,
            MailRank rank,
            Recipient recipient,
            Instant due,
            MadeLetter letter) {}

    /** As one batch, past Hibernate, because it cannot skip known keys. */
    void insert(List<Queued> mails, Instant now) {
        session().doWork(connection -> insert(connection, mails, now.atOffset(ZoneOffset.UTC)));
    }

    private static void insert(Connection connection, List<Queued> mails, OffsetDateTime now) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Queued mail : mails) {
                insert.setString(1, mail.key());
                insert.setString(2, mail.messageId());
                insert.setString(3, mail.kind());
                insert.setInt(4, mail.rank().place());
                insert.setString(5, mail.recipient().kind().code());
                insert.setLong(6, mail.recipient().id());
                insert.setBytes(7, mail.letter().content());
                insert.setString(8, mail.letter().state().code());
                insert.setString(9, mail.letter().error());
                insert.setObject(10, mail.due().atOffset(ZoneOffset.UTC));
                insert.setObject(11, now);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private Session session() {
        return getEntityManager().unwrap(Session.class);
    }
}
