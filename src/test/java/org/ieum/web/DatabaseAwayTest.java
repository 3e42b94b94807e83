package org.ieum.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.ieum.platform.database.DatabaseWatch;
import org.ieum.testing.FrozenDatabase;
import org.ieum.testing.HeardLog;
import org.ieum.testing.Waiting;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While PostgreSQL stands still everybody is told so at once and kindly, and nothing that was typed is lost. */
@QuarkusTest
class DatabaseAwayTest {

    private static final String PAGE = "/settings/organisation";
    private static final Logger WATCH = Logger.getLogger(DatabaseWatch.class.getName());

    @Inject AgroalDataSource database;

    private final WebClient browser = new WebClient();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler log = new HeardLog(line -> lines.add(line.getLevel() + " " + line.getMessage()));

    @BeforeEach
    void hear() {
        WATCH.addHandler(log);
    }

    @AfterEach
    void hearNoMore() {
        WATCH.removeHandler(log);
        named("");
    }

    private void named(String organisation) {
        browser.signedIn()
                .form(PAGE)
                .formParam("name", organisation)
                .post(PAGE + "/name")
                .then()
                .statusCode(303);
    }

    @Test
    void everybodyIsToldAtOnceAndNothingTypedIsLost() throws Exception {
        named("Bridge of Seoul");
        FilledForm form = FilledForm.of(browser.signedIn().browser().get(PAGE).asString(), PAGE).stream()
                .filter(one -> !one.files() && !one.texts().isEmpty())
                .findFirst()
                .orElseThrow();
        String token = browser.token(PAGE);
        Response kept;
        try (Connection connection = database.getConnection();
                FrozenDatabase frozen = new FrozenDatabase(connection)) {
            assertThat(frozen).isNotNull();
            Waiting.until("not ready", () -> ready() == 503);
            programsAreTold();
            pagesAreShownInTheirReadersLanguage();
            kept = send(form, token, "same-origin");
            nothingIsRepeatedThatIsSecretOrAnothers(form, token);
        }
        Waiting.until("ready", () -> ready() == 200);
        FilledForm again = FilledForm.of(kept.asString(), form.action()).get(0);
        assertThat(again.action()).isEqualTo(form.action());
        assertThat(again.fixed()).containsAllEntriesOf(form.changed());
        Response sent = browser.browser()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(again.fixed())
                .formParams(again.state())
                .formParam("csrf-token", token(kept))
                .post(again.action());
        assertThat(sent.statusCode()).as("it is taken as that page's own").isIn(200, 303, 422);
        assertThat(lines).as("one when it went, one when it was back").hasSize(2);
        assertThat(lines.get(0)).startsWith("ERROR").contains("does not answer");
        assertThat(lines.get(1)).startsWith("INFO").contains("answers again");
    }

    private static void programsAreTold() {
        for (String route : List.of("/api/v1/learners", "/api/v1/nowhere", "/api/v1/rounds/1")) {
            WebClient.withTheToken()
                    .header("Accept-Language", "ko")
                    .get(route)
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "10")
                    .body("type", org.hamcrest.Matchers.equalTo("/problems/unavailable"))
                    .body("status", org.hamcrest.Matchers.equalTo(503));
        }
        WebClient.withTheToken()
                .contentType("application/json")
                .body(Map.of("alias", "Sora"))
                .post("/api/v1/learners")
                .then()
                .statusCode(503);
        WebClient.withTheToken()
                .multiPart("learners", "learners.csv", new byte[100_000])
                .post("/api/v1/import")
                .then()
                .statusCode(503);
    }

    private void pagesAreShownInTheirReadersLanguage() {
        for (Map.Entry<String, String> words : Map.of("en", "A moment, please", "ko", "잠시만 기다려 주세요", "zh", "请稍等")
                .entrySet()) {
            Response page = given().header("Accept-Language", words.getKey()).get("/join/learner?from=flyer");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.header("Retry-After")).isEqualTo("10");
            assertThat(page.header("Cache-Control")).isEqualTo("no-store");
            assertThat(page.header("Content-Security-Policy")).isNotEmpty();
            assertThat(page.asString())
                    .contains("<html lang=\"" + words.getKey() + "\"", words.getValue())
                    .contains("href=\"/join/learner?from=flyer\"", "Bridge of Seoul</a>");
        }
        assertThat(browser.browser().get("/today").statusCode()).isEqualTo(503);
        given().get("/assets/ieum.css").then().statusCode(200);
        given().get("/q/health/live").then().statusCode(200);
    }

    private Response send(FilledForm form, String token, String from) {
        Response page = browser.browser()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .header("Sec-Fetch-Site", from)
                .formParams(form.changed())
                .formParams(form.fixed())
                .formParams(form.state())
                .formParam("csrf-token", token)
                .post(form.action());
        assertThat(page.statusCode()).isEqualTo(503);
        return page;
    }

    private void nothingIsRepeatedThatIsSecretOrAnothers(FilledForm form, String token) {
        assertThat(FilledForm.of(send(form, token, "cross-site").asString(), PAGE))
                .isEmpty();
        Response signIn = browser.browser()
                .formParam("csrf-token", token)
                .formParam("email", "areum@people.test")
                .formParam("password", "correct horse battery")
                .post("/sign-in");
        assertThat(signIn.asString()).contains("Go back in your browser").doesNotContain("correct horse", "<form");
        assertThat(given().urlEncodingEnabled(false).get("//evil.example/x").asString())
                .doesNotContain("href=\"//");
    }

    private static String token(Response page) {
        return page.asString().replaceAll("(?s).*name=\"csrf-token\" value=\"([^\"]*)\".*", "$1");
    }

    private static int ready() {
        return given().get("/q/health/ready").statusCode();
    }
}
