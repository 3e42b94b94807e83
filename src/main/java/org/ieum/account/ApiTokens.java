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

    private final Clock clock;

    @Inject
    ApiTokens(Clock clock) {
        this.clock = clock;
    }

    List<ApiToken> all() {
        return listAll(Sort.by("id"));
    }

    boolean isEmpty() {
        return count() == 0;
    }

    /** A token that is neither revoked nor over; being found counts as being used. */
    Optional<ApiToken> valid(Token token) {
        Instant now = clock.instant();
        Optional<ApiToken> found = find(
                        "tokenHash = ?1 and revokedAt is null and (expiresAt is null or expiresAt > ?2)",
                        token.hash(),
                        now)
                .firstResultOptional();
        found.ifPresent(used -> used(used, now));
        return found;
    }

    /** One column alone: a write of the whole row could undo a revocation that comes between. */
    private void used(ApiToken token, Instant now) {
        if (token.lastUsedAt == null || now.isAfter(token.lastUsedAt.plus(NOTICED))) {
            update("lastUsedAt = ?1 where id = ?2", now, token.id);
        }
    }

    /** {@code valid} is how long it works from now on; empty for one without an end. */
    ApiToken issue(String name, Token token, Role role, Optional<Period> valid) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        Instant end = valid.map(period -> now.plus(period).toInstant()).orElse(null);
        ApiToken issued = new ApiToken(name, token.hash(), role, now.toInstant(), end);
        persist(issued);
        return issued;
    }

    /** Whether there was such a token to revoke. */
    boolean revoke(long id) {
        return update("revokedAt = ?1 where id = ?2 and revokedAt is null", clock.instant(), id) == 1;
    }
}
