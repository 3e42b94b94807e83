package org.ieum.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.ieum.account.Phones;
import org.ieum.account.Role;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing in with a code as well. */
@QuarkusTest
class SecondStepTest extends StoredTest {

    private static final String MINA = "mina@example.org";
    private static final String PAGE = "/doors/page";
    private static final Pattern SECRET = Pattern.compile("<code>([A-Z2-7 ]{39})</code>");
    private static final Pattern RECOVERY = Pattern.compile("<code>([a-z2-7]{4}(?:-[a-z2-7]{4}){5})</code>");

    @Inject Phones phones;

    private WebClient admin;
    private Invitations invitations;
    private WebClient mina;
    private String secret;
    private List<String> recoveryCodes;

    @BeforeEach
    void minaHasASecondStep() {
        admin = new WebClient().byPassword();
        invitations = new Invitations(admin);
        mina = invitations.colleague(MINA, "coordinator");
        secret = find(SECRET, setUp(mina, Invitations.PASSWORD).asString()).get(0);
        Response on = code(mina, "/second-step/confirmation", phones.code(secret));
        recoveryCodes = find(RECOVERY, on.asString());
        phones.wait30Seconds();
    }

    private static Response setUp(WebClient browser, String password) {
        return browser.form("/second-step").formParam("password", password).post("/second-step");
    }

    @AfterEach
    void theAdminAlone() {
        phones.requireFor();
        database.onlyTheAdmin();
    }

    @Test
    void thePasswordAloneOpensNothing() {
        WebClient browser = new WebClient();
        browser.form("/sign-in")
                .formParam("email", MINA)
                .formParam("password", Invitations.PASSWORD)
                .formParam("next", "/learners?page=2")
                .post("/sign-in")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in/code?next=%2Flearners%3Fpage%3D2"));
        browser.browser().get(PAGE).then().statusCode(303);
        browser.browser().get("/second-step").then().statusCode(303);
        code(browser, "/sign-in/code", "wrong").then().statusCode(403).body(containsString("id=\"code-error\""));
        browser.browser().get(PAGE).then().statusCode(303);
        browser.form("/sign-in/code")
                .formParam("code", phones.code(secret))
                .formParam("next", "/learners?page=2")
                .post("/sign-in/code")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/learners?page=2"));
        browser.browser().get(PAGE).then().statusCode(200);
    }

    @Test
    void aCodeCountsOnce() {
        String code = phones.code(secret);
        WebClient first = signedInToTheCode();
        code(first, "/sign-in/code", code).then().statusCode(303);
        first.browser().get(PAGE).then().statusCode(200);
        WebClient second = signedInToTheCode();
        code(second, "/sign-in/code", code).then().statusCode(403);
        second.browser().get(PAGE).then().statusCode(303);
        assertThat(trail.actions()).contains("second-step.on", "second-step.refused");
    }

    @Test
    void aRecoveryCodeStandsInOnce() {
        assertThat(recoveryCodes).hasSize(10).doesNotHaveDuplicates();
        String code = recoveryCodes.get(3).toUpperCase(java.util.Locale.ROOT).replace('-', ' ');
        WebClient first = signedInToTheCode();
        code(first, "/sign-in/code", code).then().statusCode(303);
        first.browser().get("/second-step").then().body(containsString("left: 9"));
        code(signedInToTheCode(), "/sign-in/code", code).then().statusCode(403);

        Response renewed = code(first, "/second-step/recovery-codes", phones.code(secret));
        assertThat(find(RECOVERY, renewed.asString())).hasSize(10).doesNotContainAnyElementsOf(recoveryCodes);
        code(signedInToTheCode(), "/sign-in/code", recoveryCodes.get(4)).then().statusCode(403);
    }

    /** Nor is a code that somebody looked at: both are asked for. */
    @Test
    void aBrowserThatWasLeftOpenIsNotEnough() {
        String code = phones.code(secret);
        for (String path : List.of("/second-step/removal", "/second-step/recovery-codes")) {
            Response refused = mina.form("/second-step")
                    .formParam("password", "not the password")
                    .formParam("code", code)
                    .post(path);
            refused.then().statusCode(422).body(containsString("This is not your password."));
            assertThat(find(RECOVERY, refused.asString())).isEmpty();
        }
        assertThat(told("second-step-off")).isZero();
        code(mina, "/second-step/removal", code).then().statusCode(200);
        assertThat(told("second-step-off")).isEqualTo(1);
        Response refused = setUp(mina, "not the password");
        refused.then().statusCode(422);
        assertThat(find(SECRET, refused.asString())).isEmpty();
        setUp(mina, "").then().statusCode(422);
    }

    @Test
    void itsOwnerIsToldWhoeverChangesIt() {
        assertThat(told("second-step-on")).isEqualTo(1);
        String page = invitations.page(MINA);
        admin.form(page).post(page + "/second-step-removal").then().statusCode(303);
        assertThat(told("second-step-off")).isEqualTo(1);
    }

    private long told(String kind) {
        return ((Number) entities.createNativeQuery("select count(*) from outbox_message where kind = :kind")
                        .setParameter("kind", kind)
                        .getSingleResult())
                .longValue();
    }

    @Test
    void givingItUpNeedsACode() {
        code(mina, "/second-step/removal", "000").then().statusCode(422);
        setUp(mina, Invitations.PASSWORD).then().statusCode(200);
        signedInToTheCode();
        code(mina, "/second-step/removal", phones.code(secret)).then().statusCode(200);
        new WebClient().signIn(MINA, Invitations.PASSWORD).then().header("Location", endsWith("/today"));
    }

    @Test
    void anAdminRemovesItForSomebodyElseAlone() {
        String page = invitations.page(MINA);
        admin.form(page).post(page + "/second-step-removal").then().statusCode(303);
        new WebClient().signIn(MINA, Invitations.PASSWORD).then().header("Location", endsWith("/today"));
        assertThat(trail.actions()).contains("second-step.removed");

        String own = invitations.page(WebClient.setting("ieum.bootstrap.admin-email"));
        admin.form(own).post(own + "/second-step-removal").then().statusCode(404);
    }

    /** Whoever reads the mailbox still lacks the phone. */
    @Test
    void whoeverForgotTheirPasswordShowsItAllTheSame() {
        String page = invitations.page(MINA);
        admin.form(page).post(page + "/new-password").then().statusCode(303);
        WebClient reader = new WebClient();
        Invitations.take(reader, Invitations.linkToAnotherPassword(), "another three words")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in/code"));
        reader.browser().get(PAGE).then().statusCode(303);
        code(reader, "/sign-in/code", "000000x").then().statusCode(403);
        code(reader, "/sign-in/code", recoveryCodes.get(0)).then().statusCode(303);
        reader.browser().get(PAGE).then().statusCode(200);
    }

    @Test
    void turningItOnSignsOutEveryOtherBrowser() {
        code(mina, "/second-step/removal", phones.code(secret)).then().statusCode(200);
        WebClient other = new WebClient();
        other.signIn(MINA, Invitations.PASSWORD).then().statusCode(303);
        String fresh =
                find(SECRET, setUp(mina, Invitations.PASSWORD).asString()).get(0);
        assertThat(fresh).isNotEqualTo(secret);
        code(mina, "/second-step/confirmation", "000000x")
                .then()
                .statusCode(422)
                .body(containsString(fresh));
        other.browser().get(PAGE).then().statusCode(200);
        code(mina, "/second-step/confirmation", phones.code(fresh)).then().statusCode(200);
        other.browser().get(PAGE).then().statusCode(303);
        mina.browser().get(PAGE).then().statusCode(200);
    }

    @Test
    void whereItIsAskedForNothingElseOpensWithoutIt() {
        phones.requireFor(Role.ADMIN);
        mina.browser().get(PAGE).then().statusCode(200);
        admin.browser().get("/accounts").then().statusCode(303).header("Location", endsWith("/second-step"));
        admin.browser().get("/api/v1/rounds/1").then().statusCode(403);
        admin.browser().get("/second-step").then().statusCode(200).body(containsString("Please set it up"));
        phones.requireFor(Role.ADMIN, Role.COORDINATOR);
        mina.browser().get(PAGE).then().statusCode(200);
    }

    @Test
    void theDatabaseHoldsNeitherSecretNorCodes() {
        assertThat(stored("second_step") + stored("recovery_code"))
                .isNotBlank()
                .doesNotContain(secret.replace(" ", ""), hex(secret.replace(" ", "")))
                .doesNotContain(hex(recoveryCodes.get(0).replace("-", "")));
    }

    private WebClient signedInToTheCode() {
        WebClient browser = new WebClient();
        browser.signIn(MINA, Invitations.PASSWORD).then().header("Location", containsString("/sign-in/code"));
        return browser;
    }

    private static Response code(WebClient browser, String path, String code) {
        return browser.browser()
                .formParam("csrf-token", browser.token("/sign-in"))
                .formParam("password", Invitations.PASSWORD)
                .formParam("code", code)
                .post(path);
    }

    private static List<String> find(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    String stored(String table) {
        return value("select string_agg(t::text, ' ') from " + table + " t");
    }
}
