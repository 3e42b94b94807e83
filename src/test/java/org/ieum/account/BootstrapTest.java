package org.ieum.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.ieum.platform.Token;
import org.ieum.platform.start.StartRefused;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.Test;

/** The first account and the first token. */
@QuarkusTest
class BootstrapTest {

    private static final String OTHER_TOKEN = "another-token-that-is-long-enough-to-be-taken";

    @Inject Bootstrap bootstrap;
    @Inject Accounts accounts;
    @Inject ApiTokens tokens;
    @Inject SettingUp settingUp;
    @Inject EntityManager entities;

    private final Optional<String> email = Optional.of(WebClient.setting("ieum.bootstrap.admin-email"));
    private final Optional<String> password = Optional.of(WebClient.setting("ieum.bootstrap.admin-password"));
    private final Optional<String> token = Optional.of(WebClient.setting("ieum.bootstrap.api-token"));

    @Test
    @TestTransaction
    void makesAnAdminAndATokenThatIsStoredHashed() {
        assertThat(accounts.byEmail(email.orElseThrow().toUpperCase(java.util.Locale.ROOT)))
                .hasValueSatisfying(account -> assertThat(account.role).isEqualTo(Role.ADMIN));
        assertThat(tokens.valid(new Token(token.orElseThrow()))).isPresent();
        assertThat(entities.createNativeQuery(
                                "select count(*) from api_token where encode(token_hash, 'escape') like :token")
                        .setParameter("token", "%" + token.orElseThrow() + "%")
                        .getSingleResult())
                .isEqualTo(0L);
    }

    @Test
    @TestTransaction
    void changesNothingLater() {
        start(Optional.of("second@example.org"), Optional.of("another password"), Optional.of(OTHER_TOKEN));
        assertThat(accounts.byEmail("second@example.org")).isEmpty();
        assertThat(tokens.valid(new Token(OTHER_TOKEN))).isEmpty();
        assertThat(accounts.byEmail(email.orElseThrow())).isPresent();
    }

    @Test
    @TestTransaction
    void theTokenAloneIsEnoughForAProgram() {
        nobody();
        start(Optional.empty(), Optional.empty(), Optional.of(OTHER_TOKEN));
        assertThat(accounts.isEmpty()).isTrue();
        assertThat(tokens.valid(new Token(OTHER_TOKEN))).isPresent();
        settingUp.setUp(settingUp.offer(), "first@example.org", "a long enough password");
        entities.clear();
        assertThat(tokens.valid(new Token(OTHER_TOKEN)))
                .hasValueSatisfying(token ->
                        assertThat(token.accountId).isEqualTo(accounts.all().get(0).id));
    }

    @Test
    void aShortTokenStopsTheStartWithoutBeingTold() {
        assertThatThrownBy(() -> start(email, password, Optional.of("too-short-by-far")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("IEUM_BOOTSTRAP_API_TOKEN")
                .hasMessageNotContaining("too-short");
    }

    @Test
    @TestTransaction
    void theSetUpLinkMakesOneAccountAndNoSecond() {
        nobody();
        Token link = settingUp.offer();
        assertThat(settingUp.setUp(new Token("made-up"), "first@example.org", "a long enough password"))
                .isInstanceOf(SettingUp.SetUpOutcome.SetUpLinkGone.class);
        assertThat(settingUp.setUp(link, "no address", "short"))
                .isEqualTo(new SettingUp.SetUpOutcome.FirstAccountFlawed(true, true));
        assertThat(settingUp.setUp(link, "first@example.org", "a long enough password"))
                .isInstanceOf(SettingUp.SetUpOutcome.FirstAccountMade.class);
        assertThat(settingUp.setUp(link, "second@example.org", "a long enough password"))
                .isInstanceOf(SettingUp.SetUpOutcome.SetUpLinkGone.class);
    }

    @Test
    @TestTransaction
    void aSessionEndsByTime() {
        BrowserSession session = new BrowserSession(new byte[32], 1, java.time.Instant.EPOCH);
        assertThat(session.isOver(
                        java.time.Instant.EPOCH.plus(BrowserSession.IDLE).minusSeconds(1)))
                .isFalse();
        assertThat(session.isOver(java.time.Instant.EPOCH.plus(BrowserSession.IDLE)))
                .isTrue();
        session.lastSeenAt = java.time.Instant.EPOCH.plus(BrowserSession.ABSOLUTE);
        assertThat(session.isOver(java.time.Instant.EPOCH.plus(BrowserSession.ABSOLUTE)))
                .isTrue();
    }

    private record Settings(Optional<String> adminEmail, Optional<String> adminPassword, Optional<String> apiToken)
            implements BootstrapSettings {}

    private void start(Optional<String> newEmail, Optional<String> newPassword, Optional<String> newToken) {
        bootstrap.start(new StartupEvent(), new Settings(newEmail, newPassword, newToken));
    }

    private void nobody() {
        entities.createNativeQuery("delete from account").executeUpdate();
        entities.createNativeQuery("delete from api_token").executeUpdate();
    }
}
