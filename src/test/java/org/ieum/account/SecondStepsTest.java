package org.ieum.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.ieum.account.SigningIn.SignInOutcome;
import org.ieum.account.TakingSecondStep.Proof;
import org.ieum.platform.Token;
import org.junit.jupiter.api.Test;

/** The second step, from within. */
@QuarkusTest
class SecondStepsTest {

    private static final String EMAIL = "second-step@example.org";
    private static final String PASSWORD = "three words together";
    private static final String ADDRESS = "203.0.113.9";

    @Inject Accounts accounts;
    @Inject SecondSteps steps;
    @Inject SigningIn signingIn;
    @Inject BrowserSessions sessions;
    @Inject Phones phones;

    @Test
    @TestTransaction
    void aGuesserIsStoppedEvenBeforeTheRightCode() {
        Account account = withASecondStep();
        Token half = half();
        for (int n = 0; n < Throttle.TRIES_PER_ACCOUNT; n++) {
            assertThat(signingIn.confirm(typed(half, "abcdef"), ADDRESS)).isEqualTo(new SignInOutcome.SignInRefused());
        }
        String right = phones.code(steps.findByIdOptional(account.id).orElseThrow().secret);
        assertThat(signingIn.confirm(typed(half, right), ADDRESS)).isEqualTo(new SignInOutcome.SignInThrottled());
    }

    @Test
    @TestTransaction
    void thePasswordAloneIsNoSession() {
        withASecondStep();
        Token half = half();
        assertThat(sessions.account(half, "")).isEmpty();
        assertThat(sessions.awaitingCode(half)).isPresent();
        assertThat(signingIn.confirm(typed(Token.fresh(), "123456"), ADDRESS))
                .isEqualTo(new SignInOutcome.CodeOverdue());
    }

    @Test
    void theTimeForTheCodeEnds() {
        BrowserSession session = new BrowserSession(new byte[32], 1, Instant.EPOCH);
        session.codeDue = true;
        assertThat(session.isOver(Instant.EPOCH.plus(BrowserSession.CODE).minusSeconds(1)))
                .isFalse();
        assertThat(session.isOver(Instant.EPOCH.plus(BrowserSession.CODE))).isTrue();
    }

    @Test
    @TestTransaction
    void anUnconfirmedSecretAsksNobodyForACode() {
        Account account = accounts.open(EMAIL, new Password(PASSWORD), Role.COORDINATOR);
        steps.begin(account.id);
        assertThat(signingIn.in(EMAIL, PASSWORD, "", ADDRESS)).isInstanceOf(SignInOutcome.SignedIn.class);
        String code = phones.code(steps.findByIdOptional(account.id).orElseThrow().secret);
        assertThat(steps.accepts(account.id, code)).isFalse();
    }

    private Account withASecondStep() {
        Account account = accounts.open(EMAIL, new Password(PASSWORD), Role.COORDINATOR);
        steps.begin(account.id);
        steps.findByIdOptional(account.id).orElseThrow().confirmedAt = Instant.EPOCH;
        return account;
    }

    private static Proof typed(Token session, String code) {
        return new Proof(code, "", session);
    }

    private Token half() {
        return ((SignInOutcome.CodeDue) signingIn.in(EMAIL, PASSWORD, "", ADDRESS)).half();
    }
}
