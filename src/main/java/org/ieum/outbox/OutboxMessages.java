package org.ieum.outbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads the mails that were queued; only {@link #letter} opens one. */
@Singleton
public class OutboxMessages {

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

    /** Mails with an id below {@code before}, the newest first. */
    public List<OutboxMessage> newest(Optional<State> state, long before, int limit) {
        String condition = state.isPresent() ? " and state = :state" : "";
        var query = entities.createQuery(
                        "from OutboxMessage where id < :before" + condition + " order by id desc", OutboxMessage.class)
                .setParameter("before", before)
                .setMaxResults(limit);
        state.ifPresent(wanted -> query.setParameter("state", wanted));
        return query.getResultList();
    }

    /** The mail with this id. */
    public Optional<OutboxMessage> find(long id) {
        return Optional.ofNullable(entities.find(OutboxMessage.class, id));
    }

    /** What the mail says. Personal: whoever asks is written down by the caller. */
    public Letter letter(OutboxMessage message) {
        return letters.open(message.content());
    }

    /** A mail that was given up is tried anew; others stay as they are. */
    @Transactional
    public void retry(long id) {
        find(id).ifPresent(message -> message.retry(clock.instant()));
    }
}
