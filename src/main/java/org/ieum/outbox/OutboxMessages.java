package org.ieum.outbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** Reads the mails that were queued; only {@link #letter} opens one. */
@Singleton
public class OutboxMessages {

    private static final String RETRY_ALL = """
            update outbox_message set state = 'waiting', tries = 0, next_try_at = :now
            where state = 'given_up' returning id""";

    private final EntityManager entities;
    private final Letters letters;
    private final Clock clock;
    private final Smtp smtp;

    @Inject
    OutboxMessages(EntityManager entities, Letters letters, Clock clock, Smtp smtp) {
        this.entities = entities;
        this.letters = letters;
        this.clock = clock;
        this.smtp = smtp;
    }

    /** Whether mails can leave at all: whether the settings name an SMTP server. */
    public boolean leave() {
        return smtp.configured();
    }

    /**
     * Mails in the order in which they were queued.
     *
     * @param since from this instant on
     * @param after of those queued at that very instant, the ones after this id; 0 for all
     */
    public List<OutboxMessage> queued(Instant since, long after, int limit) {
        return entities.createQuery(
                        "from OutboxMessage where createdAt > :since or createdAt = :since and id > :after"
                                + " order by createdAt, id",
                        OutboxMessage.class)
                .setParameter("since", since)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Which mails are looked for; what is empty is not asked for. */
    public record MailSearch(Optional<MailState> state, Optional<String> kind) {}

    /** Mails with an id below {@code before}, the newest first. */
    public List<OutboxMessage> newest(MailSearch search, long before, int limit) {
        String condition = (search.state().isPresent() ? " and state = :state" : "")
                + (search.kind().isPresent() ? " and kind = :kind" : "");
        var query = entities.createQuery(
                        "from OutboxMessage where id < :before" + condition + " order by id desc", OutboxMessage.class)
                .setParameter("before", before)
                .setMaxResults(limit);
        search.state().ifPresent(wanted -> query.setParameter("state", wanted));
        search.kind().ifPresent(wanted -> query.setParameter("kind", wanted));
        return query.getResultList();
    }

    /** How many mails of a kind are where; combinations without any are left out. */
    public record MailCount(MailState state, String kind, long mails) {}

    /** How many mails there are, by state and kind. */
    public List<MailCount> counts() {
        return entities.createQuery(
                        "select state, kind, count(*) from OutboxMessage group by state, kind order by kind, state",
                        MailCount.class)
                .getResultList();
    }

    /** The mail with this id. */
    public Optional<OutboxMessage> find(long id) {
        return Optional.ofNullable(entities.find(OutboxMessage.class, id));
    }

    /** What the mail says. Personal: whoever asks is written down by the caller. */
    public Letter letter(OutboxMessage message) {
        return letters.open(message.content());
    }

    /** A mail that was given up is tried anew; others stay as they are, and the answer is false. */
    @Transactional
    public boolean retry(long id) {
        return find(id).filter(message -> message.retry(clock.instant())).isPresent();
    }

    /** All mails that were given up are tried anew; their ids. */
    @Transactional
    public List<Long> retryAll() {
        return entities.unwrap(Session.class)
                .createNativeQuery(RETRY_ALL, Long.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }
}
