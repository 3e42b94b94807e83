package org.ieum.round.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ieum.person.Status;
import org.ieum.testing.SolvedRounds;
import org.ieum.testing.Statements;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.Test;

/** What rounds make of offers, and offers of rounds. */
@QuarkusTest
@TestSecurity(user = "token:1", roles = "coordinator")
class OffersOfARoundTest extends OnePairTest {

    @Inject StoredOffers asked;
    @Inject Statements statements;

    @Test
    void isKeptByTheNextRoundAndNobodyIsAskedTwice() {
        publish(SolvedRounds.solved());
        assertThat(SolvedRounds.lines("/api/v1/pairings.csv")).hasSize(1);
        assertThat(SolvedRounds.lines("/api/v1/pairings.csv?include=offered"))
                .contains("L1,T1,math,online,MON 19:00/60,2026-11-30");
        String next = SolvedRounds.solved();
        assertThat(SolvedRounds.lines(next + "/proposals.csv").get(1)).endsWith("kept");
        publish(next);
        assertThat(values("select state from pairing")).containsExactly("offered");
        assertThat(values("select kind from outbox_message")).hasSize(2);

        answer("learner", "accepted", "").statusCode(200).body("state", equalTo("offered"));
        answer("learner", "accepted", "").statusCode(200);
        answer("tutor", "accepted", "")
                .statusCode(200)
                .body("state", equalTo("running"))
                .body("firstMeetingOn", equalTo(asked.first(DayOfWeek.MONDAY).toString()));
        assertThat(SolvedRounds.lines("/api/v1/pairings.csv")).hasSize(2);
        answer("tutor", "declined", "life").statusCode(409).body("type", containsString("offer-over"));
    }

    @Test
    void isNotProposedAgainOnceItWasDeclinedUnlessThatIsAllowed() {
        publish(SolvedRounds.solved());
        answer("tutor", "declined", "").statusCode(422).body("errors.pointer", equalTo(List.of("/reason")));
        answer("tutor", "declined", "times").statusCode(200).body("state", equalTo("declined"));
        given().get("/api/v1/offers?state=declined").then().body("reason", equalTo(List.of("times")));

        String next = SolvedRounds.solved();
        assertThat(SolvedRounds.lines(next + "/proposals.csv")).hasSize(1);
        assertThat(SolvedRounds.lines(next + "/unmatched.csv")).hasSize(2);
        given().post(next + "/cancellation").then().statusCode(200);

        allowAgain();
        String again = SolvedRounds.solved();
        assertThat(SolvedRounds.lines(again + "/proposals.csv").get(1)).endsWith("new");
        publish(again);
        assertThat(values("select state from pairing order by id")).containsExactly("declined", "offered");
    }

    @Test
    void isWithdrawnWhenTheTutorLeaves() {
        publish(SolvedRounds.solved());
        people.tutorBecomes(tutor, Status.LEFT);
        people.tutor("T2", "math", "MON 19:00-22:00");
        String next = SolvedRounds.solved();
        assertThat(SolvedRounds.lines(next + "/proposals.csv").get(1)).endsWith("replaced");
        publish(next);
        assertThat(values("select state from pairing order by id")).containsExactly("withdrawn", "offered");
        assertThat(values("select kind || ' ' || recipient_kind from outbox_message order by id offset 2"))
                .containsExactlyInAnyOrder(
                        "offer-fell-through learner", "offer-fell-through tutor", "offer learner", "offer tutor");
    }

    @Test
    void isAskedAnewWhenARoundMovesIt() {
        publish(SolvedRounds.solved());
        answer("learner", "accepted", "").statusCode(200);
        run("update learner set availability = '{\"MON 20:00-21:00\"}'");
        run("update offer set first_asked_on = null");
        String next = SolvedRounds.solved();
        assertThat(SolvedRounds.lines(next + "/proposals.csv").get(1)).endsWith("MON 20:00/60,moved");
        publish(next);
        assertThat(values("select state || ' ' || times[1] from pairing")).containsExactly("offered MON 20:00/60");
        assertThat(values("select turn || coalesce(learner_answer, '') || ' ' || first_asked_on from offer"))
                .containsExactly("1 " + asked.first(DayOfWeek.MONDAY));
        assertThat(values("select kind from outbox_message")).hasSize(4).containsOnly("offer");
    }

    @Test
    void thatIsDeclinedDuringAReviewIsNotRevivedByIt() {
        publish(SolvedRounds.solved());
        String next = SolvedRounds.solved();
        answer("tutor", "declined", "life").statusCode(200);
        publish(next);
        assertThat(values("select state from pairing")).containsExactly("declined");
        assertThat(values("select kind from outbox_message")).hasSize(2);
    }

    @Test
    void takeAsManyStatementsForManyAsForFew() {
        List<Long> offers = new ArrayList<>();
        for (int n = 0; n < 40; n++) {
            offers.add(pairings.offer(
                    people.learner("LM" + n, "math", "MON 19:00-20:00"),
                    people.tutor("TM" + n, "math", "MON 19:00-20:00"),
                    "MON 19:00/60"));
        }
        long round = pairings.round();
        long few = statements.of(() -> pairings.publishOffers(round, offers.subList(0, 2)));
        long many = statements.of(() -> pairings.publishOffers(round, offers));
        // The outbox and the jobs have a few of their own meanwhile.
        assertThat(many).isLessThanOrEqualTo(few + 3).isLessThanOrEqualTo(12);
    }

    private static void publish(String round) {
        given().post(round + "/publication").then().statusCode(200).body("state", equalTo("published"));
    }

    private ValidatableResponse answer(String side, String answer, String reason) {
        String id = values("select id || '' from pairing order by id desc").get(0);
        return given().contentType(ContentType.JSON)
                .body(
                        reason.isEmpty()
                                ? Map.of("side", side, "answer", answer)
                                : Map.of("side", side, "answer", answer, "reason", reason))
                .post("/api/v1/offers/" + id + "/answers")
                .then();
    }

    private void allowAgain() {
        String page = "/offers/" + values("select id || '' from pairing").get(0);
        new WebClient()
                .form(page)
                .contentType(ContentType.URLENC)
                .post(page + "/again")
                .then()
                .statusCode(303);
    }
}
