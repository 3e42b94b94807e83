package org.ieum.account.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ieum.account.SignInTries;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who comes in, who does not, and what is left afterwards. */
@QuarkusTest
class SignInTest {

    private static final String PAGE = "/doors/page";

    @Inject SignInTries tries;

    private final WebClient somebody = new WebClient();

    @AfterEach
    void nobodyHasTried() {
        tries.forget();
    }

    @Test
    void aPageAsksToSignInAndBringsBack() {
        somebody.browser()
                .get(PAGE)
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in?next=%2Fdoors%2Fpage"));
        somebody.form("/sign-in")
                .formParam("email", WebClient.setting("ieum.bootstrap.admin-email"))
                .formParam("password", WebClient.setting("ieum.bootstrap.admin-password"))
                .formParam("next", PAGE)
                .post("/sign-in")
                .then()
                .statusCode(303)
                .header("Location", containsString(PAGE));
        somebody.browser().get(PAGE).then().statusCode(200);
    }

    @Test
    void neverLeadsToAnotherSite() {
        assertThat(LocalPath.of("//evil.example", "/x")).hasToString("/x");
        assertThat(LocalPath.of("/\\evil.example", "/x")).hasToString("/x");
        assertThat(LocalPath.of("https://evil.example", "/x")).hasToString("/x");
        assertThat(LocalPath.of("javascript:alert(1)", "/x")).hasToString("/x");
        assertThat(LocalPath.of("", "/x")).hasToString("/x");
        assertThat(LocalPath.of("/people?kind=tutor", "/x")).hasToString("/people?kind=tutor");
    }

    @Test
    void theCookieIsForTheBrowserAlone() {
        String cookie = somebody
                .signIn(
                        WebClient.setting("ieum.bootstrap.admin-email"),
                        WebClient.setting("ieum.bootstrap.admin-password"))
                .getHeaders()
                .getValues("Set-Cookie")
                .stream()
                .filter(value -> value.startsWith(SessionCookie.NAME))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax");
        assertThat(cookie.substring(SessionCookie.NAME.length() + 1).split(";", -1)[0])
                .hasSize(43);
    }

    /** Nobody beside reads it, and a keeper of passwords may fill it in. */
    @Test
    void aPasswordIsHiddenAndMayBePasted() {
        assertThat(field(somebody.browser().get("/sign-in").asString(), "password"))
                .contains("type=\"password\"", "autocomplete=\"current-password\"")
                .doesNotContain("onpaste", "maxlength");
        assertThat(field(somebody.byPassword().browser().get("/password").asString(), "next"))
                .contains("type=\"password\"", "autocomplete=\"new-password\"")
                .doesNotContain("onpaste", "maxlength");
    }

    private static String field(String page, String name) {
        return Pattern.compile("<input[^>]* name=\"" + name + "\"[^>]*>")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anUnknownAddressAndAWrongPasswordLookAlike() {
        Response unknown = somebody.signIn("nobody@example.org", "wrong");
        Response wrong = somebody.signIn(WebClient.setting("ieum.bootstrap.admin-email"), "wrong");
        assertThat(unknown.statusCode()).isEqualTo(403).isEqualTo(wrong.statusCode());
        assertThat(withoutToken(unknown).replace("nobody@example.org", "X"))
                .isEqualTo(withoutToken(wrong).replace(WebClient.setting("ieum.bootstrap.admin-email"), "X"));
    }

    private static String withoutToken(Response page) {
        return page.asString().replaceAll("name=\"csrf-token\" value=\"[^\"]*\"", "");
    }

    @Test
    void signedOutIsSignedOutWhereverTheCookieIs() {
        somebody.byPassword();
        String cookie = somebody.signIn(
                        WebClient.setting("ieum.bootstrap.admin-email"),
                        WebClient.setting("ieum.bootstrap.admin-password"))
                .cookie(SessionCookie.NAME);
        withCookie(cookie).then().statusCode(200);
        somebody.form("/sign-in")
                .post("/sign-out")
                .then()
                .statusCode(303)
                .header("Clear-Site-Data", "\"cache\", \"storage\"");
        withCookie(cookie).then().statusCode(303);
    }

    /** Its cookie is written over: the session behind it would stay open for a week, and nobody could end it. */
    @Test
    void whoeverSignsInAnewLeavesNoSessionBehind() {
        String before = somebody.signIn(
                        WebClient.setting("ieum.bootstrap.admin-email"),
                        WebClient.setting("ieum.bootstrap.admin-password"))
                .cookie(SessionCookie.NAME);
        somebody.signIn(WebClient.setting("ieum.bootstrap.admin-email"), "wrong")
                .then()
                .statusCode(403);
        withCookie(before).then().statusCode(200);
        somebody.byPassword();
        withCookie(before).then().statusCode(303);
        somebody.browser().get(PAGE).then().statusCode(200);
    }

    @Test
    void tooManyTriesForOneAddressAreNotLookedAt() {
        String address = "guessed@example.org";
        for (int n = 0; n < 10; n++) {
            somebody.signIn(address, "wrong" + n).then().statusCode(403);
        }
        tries.many();
        somebody.signIn(address, "wrong").then().statusCode(429).body(containsString("15 minutes"));
        somebody.signIn(address.toUpperCase(java.util.Locale.ROOT), "wrong")
                .then()
                .statusCode(429);
    }

    @Test
    void aFormFromElsewhereIsRefused() {
        somebody.byPassword();
        somebody.browser()
                .formParam("csrf-token", "made-up")
                .post("/sign-out")
                .then()
                .statusCode(400);
        somebody.browser().post("/sign-out").then().statusCode(400);
        somebody.form("/sign-in")
                .header("Origin", "https://evil.example")
                .post("/sign-out")
                .then()
                .statusCode(400);
        somebody.form("/sign-in")
                .header("Origin", "null")
                .header("Sec-Fetch-Site", "cross-site")
                .post("/sign-out")
                .then()
                .statusCode(400);
        somebody.browser().get(PAGE).then().statusCode(200);
    }

    @Test
    void aSecondTabDoesNotSpoilTheFirst() {
        String first = somebody.token("/sign-in");
        String second = somebody.token("/sign-in");
        assertThat(first).as("a page's size could tell it").isNotEqualTo(second);
        for (String token : List.of(first, second)) {
            assertThat(signOut(somebody, token)).isEqualTo(303);
            assertThat(signOut(new WebClient(), token)).isEqualTo(400);
        }
        assertThat(signOut(somebody, first.substring(2))).isEqualTo(400);
    }

    private static int signOut(WebClient browser, String token) {
        browser.browser().get("/sign-in");
        return browser.browser()
                .formParam("csrf-token", token)
                .post("/sign-out")
                .statusCode();
    }

    @Test
    void anotherPasswordSignsOutEveryOtherBrowser() {
        String email = "another" + System.nanoTime() + "@example.org";
        String old = Invitations.PASSWORD;
        WebClient other = new Invitations(new WebClient().byPassword()).colleague(email, "admin");
        somebody.signIn(email, old).then().statusCode(303);
        String token = token(somebody);
        assertThat(withToken(token, "/api/v1/doors/coordinator")).isEqualTo(200);
        change("wrong", "a new long password").then().statusCode(422);
        change(old, "short").then().statusCode(422);
        other.browser().get(PAGE).then().statusCode(200);

        change(old, "a new long password").then().statusCode(200);
        other.browser().get(PAGE).then().statusCode(303);
        somebody.browser().get(PAGE).then().statusCode(200);
        new WebClient().signIn(email, old).then().statusCode(403);
        assertThat(withToken(token, "/api/v1/doors/coordinator")).isEqualTo(401);
    }

    @Test
    void anAdminLetsAProgramInAndShutsItOut() {
        somebody.byPassword();
        String token = token(somebody);
        assertThat(withToken(token, "/api/v1/doors/coordinator")).isEqualTo(200);
        assertThat(withToken(token, "/tokens")).isEqualTo(401);
        String list = somebody.browser().get("/tokens").asString();
        assertThat(list).contains("A script").doesNotContain(token);
        for (String[] wrong : new String[][] {
            {"", "coordinator", "year"}, {"A", "owner", "year"}, {"A", "admin", "1"}, {"A", "admin", "never"}
        }) {
            somebody.form("/tokens")
                    .formParam("name", wrong[0])
                    .formParam("role", wrong[1])
                    .formParam("end", wrong[2])
                    .post("/tokens")
                    .then()
                    .statusCode(422);
        }

        String revocation = list.replaceAll("(?s).*action=\"(/tokens/[0-9]+/revocation)\".*", "$1");
        somebody.form("/tokens").post(revocation).then().statusCode(303);
        assertThat(withToken(token, "/api/v1/doors/coordinator")).isEqualTo(401);
    }

    /** A new one of whoever is signed in there. */
    static String token(WebClient browser) {
        return browser.form("/tokens")
                .formParam("name", "A script")
                .post("/tokens")
                .asString()
                .replaceAll("(?s).*<code>([^<]+)</code>.*", "$1");
    }

    private Response change(String current, String next) {
        return somebody.form("/password")
                .formParam("current", current)
                .formParam("next", next)
                .post("/password");
    }

    private static int withToken(String token, String path) {
        return given().header("Authorization", "Bearer " + token).get(path).statusCode();
    }

    private static Response withCookie(String session) {
        return given().redirects()
                .follow(false)
                .cookie(SessionCookie.NAME, session)
                .get(PAGE);
    }
}
