package org.ieum.account;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** A key by which another program comes in; the key itself is not kept. */
@Entity
class ApiToken {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_token_seq")
    @SequenceGenerator(name = "api_token_seq", allocationSize = 1)
    Long id;

    /** Whose it is; null until the first account is made, for a token that was set before. */
    Long accountId;

    String name;
    byte[] tokenHash;
    Role role;
    Instant createdAt;
    Instant expiresAt;
    Instant lastUsedAt;
    Instant revokedAt;

    protected ApiToken() {}

    ApiToken(Long accountId, String name, byte[] tokenHash, Role role, Instant createdAt, Instant expiresAt) {
        this.accountId = accountId;
        this.name = name;
        this.tokenHash = tokenHash;
        this.role = role;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }
}
