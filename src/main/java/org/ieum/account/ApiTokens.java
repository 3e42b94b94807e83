package org.ieum.account;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.ieum.platform.Token;

/** The keys of other programs, known by their SHA-256 alone. */
@Singleton
class ApiTokens implements PanacheRepository<ApiToken> {

    /** Not every request needs a write. */
    private static final Duration NOTICED = Duration.ofMinutes(1);

    @Inject Accounts accounts;
    @Inject Clock clock;

    List<ApiToken> all() {
        return listAll(Sort.by("id"));
    }

    boolean isEmpty() {
        return count() == 0;
    }

    /**
     * A token that is neither revoked nor over, of somebody who may still what it may; being found counts as being used.
     */
    Optional<ApiToken> valid(Token token) {
        Instant now = clock.instant();
        Optional<ApiToken> found = getEntityManager()
                .createQuery(
                        "select t, a from ApiToken t left join Account a on a.id = t.accountId"
                                + " where t.tokenHash = ?1 and t.revokedAt is null and t.expiresAt > ?2",
                        Owned.class)
                .setParameter(1, token.hash())
                .setParameter(2, now)
                .getResultList()
                .stream()
                .findFirst()
                .filter(this::isOwnersToo)
                .map(Owned::token);
        found.ifPresent(used -> used(used, now));
        return found;
    }

    /** With the account whose it is; null for those of before the first account. One statement, at each call. */
    private record Owned(ApiToken token, Account owner) {}

    private boolean isOwnersToo(Owned found) {
        return found.token().accountId == null
                ? accounts.isEmpty()
                : Optional.ofNullable(found.owner())
                        .filter(Account::maySignIn)
                        .filter(owner -> owner.role
                                .granted()
                                .containsAll(found.token().role.granted()))
                        .isPresent();
    }

    /** One column alone: a write of the whole row could undo a revocation that comes between. */
    private void used(ApiToken token, Instant now) {
        if (token.lastUsedAt == null || now.isAfter(token.lastUsedAt.plus(NOTICED))) {
            update("lastUsedAt = ?1 where id = ?2", now, token.id);
        }
    }

    /**
     * @param owner the account whose it is; empty while there is none
     * @param valid how long it works from now on
     */
    ApiToken issue(Optional<Long> owner, String name, Token token, Role role, Period valid) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        ApiToken issued = new ApiToken(
                owner.orElse(null),
                name,
                token.hash(),
                role,
                now.toInstant(),
                now.plus(valid).toInstant());
        persist(issued);
        return issued;
    }

    /** Whoever is the first has the tokens that were there before. */
    void belongTo(Account first) {
        // The account itself, before somebody belongs to it.
        flush();
        update("accountId = ?1 where accountId is null", first.id);
    }

    /** Shuts out whatever comes in by a token of this account; the ids of those that were not revoked before. */
    List<Long> revokeAll(Account owner) {
        List<Long> open = list("accountId = ?1 and revokedAt is null", owner.id).stream()
                .map(token -> token.id)
                .toList();
        open.forEach(this::revoke);
        return open;
    }

    /** Whether there was such a token to revoke. */
    boolean revoke(long id) {
        return update("revokedAt = ?1 where id = ?2 and revokedAt is null", clock.instant(), id) == 1;
    }
}
