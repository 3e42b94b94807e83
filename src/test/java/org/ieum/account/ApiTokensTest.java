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

    @Inject Accounts accounts;
    @Inject ApiTokens tokens;
    @Inject IssuingTokens issuing;
    @Inject EntityManager entities;

    @Test
    @TestTransaction
    void aTokenEndsByItself() {
        Token token = Token.fresh();
        ApiToken issued = issued(token, Role.COORDINATOR);
        assertThat(tokens.valid(token)).isPresent();
        assertThat(listed(issued).works()).isTrue();
        issued.expiresAt = Instant.now();
        assertThat(tokens.valid(token)).isEmpty();
        assertThat(listed(issued).works()).isFalse();
    }

    @Test
    @TestTransaction
    void itMayNoMoreThanWhoseItIs() {
        Account owner = accounts.open("owner@example.org", new Password("three words together"), Role.ADMIN);
        Token token = Token.fresh();
        tokens.issue(Optional.of(owner.id), "a script", token, Role.ADMIN, Period.ofMonths(1));
        assertThat(tokens.valid(token)).isPresent();
        owner.role = Role.COORDINATOR;
        assertThat(tokens.valid(token)).isEmpty();
        owner.role = Role.ADMIN;
        owner.disable(Instant.now());
        assertThat(tokens.valid(token)).isEmpty();
    }

    @Test
    @TestTransaction
    void oneOfNobodyWorksWhileNobodyIsThere() {
        Token token = Token.fresh();
        tokens.issue(Optional.empty(), "a script", token, Role.COORDINATOR, Period.ofMonths(1));
        assertThat(tokens.valid(token)).isEmpty();
    }

    @Test
    @TestTransaction
    void itsLastUseIsKnown() {
        Token token = Token.fresh();
        ApiToken issued = issued(token, Role.COORDINATOR);
        assertThat(listed(issued).lastUsedAt()).isEmpty();
        tokens.valid(token);
        entities.refresh(issued);
        assertThat(listed(issued).lastUsedAt())
                .hasValueSatisfying(
                        at -> assertThat(Duration.between(at, Instant.now())).isLessThan(Duration.ofHours(1)));
    }

    private ApiToken issued(Token token, Role role) {
        long owner = accounts.all().get(0).id;
        return tokens.issue(Optional.of(owner), "a script", token, role, Period.ofMonths(1));
    }

    private IssuingTokens.IssuedToken listed(ApiToken token) {
        return issuing.all().stream()
                .filter(one -> one.id() == token.id)
                .findFirst()
                .orElseThrow();
    }
}
