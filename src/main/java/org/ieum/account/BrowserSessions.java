package org.ieum.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The browsers in which somebody has signed in, in the database: what is deleted there is signed out everywhere. */
@Singleton
class BrowserSessions {

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    BrowserSessions(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    Token begin(Account account) {
        forgetOver();
        Token token = Token.fresh();
        entities.persist(new BrowserSession(token.hash(), account.id, clock.instant()));
        return token;
    }

    /** The account of a session that is not over; being found counts as being seen. */
    Optional<Account> account(Token token) {
        BrowserSession session = entities.find(BrowserSession.class, token.hash());
        if (session == null || session.isOver(clock.instant())) {
            return Optional.empty();
        }
        session.seen(clock.instant());
        return Optional.ofNullable(entities.find(Account.class, session.accountId))
                .filter(Account::maySignIn);
    }

    void end(Token token) {
        entities.createQuery("delete from BrowserSession where tokenHash = :hash")
                .setParameter("hash", token.hash())
                .executeUpdate();
    }

    void endAll(Account account) {
        entities.createQuery("delete from BrowserSession where accountId = :account")
                .setParameter("account", account.id)
                .executeUpdate();
    }

    /** In how many browsers somebody is signed in. */
    long count(Account account) {
        return entities.createQuery("from BrowserSession where accountId = :account", BrowserSession.class)
                .setParameter("account", account.id)
                .getResultStream()
                .filter(session -> !session.isOver(clock.instant()))
                .count();
    }

    private void forgetOver() {
        Instant now = clock.instant();
        entities.createQuery("delete from BrowserSession where lastSeenAt < :idle or createdAt < :old")
                .setParameter("idle", now.minus(BrowserSession.IDLE))
                .setParameter("old", now.minus(BrowserSession.ABSOLUTE))
                .executeUpdate();
    }
}
