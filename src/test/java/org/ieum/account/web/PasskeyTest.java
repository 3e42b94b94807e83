package org.ieum.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.account.Phones;
import org.ieum.account.Role;
import org.ieum.account.SignInTries;
import org.ieum.account.passkey.SoftwareKey;
import org.ieum.platform.start.BaseUrl;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing in with a passkey as well. */
@QuarkusTest
class PasskeyTest extends StoredTest {

    private static final String MINA = "mina@example.org";
    private static final String PAGE = "/doors/page";
    private static final String OWN = "/second-step";
    private static final Pattern OPTIONS = Pattern.compile("data-passkey=\"([^\"]*)\"");
    private static final Pattern CHALLENGE = Pattern.compile("\"challenge\":\"([A-Za-z0-9_-]{43})\"");
    private static final Pattern RECOVERY = Pattern.compile("<code>([a-z2-7]{4}(?:-[a-z2-7]{4}){5})</code>");
    private static final Pattern WHICH = Pattern.compile("name=\"which\" value=\"([0-9]+)\"");

    @Inject Phones phones;
    @Inject SignInTries tries;
    @Inject BaseUrl base;

    private WebClient admin;
    private Invitations invitations;
    private WebClient mina;
    private SoftwareKey key;
    private List<String> recoveryCodes;

    @BeforeEach
    void minaHasAPasskey() {
        admin = new WebClient().signedIn();
        invitations = new Invitations(admin);
        mina = invitations.colleague(MINA, "coordinator");
        key = key();
        Response added = add(mina, key, "My phone");
        added.then().statusCode(200).body(containsString("<strong>My phone</strong>"), containsString("not used yet"));
        recoveryCodes = all(RECOVERY, added);
    }

    @AfterEach
    void theAdminAlone() {
        tries.forget();
        phones.requireFor();
        database.onlyTheAdmin();
    }

    @Test
    void thePasswordAloneOpensNothing() {
        assertThat(recoveryCodes).hasSize(10).doesNotHaveDuplicates();
        WebClient browser = afterThePassword();
        browser.browser().get(PAGE).then().statusCode(303);
        browser.browser().get(OWN).then().statusCode(303);
        show(browser, key.show(challenge(browser)), "/learners?page=2")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/learners?page=2"));
        browser.browser().get(PAGE).then().statusCode(200);
        browser.browser()
                .get(OWN)
                .then()
                .statusCode(200)
                .body(containsString("used last on"), not(containsString("not used yet")));
        assertThat(told("second-step-changed")).isEqualTo(1);
        assertThat(trail.actions()).contains("passkey.added").doesNotContain("passkey.counted-back");
    }

    @Test
    void whoNeverSignedInSeesNoPasskeys() {
        new WebClient().browser().get("/sign-in/code").then().statusCode(200).body(not(containsString("data-passkey")));
    }

    @Test
    void whatWasSignedCountsOnce() {
        WebClient first = afterThePassword();
        String challenge = challenge(first);
        String signed = key.show(challenge);
        show(first, signed).then().statusCode(303);
        WebClient second = afterThePassword();
        show(second, signed).then().statusCode(403);
        second.browser().get(PAGE).then().statusCode(303);

        String before = challenge(second);
        show(second, "{}").then().statusCode(403).body(containsString("The passkey was not taken"));
        assertThat(challenge(second)).isNotEqualTo(before);
        show(second, key.show(before)).then().statusCode(403);
        show(second, key.show(challenge(second))).then().statusCode(303);
        assertThat(trail.actions()).contains("second-step.refused");
    }

    @Test
    void whatAnotherBrowserWasAskedIsRefused() {
        WebClient first = afterThePassword();
        WebClient second = afterThePassword();
        assertThat(challenge(first)).isNotEqualTo(challenge(second));
        show(second, key.show(challenge(first))).then().statusCode(403);
        // Nor is the challenge of a page in which she is signed in.
        show(second, key.show(challenge(mina, OWN))).then().statusCode(403);
        second.browser().get(PAGE).then().statusCode(303);
    }

    @Test
    void whatWasShownElsewhereIsRefused() {
        String origin = base.toString();
        WebClient browser = afterThePassword();
        for (String elsewhere : List.of(
                "http://localhost:9999",
                "https://localhost:8080",
                "http://localhost",
                "http://ieum.localhost:8080",
                "http://localhost.example:8080",
                "android:apk-key-hash:abc",
                "")) {
            show(browser, key.at(elsewhere).show(challenge(browser))).then().statusCode(403);
        }
        tries.forget();
        key.at(origin);
        show(browser, key.askedBy("example.org").show(challenge(browser)))
                .then()
                .statusCode(403);
        show(browser, key.askedBy("localhost").framed().show(challenge(browser)))
                .then()
                .statusCode(403);
        browser.browser().get(PAGE).then().statusCode(303);
    }

    @Test
    void aKeyThatNobodyTouchesIsRefused() {
        WebClient browser = afterThePassword();
        show(browser, key.untouched().show(challenge(browser))).then().statusCode(403);
        show(browser, key.touchedAlone().saying("webauthn.create").show(challenge(browser)))
                .then()
                .statusCode(403);
        show(browser, key.saying("webauthn.get").show(challenge(browser)))
                .then()
                .statusCode(303);
    }

    /** Two keys count apart: whichever is behind is a copy. */
    @Test
    void aCounterThatGoesBackIsRefusedAndWrittenDown() {
        signIn(key.counted(7)).then().statusCode(303);
        signIn(key.counted(7)).then().statusCode(403);
        signIn(key.counted(2)).then().statusCode(403);
        signIn(key.notCounting()).then().statusCode(403);
        assertThat(trail.actions()).filteredOn("passkey.counted-back"::equals).hasSize(3);
    }

    @Test
    void aKeyThatDoesNotCountIsTaken() {
        SoftwareKey synced = key().notCounting();
        add(mina, synced, "Synced").then().statusCode(200);
        signIn(synced).then().statusCode(303);
        signIn(synced).then().statusCode(303);
    }

    @Test
    void aKeyOfSomebodyElseIsRefused() {
        WebClient other = invitations.colleague("yuna@example.org", "coordinator");
        SoftwareKey others = key();
        add(other, others, "Yuna's").then().statusCode(200);
        signIn(others).then().statusCode(403);
        signIn(key()).then().statusCode(403);
        // Nor does one key stand in for two people.
        add(other, key, "Mine now").then().statusCode(422).body(not(containsString("Mine now</strong>")));
        assertThat(all(WHICH, other.browser().get(OWN))).hasSize(1);
    }

    @Test
    void nobodyAddsOneWithoutThePassword() {
        begin(mina, "not the password", "Theirs").then().statusCode(422).body(containsString("not your password"));
        // What the page asks existing passkeys for makes none.
        confirm(mina, key().make(challenge(mina, OWN)), "Theirs").then().statusCode(422);
        String due = challenge(begin(mina, Invitations.PASSWORD, "Theirs"));
        confirm(mina, key().make("A".repeat(43)), "Theirs").then().statusCode(422);
        confirm(mina, key().make(due), "Theirs").then().statusCode(422);
        assertThat(all(WHICH, mina.browser().get(OWN))).hasSize(1);
        for (String name : List.of("", "  ", "x".repeat(61))) {
            begin(mina, Invitations.PASSWORD, name).then().statusCode(422).body(containsString("60 characters"));
        }
    }

    @Test
    void oneIsMadeHereAndWithATouchOrNotAtAll() {
        Stream.of(
                        key().at("https://example.org"),
                        key().askedBy("example.org"),
                        key().untouched(),
                        key().saying("webauthn.get"),
                        key().framed())
                .forEach(wrong -> add(mina, wrong, "Wrong").then().statusCode(422));
        add(mina, key().touchedAlone(), "No finger").then().statusCode(200);
        assertThat(all(WHICH, mina.browser().get(OWN))).hasSize(2);
    }

    @Test
    void theFirstOneSignsOutEveryOtherBrowser() {
        WebClient yuna = invitations.colleague("yuna@example.org", "coordinator");
        WebClient elsewhere = new WebClient();
        elsewhere.signIn("yuna@example.org", Invitations.PASSWORD).then().statusCode(303);
        elsewhere.browser().get(PAGE).then().statusCode(200);
        add(yuna, key(), "Key").then().statusCode(200);
        elsewhere.browser().get(PAGE).then().statusCode(303);
        yuna.browser().get(PAGE).then().statusCode(200);
    }

    @Test
    void oneIsRemovedForPasswordAndSecondStepAlone() {
        String which = all(WHICH, mina.browser().get(OWN)).get(0);
        remove(mina, which, "not the password", recoveryCodes.get(0), "").then().statusCode(422);
        remove(mina, which, Invitations.PASSWORD, "", "").then().statusCode(422);
        remove(mina, which, Invitations.PASSWORD, "000000", "").then().statusCode(422);
        remove(mina, which, Invitations.PASSWORD, "", key.show("A".repeat(43)))
                .then()
                .statusCode(422);
        assertThat(told("second-step-off")).isZero();
        remove(mina, which, Invitations.PASSWORD, "", key.show(challenge(mina, OWN)))
                .then()
                .statusCode(200);
        assertThat(told("second-step-off")).isEqualTo(1);
        assertThat(trail.actions()).contains("passkey.removed");
        new WebClient().signIn(MINA, Invitations.PASSWORD).then().header("Location", endsWith("/today"));
        assertThat(recoveryCodesLeft()).isZero();
    }

    @Test
    void nobodyRemovesSomebodyElses() {
        WebClient yuna = invitations.colleague("yuna@example.org", "coordinator");
        SoftwareKey own = key();
        List<String> codes = all(RECOVERY, add(yuna, own, "Own"));
        String minas = all(WHICH, mina.browser().get(OWN)).get(0);
        remove(yuna, minas, Invitations.PASSWORD, codes.get(0), "").then().statusCode(422);
        assertThat(all(WHICH, mina.browser().get(OWN))).hasSize(1);
        signIn(key).then().statusCode(303);
    }

    @Test
    void appAndPasskeyStandBesideEachOther() {
        String secret = all(
                        Pattern.compile("<code>([A-Z2-7 ]{39})</code>"),
                        mina.form(OWN)
                                .formParam("password", Invitations.PASSWORD)
                                .post(OWN))
                .get(0);
        Response on = mina.form(OWN).formParam("code", phones.code(secret)).post(OWN + "/confirmation");
        String code = all(RECOVERY, on).get(0);
        phones.wait30Seconds();
        WebClient byCode = afterThePassword();
        byCode.form("/sign-in/code")
                .formParam("code", phones.code(secret))
                .post("/sign-in/code")
                .then()
                .statusCode(303);
        signIn(key).then().statusCode(303);
        mina.form(OWN)
                .formParam("password", Invitations.PASSWORD)
                .formParam("code", code)
                .post(OWN + "/removal")
                .then()
                .statusCode(200);
        assertThat(told("second-step-off")).isZero();
        assertThat(told("second-step-changed")).isEqualTo(2);
        assertThat(recoveryCodesLeft()).isEqualTo(9);
        afterThePassword();
    }

    @Test
    void withoutScriptsARecoveryCodeStandsIn() {
        WebClient browser = afterThePassword();
        browser.form("/sign-in/code")
                .formParam("code", recoveryCodes.get(0))
                .post("/sign-in/code")
                .then()
                .statusCode(303);
        browser.browser().get(PAGE).then().statusCode(200);
        browser.form(OWN)
                .formParam("password", Invitations.PASSWORD)
                .formParam("passkey", key.show(challenge(browser, OWN)))
                .post(OWN + "/recovery-codes")
                .then()
                .statusCode(200);
        assertThat(recoveryCodesLeft()).isEqualTo(10);
    }

    @Test
    void anAdminTakesThemFromSomebodyWhoLostThem() {
        String page = invitations.page(MINA);
        admin.form(page).post(page + "/second-step-removal").then().statusCode(303);
        assertThat(told("second-step-off")).isEqualTo(1);
        assertThat(recoveryCodesLeft()).isZero();
        new WebClient().signIn(MINA, Invitations.PASSWORD).then().header("Location", endsWith("/today"));
    }

    @Test
    void whereASecondStepIsAskedForAPasskeyIsOne() {
        WebClient yuna = invitations.colleague("yuna@example.org", "coordinator");
        phones.requireFor(Role.ADMIN, Role.COORDINATOR);
        mina.browser().get(PAGE).then().statusCode(200);
        yuna.browser().get(PAGE).then().statusCode(303).header("Location", endsWith(OWN));
        add(yuna, key(), "Key").then().statusCode(200);
        yuna.browser().get(PAGE).then().statusCode(200);
    }

    @Test
    void whatNobodyCanReadIsRefused() {
        WebClient browser = afterThePassword();
        String right = key.show(challenge(browser));
        List<String> odd = List.of(
                "null",
                "[]",
                "1",
                "\"\"",
                "{\"id\":null,\"rawId\":null,\"response\":null}",
                "{\"response\":{}}",
                right.substring(0, right.length() / 2),
                right.replaceFirst("\"signature\":\"..", "\"signature\":\"&&"),
                right.replaceFirst("\"authenticatorData\":\"[^\"]*", "\"authenticatorData\":\"AA"),
                right.replaceFirst("\"rawId\":\"[^\"]*", "\"rawId\":\""),
                right.replaceFirst("\"clientDataJSON\":\"[^\"]*", "\"clientDataJSON\":\"bnVsbA"),
                right.replaceFirst("\"clientDataJSON\":\"[^\"]*\",", ""),
                right.replaceFirst("\"clientExtensionResults\":\\{}", "\"clientExtensionResults\":{\"appid\":7}"),
                "[".repeat(5000),
                "{\"a\":".repeat(3000),
                "x".repeat(20_000),
                "\0");
        for (String text : odd) {
            tries.forget();
            assertThat(show(browser, text).statusCode()).as(text).isIn(400, 403);
            String made = text.replace("authenticatorData", "attestationObject");
            begin(mina, Invitations.PASSWORD, "Odd");
            assertThat(confirm(mina, made, "Odd").statusCode()).as(made).isIn(400, 422);
        }
        assertThat(all(WHICH, mina.browser().get(OWN))).hasSize(1);
    }

    private SoftwareKey key() {
        return new SoftwareKey(base.toString(), "localhost");
    }

    private static WebClient afterThePassword() {
        WebClient browser = new WebClient();
        browser.signIn(MINA, Invitations.PASSWORD).then().header("Location", containsString("/sign-in/code"));
        return browser;
    }

    private static Response signIn(SoftwareKey shown) {
        WebClient browser = afterThePassword();
        return show(browser, shown.show(challenge(browser)));
    }

    private static Response show(WebClient browser, String signed) {
        return show(browser, signed, "");
    }

    private static Response show(WebClient browser, String signed, String next) {
        return browser.form("/sign-in/code")
                .formParam("passkey", signed)
                .formParam("next", next)
                .post("/sign-in/code");
    }

    private static Response add(WebClient browser, SoftwareKey made, String name) {
        return confirm(browser, made.make(challenge(begin(browser, Invitations.PASSWORD, name))), name);
    }

    private static Response begin(WebClient browser, String password, String name) {
        return browser.form(OWN)
                .formParam("password", password)
                .formParam("name", name)
                .post(OWN + "/passkeys");
    }

    private static Response confirm(WebClient browser, String made, String name) {
        return browser.form(OWN)
                .formParam("passkey", made)
                .formParam("name", name)
                .post(OWN + "/passkeys/confirmation");
    }

    private static Response remove(WebClient browser, String which, String password, String code, String signed) {
        return browser.form(OWN)
                .formParam("which", which)
                .formParam("password", password)
                .formParam("code", code)
                .formParam("passkey", signed)
                .post(OWN + "/passkeys/removal");
    }

    private static String challenge(WebClient browser) {
        return challenge(browser, "/sign-in/code");
    }

    private static String challenge(WebClient browser, String page) {
        return challenge(browser.browser().get(page));
    }

    private static String challenge(Response page) {
        Matcher options = OPTIONS.matcher(page.asString());
        assertThat(options.find()).as(page.asString()).isTrue();
        Matcher challenge = CHALLENGE.matcher(options.group(1).replace("&quot;", "\""));
        assertThat(challenge.find()).isTrue();
        return challenge.group(1);
    }

    private static List<String> all(Pattern pattern, Response page) {
        return pattern.matcher(page.asString())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private long told(String kind) {
        return number("select count(*) from outbox_message where kind = '" + kind + "'");
    }

    private long recoveryCodesLeft() {
        return number("select count(*) from recovery_code");
    }
}
