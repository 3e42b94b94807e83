package org.ieum.account;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.platform.Token;

/** The browsers in which somebody has signed in, in the database: what is deleted there is signed out everywhere. */
@Singleton
class BrowserSessions implements PanacheRepositoryBase<BrowserSession, byte[]> {

    @Inject Accounts accounts;
    @Inject Clock clock;

    Token begin(Account account) {
        return begin(account, false);
    }

    /** For a browser that has shown the password and still owes the code; nobody is signed in by it. */
    Token beginHalf(Account account) {
        return begin(account, true);
    }

    /** The account whose code is due. */
    Optional<Account> awaitingCode(Token token) {
        BrowserSession session = findById(token.hash());
        return session != null && session.codeDue && !session.isOver(clock.instant())
                ? owner(session)
                : Optional.empty();
    }

    /** What a passkey has to sign next in this browser, signed in or half; empty if the session is over. */
    Optional<byte[]> challenge(Token token) {
        return find(token).map(session -> session.challenge);
    }

    /** The same, which counts no more; of two at once the second gets another. */
    Optional<byte[]> takeChallenge(Token token) {
        return locked(token).map(session -> {
            byte[] taken = session.challenge;
            session.renewChallenge();
            return taken;
        });
    }

    /** What a new passkey has to sign in this browser, in which the password was just shown. */
    Optional<byte[]> beginCreation(Token token) {
        return locked(token).map(session -> session.beginCreation(clock.instant()));
    }

    /** The same, once. */
    Optional<byte[]> takeCreation(Token token) {
        return locked(token).flatMap(session -> session.takeCreation(clock.instant()));
    }

    /** The account of a session that is not over; being found counts as being seen, on that device. */
    Optional<Account> account(Token token, String device) {
        BrowserSession session = findById(token.hash());
        if (session == null || session.codeDue || session.isOver(clock.instant())) {
            return Optional.empty();
        }
        session.seen(clock.instant(), device);
        return owner(session);
    }

    void end(Token token) {
        delete("tokenHash", token.hash());
    }

    void endAll(Account account) {
        delete("accountId", account.id);
    }

    /** Those in which somebody is signed in, the latest used first. */
    List<BrowserSession> open(long accountId) {
        return list("accountId = ?1 and not codeDue order by lastSeenAt desc, number", accountId).stream()
                .filter(session -> !session.isOver(clock.instant()))
                .toList();
    }

    /** In how many somebody is signed in, by account; who is in none is not there. */
    Map<Long, Long> open() {
        return list("not codeDue").stream()
                .filter(session -> !session.isOver(clock.instant()))
                .collect(groupingBy(session -> session.accountId, counting()));
    }

    /** Whether they had such a one. */
    boolean end(long accountId, long number) {
        return delete("accountId = ?1 and number = ?2", accountId, number) == 1;
    }

    /** All but the one with this token. */
    void endOthers(Account account, Token current) {
        delete("accountId = ?1 and tokenHash <> ?2", account.id, current.hash());
    }

    private Token begin(Account account, boolean codeDue) {
        forgetOver();
        Token token = Token.fresh();
        BrowserSession session = new BrowserSession(token.hash(), account.id, clock.instant());
        session.codeDue = codeDue;
        persist(session);
        return token;
    }

    private Optional<BrowserSession> find(Token token) {
        return findByIdOptional(token.hash()).filter(session -> !session.isOver(clock.instant()));
    }

    /** As it is now, whatever this transaction has read of it. */
    private Optional<BrowserSession> locked(Token token) {
        Optional<BrowserSession> session = find(token);
        session.ifPresent(found -> getEntityManager().refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return session;
    }

    private Optional<Account> owner(BrowserSession session) {
        return accounts.findByIdOptional(session.accountId).filter(Account::maySignIn);
    }

    private void forgetOver() {
        Instant now = clock.instant();
        delete("lastSeenAt < ?1 or createdAt < ?2", now.minus(BrowserSession.IDLE), now.minus(BrowserSession.ABSOLUTE));
    }
}
