package org.ieum.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
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
class ApiTokens {

    /** Not every request needs a write. */
    private static final Duration NOTICED = Duration.ofMinutes(1);

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    ApiTokens(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    List<ApiToken> all() {
        return entities.createQuery("from ApiToken order by id", ApiToken.class).getResultList();
    }

    boolean isEmpty() {
        return entities.createQuery("select count(t) from ApiToken t", Long.class)
                        .getSingleResult()
                == 0;
    }

    /** A token that is neither revoked nor over; being found counts as being used. */
    Optional<ApiToken> valid(Token token) {
        Instant now = clock.instant();
        Optional<ApiToken> found = entities.createQuery(
                        "from ApiToken where tokenHash = :hash and revokedAt is null"
                                + " and (expiresAt is null or expiresAt > :now)",
                        ApiToken.class)
                .setParameter("hash", token.hash())
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
        found.ifPresent(used -> used(used, now));
        return found;
    }

    /** One column alone: a write of the whole row could undo a revocation that comes between. */
    private void used(ApiToken token, Instant now) {
        if (token.lastUsedAt == null || now.isAfter(token.lastUsedAt.plus(NOTICED))) {
            entities.createQuery("update ApiToken set lastUsedAt = :now where id = :id")
                    .setParameter("now", now)
                    .setParameter("id", token.id)
                    .executeUpdate();
        }
    }

    /** {@code valid} is how long it works from now on; empty for one without an end. */
    ApiToken issue(String name, Token token, Role role, Optional<Period> valid) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        Instant end = valid.map(period -> now.plus(period).toInstant()).orElse(null);
        ApiToken issued = new ApiToken(name, token.hash(), role, now.toInstant(), end);
        entities.persist(issued);
        return issued;
    }

    /** Whether there was such a token to revoke. */
    boolean revoke(long id) {
        return entities.createQuery("update ApiToken set revokedAt = :now where id = :id and revokedAt is null")
                        .setParameter("now", clock.instant())
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }
}
