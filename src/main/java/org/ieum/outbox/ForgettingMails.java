package org.ieum.outbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Lets mails be forgotten because a person wants it. Each call belongs to the caller's transaction. */
@Singleton
public class ForgettingMails {

    private static final String OF = " where recipient_kind = :kind and recipient_id = :id";
    private static final String SETTLED = OF + " and state <> 'waiting'";

    private final EntityManager entities;
    private final Letters letters;
    private final Clock clock;

    @Inject
    ForgettingMails(EntityManager entities, Letters letters, Clock clock) {
        this.entities = entities;
        this.letters = letters;
        this.clock = clock;
    }

    /** All mails to somebody, even those that have not left. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(Recipient recipient) {
        update("delete from outbox_message" + OF, recipient).executeUpdate();
    }

    /** The mails to an address from before its owner had signed up. They are few: drafts end after two weeks. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forgetDrafts(String address) {
        entities.createQuery("from OutboxMessage where recipientKind = :draft", OutboxMessage.class)
                .setParameter("draft", Recipient.Kind.DRAFT)
                .getResultStream()
                .filter(message -> letters.open(message.content()).address().equalsIgnoreCase(address))
                .forEach(entities::remove);
    }

    /** The mails to somebody that have left or were given up. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forgetSettled(Recipient recipient) {
        update("delete from outbox_message" + SETTLED, recipient).executeUpdate();
    }

    /** Of the mails to somebody that have left or were given up: what they say, of those queued until then. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void emptySettled(Recipient recipient, Instant until) {
        Letter nothing = new Letter("nobody@example.invalid", "", "", "", Optional.empty());
        update(
                        "update outbox_message set content = :content, emptied_at = :now" + SETTLED
                                + " and emptied_at is null and created_at <= :until",
                        recipient)
                .setParameter("content", letters.seal(nothing))
                .setParameter("now", clock.instant())
                .setParameter("until", until)
                .executeUpdate();
    }

    private jakarta.persistence.Query update(String sql, Recipient recipient) {
        return entities.createNativeQuery(sql)
                .setParameter("kind", recipient.kind().code())
                .setParameter("id", recipient.id());
    }
}
