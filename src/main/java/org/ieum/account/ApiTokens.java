package org.ieum.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The keys of other programs, known by their SHA-256 alone. */
@Singleton
class ApiTokens {

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

    Optional<ApiToken> valid(Token token) {
        return entities.createQuery("from ApiToken where tokenHash = :hash and revokedAt is null", ApiToken.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
    }

    ApiToken issue(String name, Token token, Role role) {
        ApiToken issued = new ApiToken(name, token.hash(), role, clock.instant());
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
