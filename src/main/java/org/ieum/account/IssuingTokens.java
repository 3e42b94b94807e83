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
import org.ieum.platform.Token;

/** An admin lets a program in, and shuts it out again. */
@Singleton
public class IssuingTokens {

    /**
     * A token as it is listed; its text is gone for good.
     *
     * @param expiresAt empty if it has no end
     * @param lastUsedAt to the minute; empty if it never was
     * @param works whether a program can come in with it now
     */
    public record IssuedToken(
            long id,
            String name,
            Role role,
            Instant at,
            Optional<Instant> expiresAt,
            Optional<Instant> lastUsedAt,
            Optional<Instant> revokedAt,
            boolean works) {}

    private final ApiTokens tokens;
    private final Audit audit;
    private final Clock clock;

    @Inject
    IssuingTokens(ApiTokens tokens, Audit audit, Clock clock) {
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    /** All that there ever were. */
    @Transactional
    public List<IssuedToken> all() {
        return tokens.all().stream().map(this::issued).toList();
    }

    /** A new one, to be shown this once; {@code valid} is empty for one without an end. */
    @Transactional
    public Token issue(String name, Role role, Optional<Period> valid, String actor) {
        Token token = Token.fresh();
        ApiToken issued = tokens.issue(name, token, role, valid);
        audit.record(actor, "token.issued", "token", issued.id);
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
        Optional<Instant> end = Optional.ofNullable(token.expiresAt);
        boolean over = end.filter(at -> !clock.instant().isBefore(at)).isPresent();
        return new IssuedToken(
                token.id,
                token.name,
                token.role,
                token.createdAt,
                end,
                Optional.ofNullable(token.lastUsedAt),
                Optional.ofNullable(token.revokedAt),
                token.revokedAt == null && !over);
    }
}
