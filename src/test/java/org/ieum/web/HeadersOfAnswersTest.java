package org.ieum.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
