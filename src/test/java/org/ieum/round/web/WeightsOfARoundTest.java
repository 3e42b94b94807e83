package org.ieum.round.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ieum.matching.model.Criterion;
import org.ieum.testing.SolvedRounds;
import org.ieum.testing.StoredPeople;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A coordinator changes for one round what counts how much, and sees what came of it. */
@QuarkusTest
@TestSecurity(user = "token:1", roles = "coordinator")
class WeightsOfARoundTest extends StoredTest {

    /** The learner has waited four weeks. */
    @BeforeEach
    void aLearnerWithATutor() {
        people.learner("L1", "math", "MON 19:00-20:00");
        people.tutor("T1", "math", "MON 19:00-22:00");
    }

    @Test
    void areAsUsualWhereNobodySaysOtherwise() {
        String round = solved(start("").statusCode(201));
        given().get(round)
                .then()
                .body("weight", equalTo(10 + 4))
                .body("weights", equalTo(weights(10, 1, 10, 3, 1)))
                .body(
                        "worth.constraint",
                        equalTo(Arrays.stream(Criterion.values())
                                .map(Criterion::code)
                                .toList()))
                .body(
                        "worth.find { it.constraint == 'weight-served' }",
                        equalTo(Map.of("constraint", "weight-served", "matches", 1, "points", 14)));
        given().get(page(round))
                .then()
                .body(containsString("1 need gets a tutor: 14 points for lessons and waiting."))
                .body(not(containsString("other numbers count")));
    }

    @Test
    void countInTheRoundTheyAreMeantFor() {
        String round = solved(
                start(", \"weights\": {\"baseWeight\": 20, \"weekWaited\": 3}").statusCode(201));
        given().get(round)
                .then()
                .body("weight", equalTo(20 + 3 * 4))
                .body("weightAtMost", equalTo(20 + 3 * 4))
                .body("weights", equalTo(weights(20, 3, 10, 3, 1)));
        given().header("Accept-Language", "ko")
                .get(page(round))
                .then()
                .body(containsString("기다린 1주: 3점(보통은 1점)"))
                .body(containsString("신청 1건이 선생님을 만납니다. 수업 횟수와 기다린 기간으로 32점입니다."))
                .body(not(containsString("바라는 사람: 10점")));
        given().post(round + "/publication").then().statusCode(200).body("weights.weekWaited", equalTo(3));
    }

    @Test
    void areRefusedOneByOne() {
        start(", \"weights\": {\"baseWeight\": 0, \"weekWaited\": 100, \"wish\": \"many\", \"inPerson\": 1.5,"
                        + " \"compactDays\": -1}")
                .statusCode(422)
                .body(
                        "errors.pointer",
                        equalTo(List.of(
                                "/weights/baseWeight", "/weights/wish", "/weights/inPerson", "/weights/compactDays")))
                .body("errors[0].reason", equalTo("“0” is outside 1 - 100."));
        start(", \"weights\": {\"wish\": 99999999999}")
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/weights/wish")));
        given().get("/api/v1/rounds").then().body("", equalTo(List.of()));
    }

    @Test
    void standInTheFormWithWhatTheyDo() {
        given().get("/rounds")
                .then()
                .body(containsString("<details class=\"weights\">"))
                .body(containsString("With 0, nobody comes first for having waited."))
                .body(containsString("name=\"baseWeight\" type=\"number\" min=\"1\" max=\"100\""));
        form().formParam("wish", "500")
                .post("/rounds")
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#wish\">A wish: this needs a whole number, 0 - 100.</a>"))
                .body(containsString("<details class=\"weights\" open>"))
                .body(containsString("value=\"500\""));
        String round = form().formParam("wish", "0")
                .post("/rounds")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        String api = "/api/v1/rounds/" + round.substring(round.lastIndexOf('/') + 1);
        SolvedRounds.awaitEnd(api);
        given().get(api).then().body("weights", equalTo(weights(10, 1, 0, 3, 1)));
        given().get(round).then().body(containsString("A wish: 0 instead of 10"));
    }

    @Test
    void areDescribedToPrograms() {
        assertThat(given().get("/q/openapi").then().statusCode(200).extract().asString())
                .contains("Added to that for each whole week the learner has waited.");
    }

    private static Map<String, Integer> weights(int base, int week, int wish, int inPerson, int days) {
        return Map.of("baseWeight", base, "weekWaited", week, "wish", wish, "inPerson", inPerson, "compactDays", days);
    }

    private static RequestSpecification form() {
        return new WebClient()
                .form("/rounds")
                .contentType(ContentType.URLENC)
                .formParam("effectiveOn", StoredPeople.MONDAY.toString())
                .formParam("sure", "yes")
                .formParam("timeLimit", "PT1M");
    }

    private static ValidatableResponse start(String weights) {
        return given().contentType(ContentType.JSON)
                .body("{\"effectiveOn\": \"" + StoredPeople.MONDAY + "\", \"timeLimit\": \"PT5S\"" + weights + "}")
                .post("/api/v1/rounds")
                .then();
    }

    /** The location of a started round, when it is in review. */
    private static String solved(ValidatableResponse started) {
        String round = started.extract().header("Location");
        SolvedRounds.awaitEnd(round);
        return round;
    }

    private static String page(String round) {
        return "/rounds/" + round.substring(round.lastIndexOf('/') + 1);
    }
}
