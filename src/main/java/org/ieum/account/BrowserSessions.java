package org.ieum.account;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.platform.Token;

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
        return begin(account, false);
    }

    /** For a browser that has shown the password and still owes the code; nobody is signed in by it. */
    Token beginHalf(Account account) {
        return begin(account, true);
    }

    /** The account whose code is due. */
    Optional<Account> awaitingCode(Token token) {
        BrowserSession session = entities.find(BrowserSession.class, token.hash());
        return session != null && session.codeDue && !session.isOver(clock.instant())
                ? owner(session)
                : Optional.empty();
    }

    /** The account of a session that is not over; being found counts as being seen, on that device. */
    Optional<Account> account(Token token, String device) {
        BrowserSession session = entities.find(BrowserSession.class, token.hash());
        if (session == null || session.codeDue || session.isOver(clock.instant())) {
            return Optional.empty();
        }
        session.seen(clock.instant(), device);
        return owner(session);
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

    /** Those in which somebody is signed in, the latest used first. */
    List<BrowserSession> open(long accountId) {
        return entities.createQuery(
                        "from BrowserSession where accountId = :account and not codeDue order by lastSeenAt desc, number",
                        BrowserSession.class)
                .setParameter("account", accountId)
                .getResultStream()
                .filter(session -> !session.isOver(clock.instant()))
                .toList();
    }

    /** In how many somebody is signed in, by account; who is in none is not there. */
    Map<Long, Long> open() {
        return entities.createQuery("from BrowserSession where not codeDue", BrowserSession.class)
                .getResultStream()
                .filter(session -> !session.isOver(clock.instant()))
                .collect(groupingBy(session -> session.accountId, counting()));
    }

    /** Whether they had such a one. */
    boolean end(long accountId, long number) {
        return entities.createQuery("delete from BrowserSession where accountId = :account and number = :number")
                        .setParameter("account", accountId)
                        .setParameter("number", number)
                        .executeUpdate()
                == 1;
    }

    /** All but the one with this token. */
    void endOthers(Account account, Token current) {
        entities.createQuery("delete from BrowserSession where accountId = :account and tokenHash <> :current")
                .setParameter("account", account.id)
                .setParameter("current", current.hash())
                .executeUpdate();
    }

    private Token begin(Account account, boolean codeDue) {
        forgetOver();
        Token token = Token.fresh();
        BrowserSession session = new BrowserSession(token.hash(), account.id, clock.instant());
        session.codeDue = codeDue;
        entities.persist(session);
        return token;
    }

    private Optional<Account> owner(BrowserSession session) {
        return Optional.ofNullable(entities.find(Account.class, session.accountId))
                .filter(Account::maySignIn);
    }

    private void forgetOver() {
        Instant now = clock.instant();
        entities.createQuery("delete from BrowserSession where lastSeenAt < :idle or createdAt < :old")
                .setParameter("idle", now.minus(BrowserSession.IDLE))
                .setParameter("old", now.minus(BrowserSession.ABSOLUTE))
                .executeUpdate();
    }
}
