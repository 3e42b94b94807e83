package org.ieum.explanation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import java.util.Map;
import org.ieum.testing.SolvedRounds;
import org.ieum.testing.StoredTest;
import org.ieum.testing.Waiting;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "token:1", roles = "coordinator")
class ExplanationApiTest extends StoredTest {

    @Test
    void aProposalTellsWhoElseCouldTeachIt() {
        people.learner("L1", "math", "MON 19:00-20:00", "TUE 19:00-20:00");
        long first = people.tutor("T1", "math", "MON 19:00-22:00");
        long second = people.tutor("T2", "math", "TUE 19:00-22:00");
        String round = SolvedRounds.solved();
        long chosen = given().get(round + "/proposals").jsonPath().getLong("[0].tutor.id");
        String other = chosen == first ? "T2" : "T1";
        given().header("Accept-Language", "zh")
                .get(round + "/proposals")
                .then()
                .body("[0].nextBest.tutor.id", equalTo((int) (chosen == first ? second : first)))
                .body("[0].nextBest.tutor.ref", equalTo(other))
                .body("[0].nextBest.losers", empty())
                .body("[0].nextBest.weightLost", equalTo(0))
                .body("[0].nextBest.detail", equalTo("其次合适的是Name " + other + " (" + other + ")，不会影响任何人。"));
    }

    @Test
    void itTellsWhoWouldLoseTheirs() {
        twoOfWhomOneHasTheChoice();
        given().get(SolvedRounds.solved() + "/proposals")
                .then()
                .body("[0].nextBest.tutor.ref", equalTo("T2"))
                .body("[0].nextBest.losers.learner.name", contains("Alias L2"))
                .body("[0].nextBest.weightLost", equalTo(14))
                .body("[0].nextBest.detail", containsString("nobody would teach Alias L2 (L2) · Mathematics"))
                .body("[1].nextBest", nullValue());
    }

    /** What was decided since counts: who was approved is marked, who was rejected loses nothing any more. */
    @Test
    void whatWasDecidedSinceCounts() {
        twoOfWhomOneHasTheChoice();
        String round = SolvedRounds.solved();
        given().get(round + "/proposals").then().body("[0].nextBest.losers", hasSize(1));

        decide(round, "approved");
        String costs =
                "Next best: Name T2 (T2); but then nobody would teach Alias L2 (L2) · Mathematics [approved already].";
        given().get(round + "/proposals").then().body("[0].nextBest.detail", equalTo(costs));
        given().get(SolvedRounds.page(round)).then().body(containsString(costs));

        decide(round, "rejected");
        given().get(round + "/proposals")
                .then()
                .body("[0].nextBest.detail", equalTo("Next best: Name T2 (T2), at nobody's cost."))
                .body("[0].nextBest.losers", empty());
        given().get(SolvedRounds.page(round)).then().body(containsString("Next best: Name T2 (T2), at nobody"));
    }

    private static void decide(String round, String decision) {
        Map<String, Object> proposal = SolvedRounds.proposal(round, "L2");
        given().contentType(ContentType.JSON)
                .body(Map.of("decision", decision, "version", proposal.get("version")))
                .patch(round + "/proposals/" + proposal.get("id"))
                .then()
                .statusCode(200);
    }

    @Test
    void whatWouldServeANeedAndWhomToLookForComesInTheBackground() throws InterruptedException {
        people.learner("L1", "math", "MON 19:00-20:00");
        people.learner("L2", "math", "TUE 19:00-20:00");
        people.learner("L3", "economics", "TUE 19:00-20:00");
        people.tutor("T1", "math", "MON 19:00-22:00");
        people.tutor("T2", "math", "MON 19:00-22:00");
        String round = explained();
        given().get(round + "/unmatched")
                .then()
                .body("[0].unlocks.kind", contains("more-time"))
                .body(
                        "[0].unlocks[0].detail",
                        equalTo("It could be served if the learner also had time on Monday 19:00–20:00."))
                .body("[1].unlocks", empty());
        given().header("Accept-Language", "ko")
                .get(round + "/recruiting")
                .then()
                .body("workingOut", equalTo(false))
                .body("recruits.subject", contains("economics", "math"))
                .body("recruits.times", contains("weekday_evenings", "weekday_evenings"))
                .body("recruits.served", contains(1, 1))
                .body("recruits[0].city", nullValue())
                .body("recruits[0].detail", equalTo("온라인으로 경제 수업을 맡을 봉사 선생님, 평일 저녁"))
                .body(
                        "recruits[0].call",
                        equalTo(
                                "평일 저녁에 온라인으로 경제 수업을 맡아 주실 봉사 선생님을 찾습니다. 한 주에 수업 1번까지, 1년 동안 함께합니다. 수업 신청 1건이 기다리고 있습니다."));
        assertThat(given().get(round + "/recruiting.csv").asString().lines())
                .containsExactly(
                        "subject,city,times,languages,max_sessions_per_week,max_learners,served,weight,detail",
                        "economics,,weekday_evenings,ko,1,1,1,14,\"A tutor for Economics online, weekday evenings\"",
                        "math,,weekday_evenings,ko,1,1,1,14,\"A tutor for Mathematics online, weekday evenings\"");
    }

    @Test
    void thePagesSayIt() throws InterruptedException {
        people.learner("L1", "math", "MON 19:00-20:00");
        people.learner("L2", "math", "TUE 19:00-20:00");
        people.tutor("T1", "math", "MON 19:00-22:00");
        people.tutor("T2", "math", "MON 19:00-22:00");
        String page = explained().replace("/api/v1", "");
        given().get(page).then().body(containsString("at nobody&#39;s cost"));
        given().get(page + "?part=unmatched").then().body(containsString("also had time on Monday 19:00–20:00"));
        given().get(page + "/recruiting")
                .then()
                .body(containsString("We are looking for volunteers who teach Mathematics online, weekday evenings"))
                .body(containsString("수학 수업을 맡아 주실 봉사 선생님을 찾습니다"))
                .body(containsString("我们正在寻找工作日晚上在线教数学的志愿老师"))
                .body(not(containsString("Alias")));
    }

    @Test
    void nothingMoreIsExpectedOfARoundThatWasLeft() {
        people.learner("L1", "math", "MON 19:00-20:00");
        people.learner("L2", "economics", "TUE 19:00-20:00");
        people.tutor("T1", "math", "MON 19:00-22:00");
        String round = SolvedRounds.solved();
        given().post(round + "/cancellation").then().statusCode(200);
        given().get(round + "/recruiting").then().body("workingOut", equalTo(false));
    }

    /** A round whose explanation is finished. */
    private static String explained() {
        String round = SolvedRounds.solved();
        Waiting.until(
                "explained",
                () -> !given().get(round + "/recruiting").jsonPath().getBoolean("workingOut"));
        return round;
    }

    private void twoOfWhomOneHasTheChoice() {
        people.learner("L1", "math", "MON 19:00-20:00");
        people.learner("L2", "math", "TUE 19:00-20:00");
        people.tutor("T1", "math", "MON 19:00-22:00");
        people.tutor("T2", "math", "MON 19:00-22:00", "TUE 19:00-22:00");
    }
}
