package org.ieum.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import org.ieum.platform.Token;
import org.junit.jupiter.api.Test;

/** How long a program may come in, and what is remembered of it. */
@QuarkusTest
class ApiTokensTest {

    @Inject
    ApiTokens tokens;

    @Inject
    IssuingTokens issuing;

    @Inject
    EntityManager entities;

    @Test
    @TestTransaction
    void aTokenEndsByItself() {
        Token token = Token.fresh();
        ApiToken issued = tokens.issue("a script", token, Role.COORDINATOR, Optional.of(Period.ofMonths(1)));
        assertThat(tokens.valid(token)).isPresent();
        assertThat(listed(issued).works()).isTrue();
        issued.expiresAt = Instant.now();
        assertThat(tokens.valid(token)).isEmpty();
        assertThat(listed(issued).works()).isFalse();
    }

    @Test
    @TestTransaction
    void oneWithoutAnEndGoesOn() {
        Token token = Token.fresh();
        ApiToken issued = tokens.issue("a script", token, Role.COORDINATOR, Optional.empty());
        assertThat(issued.expiresAt).isNull();
        assertThat(tokens.valid(token)).isPresent();
    }

    @Test
    @TestTransaction
    void itsLastUseIsKnown() {
        Token token = Token.fresh();
        ApiToken issued = tokens.issue("a script", token, Role.COORDINATOR, Optional.empty());
        assertThat(listed(issued).lastUsedAt()).isEmpty();
        tokens.valid(token);
        entities.refresh(issued);
        assertThat(listed(issued).lastUsedAt())
                .hasValueSatisfying(
                        at -> assertThat(Duration.between(at, Instant.now())).isLessThan(Duration.ofHours(1)));
    }

    private IssuingTokens.IssuedToken listed(ApiToken token) {
        return issuing.all().stream()
                .filter(one -> one.id() == token.id)
                .findFirst()
                .orElseThrow();
    }
}
