package org.ieum.round;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ieum.person.Status;
import org.ieum.testing.SolvedRounds;
import org.ieum.testing.StoredTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A round under review that is solved again. */
@QuarkusTest
@TestSecurity(user = "token:1", roles = "coordinator")
class ResumingApiTest extends StoredTest {

    private long onlyTutorOnTuesday;

    @BeforeEach
    void twoTutorsOnMondayAndOneOnTuesday() {
        onlyTutorOnTuesday = people.twoLearnersOneWithAChoice();
    }

    @Test
    void keepsWhatWasDecidedAndReplacesWhatWasRejected() {
        String round = SolvedRounds.solved();
        Map<String, Object> monday = SolvedRounds.proposal(round, "L1");
        Map<String, Object> tuesday = SolvedRounds.proposal(round, "L2");
        decide(round, monday, Map.of("decision", "rejected")).statusCode(200);
        decide(round, tuesday, Map.of("decision", "approved", "locked", true)).statusCode(200);

        resume(round);

        Map<String, Object> again = SolvedRounds.proposal(round, "L1");
        assertThat(tutor(again)).isNotEqualTo(tutor(monday));
        assertThat(again.get("decision")).isEqualTo("open");
        Map<String, Object> kept = SolvedRounds.proposal(round, "L2");
        assertThat(kept.get("id")).isEqualTo(tuesday.get("id"));
        assertThat(kept.get("decision")).isEqualTo("approved");
        assertThat(kept.get("locked")).isEqualTo(true);
        given().post(round + "/publication").then().statusCode(200).body("state", equalTo("published"));
    }

    /** Whoever comes back to the page reads what the second plan did to the first, and is led to what is new. */
    @Test
    void itsPageTellsWhatChanged() {
        String round = SolvedRounds.solved();
        String page = SolvedRounds.page(round);
        given().get(page).then().body(not(containsString("Solved again")));
        resume(round);
        given().get(page).then().body(containsString("Solved again: nothing changed. What was decided stays."));
        decide(round, SolvedRounds.proposal(round, "L1"), Map.of("decision", "rejected"))
                .statusCode(200);
        resume(round);
        given().get(page)
                .then()
                .body(containsString(
                        "Solved again: one proposal is new or otherwise, one is no longer there. All others stay as"
                                + " decided. As many needs have a tutor as before: 2."))
                .body(containsString("href=\"?fresh=yes\""));
        given().get(page + "?fresh=yes").then().body(containsString("Alias L1"), not(containsString("Alias L2")));
    }

    @Test
    void itsPageTellsWhatFellAwayThoughItWasApproved() {
        String round = SolvedRounds.solved();
        decide(round, SolvedRounds.proposal(round, "L2"), Map.of("decision", "approved"))
                .statusCode(200);
        people.tutorBecomes(onlyTutorOnTuesday, Status.LEFT);
        resume(round);
        given().get(SolvedRounds.page(round))
                .then()
                .body(containsString("Solved again: 0 proposals are new or otherwise, one is no longer there (1 of them"
                        + " had been approved). All others stay as decided. One need has a tutor; before it was 2."))
                .body(not(containsString("?fresh=yes")));
    }

    @Test
    void remembersAllThatWasRejected() {
        String round = SolvedRounds.solved();
        for (int i = 0; i < 2; i++) {
            decide(round, SolvedRounds.proposal(round, "L1"), Map.of("decision", "rejected"))
                    .statusCode(200);
            resume(round);
        }
        given().get(round + "/unmatched.csv")
                .then()
                .body(containsString("L1,math,rejected,"))
                .body(containsString("a no that was said before (a coordinator's in this round"));
    }

    @Test
    void refusesLocksThatCannotStay() {
        String round = SolvedRounds.solved();
        Map<String, Object> tuesday = SolvedRounds.proposal(round, "L2");
        decide(round, tuesday, Map.of("locked", true)).statusCode(200);
        people.tutorBecomes(onlyTutorOnTuesday, Status.LEFT);

        ask(round, "PT2S")
                .statusCode(409)
                .body("type", containsString("locks-contradict"))
                .body("errors.pointer", equalTo(List.of("/proposals/" + tuesday.get("id"))));
        given().get(round).then().body("state", equalTo("review"));
    }

    @Test
    void isForRoundsUnderReview() {
        String round = SolvedRounds.solved();
        ask(round, "soon").statusCode(422).body("errors.pointer", equalTo(List.of("/timeLimit")));
        given().post(round + "/cancellation").then().statusCode(200);
        ask(round, "PT2S").statusCode(409).body("type", containsString("round-not-in-review"));
        ask("/api/v1/rounds/999999", "PT2S").statusCode(404);
    }

    private static void resume(String round) {
        ask(round, "PT5S").statusCode(200).body("state", equalTo("solving"));
        SolvedRounds.awaitReview(round);
    }

    private static ValidatableResponse ask(String round, String timeLimit) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("timeLimit", timeLimit))
                .post(round + "/resumption")
                .then();
    }

    private static Object tutor(Map<String, Object> proposal) {
        return ((Map<?, ?>) proposal.get("tutor")).get("ref");
    }

    private static ValidatableResponse decide(String round, Map<String, Object> proposal, Map<String, Object> ask) {
        Map<String, Object> body = new HashMap<>(ask);
        body.put("version", proposal.get("version"));
        return given().contentType(ContentType.JSON)
                .body(body)
                .patch(round + "/proposals/" + proposal.get("id"))
                .then();
    }
}
