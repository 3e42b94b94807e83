package org.ieum.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.platform.Actor;
import org.ieum.platform.Token;

/** An admin lets a program in, and shuts it out again. */
@Singleton
public class IssuingTokens {

    /**
     * A token as it is listed; its text is gone for good.
     *
     * @param owner the account whose it is, as audit rows have it; empty for one from before there was any
     * @param lastUsedAt to the minute; empty if it never was
     * @param works whether a program can come in with it now
     */
    public record IssuedToken(
            long id,
            String name,
            Role role,
            Instant at,
            Optional<String> owner,
            Instant expiresAt,
            Optional<Instant> lastUsedAt,
            Optional<Instant> revokedAt,
            boolean works) {}

    /** After that somebody has to think about it again. */
    public static final Period LONGEST = Period.ofYears(1);

    @Inject ApiTokens tokens;
    @Inject Audit audit;
    @Inject Clock clock;

    /** All that there ever were. */
    @Transactional
    public List<IssuedToken> all() {
        return tokens.all().stream().map(this::issued).toList();
    }

    /** A new one of somebody's own, to be shown this once. It works for so long, and as long as they may what it may. */
    @Transactional
    public Token issue(String name, Role role, Period valid, long owner) {
        Token token = Token.fresh();
        ApiToken issued = tokens.issue(Optional.of(owner), name, token, role, valid);
        audit.record(Actor.account(owner), "token.issued", "token", issued.id);
        return token;
    }

    /** Does nothing to one that is revoked already. */
    @Transactional
    public void revoke(long id, String actor) {
        if (tokens.revoke(id)) {
            audit.record(actor, "token.revoked", "token", id);
        }
    }

    private IssuedToken issued(ApiToken token) {
        boolean over = !clock.instant().isBefore(token.expiresAt);
        return new IssuedToken(
                token.id,
                token.name,
                token.role,
                token.createdAt,
                Optional.ofNullable(token.accountId).map(Actor::account),
                token.expiresAt,
                Optional.ofNullable(token.lastUsedAt),
                Optional.ofNullable(token.revokedAt),
                token.revokedAt == null && !over);
    }
}
