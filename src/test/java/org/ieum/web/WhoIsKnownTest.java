package org.ieum.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ieum.account.CountedPasswords;
import org.ieum.account.SignInTries;
import org.ieum.kernel.Side;
import org.ieum.selfservice.LinkTries;
import org.ieum.testing.AnsweredFirst;
import org.ieum.testing.SignUpBodies;
import org.ieum.testing.Statements;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A door does the same for whoever is known and for a stranger, so that no clock tells one from the other. */
@QuarkusTest
class WhoIsKnownTest extends StoredTest {

    private static final String STRANGER = "nobody@learners.test";
    private static final String KNOWN = "bada@learners.test";

    private static final List<String> PASSWORDS = List.of(
            "wrong",
            "",
            "x".repeat(72),
            "x".repeat(73),
            "x".repeat(5_000),
            "a\0b",
            "\0",
            "비밀번호".repeat(7),
            "🔑".repeat(19));

    @Inject AnsweredFirst answers;
    @Inject Statements statements;
    @Inject CountedPasswords passwords;
    @Inject SignInTries tries;
    @Inject LinkTries links;

    @BeforeEach
    void somebodyIsKnown() {
        links.forget();
        signUp(Side.LEARNER, KNOWN);
        signUp(Side.TUTOR, KNOWN);
    }

    @Test
    void signingUpLooksNobodyUp() {
        for (Side side : Side.values()) {
            assertThat(statementsOf(() -> signUp(side, KNOWN)))
                    .as(side.code())
                    .isEqualTo(statementsOf(() -> signUp(side, STRANGER)));
        }
    }

    @Test
    void whoIsKnownIsSettledAfterTheAnswer() {
        answers.later(() -> {
            signUp(Side.LEARNER, STRANGER);
            assertThat(count("learner")).isEqualTo(1);
            assertThat(count("sign_up")).isEqualTo(1);
        });
        answers.settle();
        assertThat(count("learner")).isEqualTo(2);
        assertThat(count("sign_up")).isZero();
    }

    @Test
    void askingForALinkLooksNobodyUp() {
        WebClient browser = new WebClient();
        String token = browser.token("/me");
        assertThat(statementsOf(() -> ask(browser, token, KNOWN)))
                .isEqualTo(statementsOf(() -> ask(browser, token, STRANGER)));
    }

    @Test
    void signingInHashesOnceAndAsksTheDatabaseAlike() {
        String admin = WebClient.setting("ieum.bootstrap.admin-email");
        WebClient browser = new WebClient();
        String token = browser.token("/sign-in");
        for (String password : PASSWORDS) {
            String shown = password.length() + " signs";
            assertThat(hashesOf(browser, token, admin, password)).as(shown).isOne();
            assertThat(hashesOf(browser, token, STRANGER, password)).as(shown).isOne();
            assertThat(statementsOf(() -> signIn(browser, token, admin, password)))
                    .as(shown)
                    .isEqualTo(statementsOf(() -> signIn(browser, token, STRANGER, password)));
        }
    }

    private int hashesOf(WebClient browser, String token, String email, String password) {
        return passwords.during(() -> signIn(browser, token, email, password));
    }

    private void signIn(WebClient browser, String token, String email, String password) {
        tries.forget();
        browser.browser()
                .formParams(Map.of("csrf-token", token, "email", email, "password", password))
                .post("/sign-in")
                .then()
                .statusCode(403);
    }

    private static void ask(WebClient browser, String token, String email) {
        browser.browser()
                .formParams(Map.of("csrf-token", token, "email", email))
                .post("/me")
                .then()
                .statusCode(303);
    }

    private static void signUp(Side side, String email) {
        given().contentType("application/json")
                .body(SignUpBodies.of(side, email))
                .post("/api/v1/" + side.plural())
                .then()
                .statusCode(202);
    }

    private long statementsOf(Runnable work) {
        long[] count = {0};
        answers.later(() -> count[0] = statements.of(work));
        return count[0];
    }

    private long count(String table) {
        return number("select count(*) from " + table);
    }
}
