package org.ieum.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.Locale;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer says beside its page. */
@QuarkusTest
class HeadersOfAnswersTest {

    @ParameterizedTest
    @ValueSource(strings = {"/rounds", "/my", "/learners?page=2", "/offers", "/nowhere/at/all"})
    void nobodyIsLedToTheHostThatARequestNames(String path) {
        Response answer =
                given().header("Host", "evil.example").redirects().follow(false).get(path);
        assertThat(answer.getHeaders().toString()).doesNotContain("evil.example");
    }

    @Test
    void aFormLeadsOnByThePathAlone() {
        WebClient browser = new WebClient();
        String location = browser.form("/sign-in")
                .formParam("email", WebClient.setting("ieum.bootstrap.admin-email"))
                .formParam("password", WebClient.setting("ieum.bootstrap.admin-password"))
                .post("/sign-in")
                .header("Location");
        assertThat(location).isEqualTo("/today");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/sign-in", "/me", "/join/learner/who", "/nowhere", "/api/v1/learners", "/assets/none.css", "/my"
            })
    void searchEnginesKeepNothing(String path) {
        assertThat(given().redirects().follow(false).get(path).header("X-Robots-Tag"))
                .isEqualTo("noindex, nofollow");
    }

    /** A text without its letters' name is read as the reader's browser likes. */
    @ParameterizedTest
    @CsvSource({
        "/sign-in,text/html",
        "/nowhere,text/html",
        "/assets/ieum.css,text/css",
        "/assets/desk.js,text/javascript",
        "/assets/again.js,text/javascript",
        "/api/v1/learners.csv,text/csv",
        "/q/openapi,application/yaml"
    })
    void everyTextSaysWhichLettersItHas(String path, String type) {
        RequestSpecification asked = path.matches("/(api|q)/.*") ? WebClient.withTheToken() : given();
        String said = asked.get(path).contentType().toLowerCase(Locale.ROOT).replace(" ", "");
        assertThat(said).isEqualTo(type + ";charset=utf-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets", "/assets/", "/q", "/q/", "/q/dev-ui", "/q/arc", "/WEB-INF/", "/.git/config"})
    void noFolderIsListed(String path) {
        assertThat(given().redirects()
                        .follow(false)
                        .urlEncodingEnabled(false)
                        .get(path)
                        .statusCode())
                .isIn(303, 401, 404);
    }

    /** What was sent does not come back, a cookie that no script may read least of all. */
    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/api/v1/learners", "/q/health/live", "/assets/ieum.css", "/nowhere"})
    void nothingIsTracedBack(String path) throws IOException {
        RawRequest.Reply reply =
                RawRequest.send("TRACE", path, "Cookie: ieum-session=canary\r\nX-Canary: canary\r\n", out -> {});
        assertThat(reply.status()).isBetween(400, 499);
        assertThat(reply.headers() + reply.body()).doesNotContain("canary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/join/learner", "/join/tutor"})
    void butTheWayToUs(String path) {
        given().redirects().follow(false).get(path).then().header("X-Robots-Tag", nullValue());
    }

    @Test
    void aFormOfBeforeSomebodySignedInIsNotTheirs() {
        WebClient browser = new WebClient();
        String before = browser.token("/sign-in");
        browser.signedIn();
        browser.browser()
                .formParam("csrf-token", before)
                .post("/sessions/others/end")
                .then()
                .statusCode(400);
        String after = browser.token("/sessions");
        assertThat(browser.browser()
                        .formParam("csrf-token", after)
                        .post("/sessions/others/end")
                        .statusCode())
                .isNotEqualTo(400);
    }
}
