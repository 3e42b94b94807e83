package org.ieum.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ieum.audit.Audit;

/** An admin lets a program in, and shuts it out again. */
@Singleton
public class IssuingTokens {

    /** A token as it is listed; its text is gone for good. */
    public record Issued(long id, String name, Role role, Instant at, Optional<Instant> revokedAt) {}

    private final ApiTokens tokens;
    private final Audit audit;

    @Inject
    IssuingTokens(ApiTokens tokens, Audit audit) {
        this.tokens = tokens;
        this.audit = audit;
    }

    /** All that there ever were. */
    @Transactional
    public List<Issued> all() {
        return tokens.all().stream()
                .map(token -> new Issued(
                        token.id, token.name, token.role, token.createdAt, Optional.ofNullable(token.revokedAt)))
                .toList();
    }

    /** A new one, to be shown this once. */
    @Transactional
    public Token issue(String name, Role role, String actor) {
        Token token = Token.fresh();
        ApiToken issued = tokens.issue(name, token, role);
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
}
