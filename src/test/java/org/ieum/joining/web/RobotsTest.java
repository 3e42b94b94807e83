package org.ieum.joining.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.Test;

/** Programs that fill in forms do not get far, and a person whom we take for one is told what to do. */
@QuarkusTest
class RobotsTest extends StoredTest {

    /** Mails that leave before tomorrow; the others wait for another morning. */
    private static final String TODAY =
            "select count(*) from outbox_message where cast(next_try_at at time zone 'Asia/Seoul'"
                    + " as date) <= cast(now() at time zone 'Asia/Seoul' as date)";

    @Test
    void whoeverFillsTheFieldThatNobodySeesIsAskedToEmptyIt() {
        Form form = new Form("tutor");
        Map<String, Object> filled = new HashMap<>(Form.TUTOR.get("who"));
        filled.put("website", "https://spam.test");
        form.post("who", filled).then().statusCode(422).body(containsString("href=\"#website\""));
        form.answered(Form.TUTOR);
        form.post("check", Map.of("website", "x")).then().statusCode(422);
        assertThat(number("select count(*) from tutor")).isZero();
        form.send().then().statusCode(303).header("Location", endsWith("/sent"));
        assertThat(number("select count(*) from tutor")).isEqualTo(1);
    }

    @Test
    void whoeverIsTooQuickIsAskedToPressOnceMore() {
        Form form = new Form("tutor").answered(Form.TUTOR);
        run("update draft set created_at = created_at + interval '1 hour'");
        form.browser().get("/join/tutor/check?lang=en");
        form.send().then().statusCode(422).body(containsString("press the button once more"));
        assertThat(number("select count(*) from tutor")).isZero();
        run("update draft set created_at = created_at - interval '1 hour'");
        form.send().then().statusCode(303).header("Location", endsWith("/sent"));
    }

    @Test
    void tooManyFromOnePlaceAreToldWhenToComeAgainAndLoseNothing() {
        Form form = new Form("learner").answered(Form.LEARNER);
        run("update arrival set tries = 200");
        run("insert into arrival select range_hash, 'SEND', hour, 200 from arrival");
        form.get("check?lang=ko");
        form.send()
                .then()
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body(containsString("같은 곳에서 신청이 너무 많아요"));
        assertThat(number("select count(*) from learner")).isZero();
        run("update arrival set hour = hour - interval '1 hour'");
        form.send().then().statusCode(303);
        assertThat(number("select count(*) from learner")).isEqualTo(1);
    }

    /** The API counts with the pages: who came by one has come by the other. */
    @Test
    void programsOfOnePlaceAreToldTheSame() {
        signUpByProgram("a@people.test").then().statusCode(202);
        run("update arrival set tries = 200");
        for (String body : List.of("b@people.test", "c@people.test")) {
            int wait = signUpByProgram(body)
                    .then()
                    .statusCode(429)
                    .contentType("application/problem+json")
                    .body("type", endsWith("too-many-requests"))
                    .extract()
                    .response()
                    .jsonPath()
                    .getInt("status");
            assertThat(wait).isEqualTo(429);
        }
        assertThat(Integer.parseInt(signUpByProgram("d@people.test").header("Retry-After")))
                .isBetween(1, 3601);
        assertThat(number("select count(*) from learner")).isEqualTo(1);
        assertThat(number("select count(*) from outbox_message")).isEqualTo(1);
        assertThat(WebClient.withTheToken()
                        .contentType("application/json")
                        .body(body("e@people.test"))
                        .post("/api/v1/learners")
                        .statusCode())
                .as("colleagues always may")
                .isEqualTo(202);
        run("update arrival set hour = hour - interval '1 hour'");
        signUpByProgram("f@people.test").then().statusCode(202);
    }

    /** What anybody can make leave to an address in a day is one number, through whichever door. */
    @Test
    void aStrangersMailboxIsNotFilledThroughTwoDoors() {
        for (int draft = 0; draft < 4; draft++) {
            Form form = new Form("learner");
            form.post("who", Form.LEARNER.get("who"));
            form.post("later", Map.of("email", "Stranger@people.test")).then().header("Location", endsWith("/kept"));
        }
        signUpByProgram("stranger@people.test").then().statusCode(202);
        assertThat(number("select count(*) from outbox_message")).isEqualTo(5);
        assertThat(number(TODAY)).as("the others on other mornings").isEqualTo(2);
    }

    private static Response signUpByProgram(String email) {
        return given().contentType("application/json").body(body(email)).post("/api/v1/learners");
    }

    private static Map<String, Object> body(String email) {
        return Map.of(
                "alias", "Bada",
                "email", email,
                "locale", "ko",
                "gender", "female",
                "delivery", "online",
                "timeZone", "Asia/Seoul",
                "languages", List.of(Map.of("tag", "ko", "level", "native")),
                "needs", List.of(Map.of("subject", "math", "sessions", 1, "minutes", 60)),
                "availability", List.of(Map.of("day", "MON", "from", "18:00", "to", "22:00")));
    }

    @Test
    void tooManyWhoBeginAreStoppedAtTheDoorAndColleaguesAreNot() {
        new Form("learner").post("who", Form.LEARNER.get("who")).then().statusCode(303);
        run("update arrival set tries = 800");
        new Form("learner").post("who", Form.LEARNER.get("who")).then().statusCode(429);
        new Form("learner", new WebClient().signedIn())
                .post("who", Form.LEARNER.get("who"))
                .then()
                .statusCode(303);
    }

    @Test
    void theDatabaseKnowsNoAddress() {
        new Form("tutor").post("who", Form.TUTOR.get("who"));
        String stored = value("select string_agg(a::text, ' ') from arrival a");
        assertThat(stored).contains("BEGIN").doesNotContain("127.0.0", "7f0000");
    }

    @Test
    void aSiteThatTheSettingsNameSignsPeopleUpByScriptAndDoesNothingElse() {
        given().header("Origin", "https://ngo.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type,idempotency-key")
                .options("/api/v1/tutors")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "https://ngo.example")
                .header("Access-Control-Allow-Methods", "POST");
        given().header("Origin", "https://ngo.example")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/tutors")
                .then()
                .statusCode(422)
                .header("Access-Control-Allow-Origin", "https://ngo.example");
        assertThat(given().header("Origin", "https://other.example")
                        .contentType("application/json")
                        .body("{}")
                        .post("/api/v1/tutors")
                        .header("Access-Control-Allow-Origin"))
                .isNull();
        assertThat(given().header("Origin", "https://ngo.example")
                        .get("/api/v1/learners.csv")
                        .header("Access-Control-Allow-Origin"))
                .isNull();
    }
}
