package org.ieum.round;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.ieum.person.Status;
import org.ieum.testing.SolvedRounds;
import org.ieum.testing.StoredPeople;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestSecurity(user = "token:1", roles = "coordinator")
class RoundApiTest extends StoredTest {

    @Test
    void pairsWhomItCanAndSaysWhyNot() {
        people.learner("L1", "math", "MON 19:00-20:00");
        people.learner("L2", "math", "TUE 19:00-20:00");
        people.learner("L3", "russian", "TUE 19:00-20:00");
        people.tutor("T1", "math", "MON 19:00-22:00");

        String round = SolvedRounds.solved();

        given().get(round)
                .then()
                .body("state", equalTo("review"))
                .body("needs", equalTo(3))
                .body("served", equalTo(1))
                .body("servedAtMost", equalTo(1))
                .body("weight", equalTo(14))
                .body("weightAtMost", equalTo(14))
                .body("hardViolations", equalTo(0));
        assertThat(SolvedRounds.lines(round + "/proposals.csv"))
                .containsExactly(
                        "round,learner_ref,subject,tutor_ref,delivery,times,change",
                        id(round) + ",L1,math,T1,online,MON 19:00/60,new");
        assertThat(SolvedRounds.lines(round + "/unmatched.csv"))
                .containsExactly(
                        "round,learner_ref,subject,reason,detail",
                        id(round) + ",L2,math,times,The last tutor who came into question: ruled out by the times.",
                        id(round) + ",L3,russian,subject,Nobody teaches this subject.");
        given().header("Accept-Language", "ko")
                .get(round + "/proposals")
                .then()
                .body("[0].learner.name", equalTo("Alias L1"))
                .body("[0].reasons", hasItem("두 사람 모두 온라인으로 만날 수 있습니다."));
    }

    @Test
    void publishesWhatIsNotRejectedAndOnlyOnce() {
        people.twoLearnersWithATutorEach();
        String round = SolvedRounds.solved();
        List<Map<String, Object>> proposals =
                given().get(round + "/proposals").jsonPath().getList("");
        decide(round, proposals.get(1), "rejected").statusCode(200).body("decision", equalTo("rejected"));
        // The version that was seen first is no longer the present one.
        decide(round, proposals.get(1), "approved")
                .statusCode(409)
                .contentType("application/problem+json")
                .body("current.decision", equalTo("rejected"));

        given().post(round + "/publication").then().statusCode(200).body("state", equalTo("published"));
        given().post(round + "/publication").then().statusCode(200).body("state", equalTo("published"));

        assertThat(values("select l.ref || ' ' || p.times[1] || ' ' || p.since from pairing p"
                        + " join learner l on l.id = p.learner_id"))
                .containsExactly("L1 MON 19:00/60 2026-11-30");
        decide(round, proposals.get(0), "rejected").statusCode(409).body("type", containsString("round-not-in-review"));
    }

    @Test
    void keepsWhatRunsAndReplacesWhoLeft() {
        people.learner("L1", "math", "MON 19:00-20:00");
        people.learner("L2", "math", "TUE 19:00-20:00");
        people.tutor("T1", "math", "MON 19:00-22:00");
        long leaving = people.tutor("T2", "math", "TUE 19:00-22:00");
        given().post(SolvedRounds.solved() + "/publication").then().statusCode(200);
        people.tutorBecomes(leaving, Status.LEFT);
        people.tutor("T3", "math", "TUE 19:00-22:00");

        String round = SolvedRounds.solved();
        assertThat(SolvedRounds.lines(round + "/proposals.csv"))
                .contains(
                        id(round) + ",L1,math,T1,online,MON 19:00/60,kept",
                        id(round) + ",L2,math,T3,online,TUE 19:00/60,replaced");

        given().post(round + "/publication").then().statusCode(200);
        assertThat(values("select t.ref from pairing p join tutor t on t.id = p.tutor_id"
                        + " where p.state = 'offered' order by 1"))
                .containsExactly("T1", "T3");
    }

    @Test
    void doesNotPublishWhatNoLongerFits() {
        people.learner("L1", "math", "MON 19:00-20:00");
        long tutor = people.tutor("T1", "math", "MON 19:00-22:00");
        String round = SolvedRounds.solved();
        people.tutorBecomes(tutor, Status.LEFT);

        given().post(round + "/publication").then().statusCode(409).body("type", containsString("plan-out-of-date"));

        given().get(round).then().body("state", equalTo("review"));
        assertThat(values("select state from pairing")).isEmpty();
    }

    @Test
    void refusesAStartThatCannotBe() {
        given().contentType(ContentType.JSON)
                .body("{\"effectiveOn\": \"2026-12-01\", \"timeLimit\": \"soon\"}")
                .post("/api/v1/rounds")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/timeLimit", "/effectiveOn")));
        start().statusCode(201);
        start().statusCode(409).body("type", containsString("round-open"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-0001-01-04",
                "0000-01-03",
                "+12026-11-30",
                "99999-11-29",
                "1899-12-25",
                "2200-01-06",
                "2026-02-30",
                "20261130",
                "2026-W49-1"
            })
    void refusesADayOfNoYearThatCalendarsKnow(String day) {
        given().contentType(ContentType.JSON)
                .body(Map.of("effectiveOn", day, "timeLimit", "PT5S"))
                .post("/api/v1/rounds")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/effectiveOn")));
        assertThat(values("select id || '' from round")).isEmpty();
    }

    /** Programs try past weeks, and take over what ran. */
    @Test
    void isStartedForAPastMonday() {
        given().contentType(ContentType.JSON)
                .body(Map.of("effectiveOn", "2020-11-30", "timeLimit", "PT5S"))
                .post("/api/v1/rounds")
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-11-30", "2020-01-06", "2060-11-29", "2101-11-28"})
    void isAskedAboutOnThePageBeforeItIsStartedForADayThatIsNotNear(String day) {
        WebClient admin = new WebClient().signedIn();
        Map<String, String> form = Map.of("effectiveOn", day, "timeLimit", "PT1M");
        assertThat(admin.form("/rounds")
                        .contentType(ContentType.URLENC)
                        .formParams(form)
                        .post("/rounds")
                        .then()
                        .statusCode(422)
                        .extract()
                        .asString())
                .contains(day + " is not near to today.", "name=\"sure\" value=\"yes\"", "value=\"" + day + "\"");
        assertThat(values("select id || '' from round")).isEmpty();
        admin.form("/rounds")
                .contentType(ContentType.URLENC)
                .formParams(form)
                .formParam("sure", "yes")
                .post("/rounds")
                .then()
                .statusCode(303);
        assertThat(values("select effective_on || '' from round")).containsExactly(day);
    }

    @Test
    void isStartedOnThePageWithoutAQuestionForThisWeekAndTheNext() {
        WebClient admin = new WebClient().signedIn();
        LocalDate monday =
                LocalDate.now(ZoneId.of("Asia/Seoul")).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (LocalDate day : List.of(monday, monday.plusWeeks(1))) {
            String round = admin.form("/rounds")
                    .contentType(ContentType.URLENC)
                    .formParams(Map.of("effectiveOn", day.toString(), "timeLimit", "PT1M"))
                    .post("/rounds")
                    .then()
                    .statusCode(303)
                    .extract()
                    .header("Location");
            given().post("/api/v1" + round.substring(round.indexOf("/rounds/")) + "/cancellation")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void comesToNothingWhenCancelled() {
        String round = start().statusCode(201).extract().header("Location");
        given().post(round + "/cancellation").then().statusCode(200).body("state", equalTo("cancelled"));
        given().post(round + "/cancellation").then().statusCode(200);
        given().post(round + "/publication").then().statusCode(409);
        start().statusCode(201);
    }

    @Test
    void tellsItsProgressUntilItIsDone() {
        people.learner("L1", "math", "MON 19:00-20:00");
        String round = start().statusCode(201).extract().header("Location");
        String events =
                given().accept("text/event-stream").get(round + "/events").asString();
        assertThat(events).contains("event:done").contains("\"state\":\"review\"");
    }

    @Test
    void knowsNoRoundThatIsNotThere() {
        for (String path : List.of("", "/proposals", "/proposals.csv", "/unmatched", "/unmatched.csv", "/events")) {
            given().get("/api/v1/rounds/999999" + path).then().statusCode(404);
        }
        given().post("/api/v1/rounds/999999/publication").then().statusCode(404);
    }

    private static io.restassured.response.ValidatableResponse start() {
        return given().contentType(ContentType.JSON)
                .body("{\"effectiveOn\": \"" + StoredPeople.MONDAY + "\", \"timeLimit\": \"PT5S\"}")
                .post("/api/v1/rounds")
                .then();
    }

    private static io.restassured.response.ValidatableResponse decide(
            String round, Map<String, Object> proposal, String decision) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("decision", decision, "version", proposal.get("version")))
                .patch(round + "/proposals/" + proposal.get("id"))
                .then();
    }

    private static String id(String round) {
        return round.substring(round.lastIndexOf('/') + 1);
    }
}
