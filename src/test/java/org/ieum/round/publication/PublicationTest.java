package org.ieum.round.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ieum.audit.Audit;
import org.ieum.person.Status;
import org.ieum.platform.HttpProblem;
import org.ieum.round.RoundState;
import org.ieum.round.Rounds;
import org.ieum.testing.BackgroundJobs;
import org.ieum.testing.SolvedRounds;
import org.ieum.testing.Waiting;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.Test;

/** A round is published after a while in which that can be undone. */
@QuarkusTest
@TestSecurity(user = "token:1", roles = "coordinator")
class PublicationTest extends OnePairTest {

    private static final Duration LONG = Duration.ofHours(1);

    @Inject Rounds rounds;
    @Inject PublishingRounds publishing;
    @Inject PublishingNow now;
    @Inject SchedulingPublications scheduling;
    @Inject DyingProcess died;
    @Inject BackgroundJobs resting;
    @Inject Audit audit;

    @Test
    void isUndoneWhileItWaits() {
        String round = SolvedRounds.solved();
        schedule(round, LONG);
        given().get(SolvedRounds.page(round))
                .then()
                .body(containsString("This will be published on 20"))
                .body(not(containsString("data-key=\"a\"")));
        given().contentType(ContentType.JSON)
                .body("{\"decision\": \"rejected\", \"version\": 0}")
                .patch(round + "/proposals/"
                        + SolvedRounds.proposal(round, "L1").get("id"))
                .then()
                .statusCode(409)
                .body("type", containsString("publication-due"));
        given().contentType(ContentType.JSON)
                .body("{\"timeLimit\": \"PT2S\"}")
                .post(round + "/resumption")
                .then()
                .statusCode(409);

        press(round, "/publication/undo", 303);
        given().get(round).then().body("state", equalTo("review"));
        given().get(SolvedRounds.page(round)).then().body(containsString("data-key=\"a\""));
        press(round, "/publication/undo", 409);
        assertThat(audit()).contains("round.publication-scheduled", "round.publication-undone");
    }

    @Test
    void happensByItselfAndNotForOneThatWasUndone() throws InterruptedException {
        String round = SolvedRounds.solved();
        schedule(round, Duration.ofSeconds(2));
        press(round, "/publication/undo", 303);
        // The job of the first is still on the list.
        schedule(round, Duration.ofSeconds(4));
        String due = values("select publication_due_at || '' from round").get(0);
        assertThat(values("select state from pairing")).isEmpty();
        await(round, "published");
        assertThat(values("select id || '' from audit_entry where action = 'round.published' and at >= '" + due + "'"))
                .hasSize(1);
        assertThat(values("select state from pairing")).containsExactly("offered");
        assertThat(values("select actor from audit_entry where action = 'round.published'"))
                .containsExactly("token:7");
    }

    @Test
    void tellsWhenItCameDueAndNoLongerFitted() throws InterruptedException {
        String round = SolvedRounds.solved();
        schedule(round, Duration.ofSeconds(2));
        people.tutorBecomes(tutor, Status.LEFT);
        Waiting.until("refused", () -> audit().contains("round.publication-refused"));
        given().get(round).then().body("state", equalTo("review"));
        given().get(SolvedRounds.page(round)).then().body(containsString("Nothing was sent. Reject those proposals"));
        assertThatThrownBy(() -> schedule(round, LONG))
                .isInstanceOf(HttpProblem.class)
                .hasMessage("plan-out-of-date");
    }

    @Test
    void doesNotHaveToWait() {
        String round = SolvedRounds.solved();
        schedule(round, LONG);
        press(round, "/publication/now", 303);
        given().get(round).then().body("state", equalTo("published"));
    }

    @Test
    void doesNotOutliveItsRound() {
        String round = SolvedRounds.solved();
        schedule(round, LONG);
        given().post(round + "/cancellation").then().statusCode(200);
        assertThat(values("select id || '' from round where publication_due_at is not null"))
                .isEmpty();
    }

    @Test
    void tellsBeforehandWhatWillBeSentToWhom() {
        people.learnerWithoutMail("L2", "math", "TUE 19:00-20:00");
        people.tutor("T2", "math", "TUE 19:00-22:00");
        String round = SolvedRounds.solved();
        given().get(SolvedRounds.page(round) + "/publication")
                .then()
                .body(containsString("2 proposals become real. 2 of them nobody has decided about"))
                .body(containsString("What will be sent: 3 mails"))
                .body(containsString("Alias L2 (L2): new"))
                .body(not(containsString("Alias L1 (L1)")));
        given().post(round + "/publication").then().statusCode(200);
        assertThat(values(
                        "select kind || ' ' || recipient_kind from outbox_message where state <> 'by_hand' order by 1"))
                .containsExactly("offer learner", "offer tutor", "offer tutor");
        people.tutorBecomes(tutor, Status.LEFT);
        people.tutor("T3", "math", "MON 19:00-22:00");

        String next = SolvedRounds.solved();
        given().get(SolvedRounds.page(next) + "/publication")
                .then()
                .body(containsString("What will be sent: 4 mails"))
                .body(containsString("the lessons end"));
        given().post(next + "/publication").then().statusCode(200);
        assertThat(values("select kind from outbox_message where state <> 'by_hand'"))
                .hasSize(3 + 4);
    }

    @Test
    void tellsHowFarItIs() {
        String round = SolvedRounds.solved();
        run("update round set publication_due_at = now() - interval '1 second', publication_by = 'token:7'");
        given().get(round).then().body("publication.of", equalTo(0));
        page(round)
                .body(containsString("This is being published."))
                .body(containsString("http-equiv=\"refresh\""))
                .body(not(containsString("/publication/undo")));
        run("update round_progress set mails_written = 1200, mails_to_write = 14600");
        given().get(round)
                .then()
                .body("state", equalTo("review"))
                .body("publication.mails", equalTo(1200))
                .body("publication.of", equalTo(14600));
        page(round).body(containsString("1,200 of 14,600 mails are written"));
        page(round, "ko").body(containsString("편지 14,600통 가운데 1,200통"));
    }

    private static ValidatableResponse page(String round) {
        return given().get(SolvedRounds.page(round)).then();
    }

    private static ValidatableResponse page(String round, String language) {
        return given().header("Accept-Language", language)
                .get(SolvedRounds.page(round))
                .then();
    }

    /** Whatever ends it in the middle: the job begins it again, and nobody is told twice. */
    @Test
    void beginsAgainWhereItsProcessDied() {
        String round = SolvedRounds.solved();
        Instant due = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        resting.restDuring(() -> {
            QuarkusTransaction.requiringNew()
                    .run(() -> rounds.get(SolvedRounds.id(round)).publishAt(due, "token:7"));
            died.next(1);
            assertThatThrownBy(() -> publishing.publishDue(SolvedRounds.id(round), due))
                    .hasMessage("the process died");
            assertThat(values("select state from pairing")).isEmpty();
            assertThat(values("select kind from outbox_message")).isEmpty();
            given().get(round).then().body("publication.of", equalTo(2));
            assertThat(publishing.publishDue(SolvedRounds.id(round), due)).isEmpty();
            assertThat(publishing.publishDue(SolvedRounds.id(round), due)).isEmpty();
        });
        assertThat(values("select state from pairing")).containsExactly("offered");
        assertThat(values("select kind from outbox_message")).containsExactly("offer", "offer");
        assertThat(values("select mails_written || ' of ' || mails_to_write from round_progress"))
                .containsExactly("2 of 2");
    }

    /** Whoever asked may go away: a job does it. */
    @Test
    void goesOnWithoutWhoeverAsked() {
        String round = SolvedRounds.solved();
        QuarkusTransaction.requiringNew()
                .run(() -> scheduling.now(SolvedRounds.id(round), "token:7").orThrow());
        await(round, "published");
        assertThat(values("select actor from audit_entry where action = 'round.published'"))
                .containsExactly("token:7");
    }

    /** Another process does it, and takes longer than anybody waits. */
    @Test
    void isStillUnderReviewWhereItTakesLonger() {
        String round = SolvedRounds.solved();
        run("update round set publication_due_at = now() - interval '1 second', publication_by = 'token:7'");
        assertThat(now.publish(SolvedRounds.id(round), "token:8", Duration.ofMillis(200))
                        .orThrow()
                        .state())
                .isEqualTo(RoundState.REVIEW);
        assertThat(values("select task_instance from scheduled_tasks where task_name = 'publish-round'"))
                .as("asked for once more, not done once more")
                .isEmpty();
    }

    private void schedule(String round, Duration delay) {
        QuarkusTransaction.requiringNew()
                .run(() -> scheduling
                        .schedule(SolvedRounds.id(round), "token:7", delay)
                        .orThrow());
    }

    /** What nobody decided about is published only if the coordinator says so, and how many they saw. */
    @Test
    void whatIsUndecidedHasToBeSaid() {
        String round = SolvedRounds.solved();
        long open = given().get(round + "/proposals").jsonPath().getList("").size();
        assertThat(open).isPositive();
        for (String said : List.of("", "0", Long.toString(open + 1), "all")) {
            publish(round, said)
                    .then()
                    .statusCode(409)
                    .body(containsString("Say that"), containsString("name=\"undecided\" value=\"" + open + "\""));
        }
        given().get(round).then().body("state", equalTo("review"));
        assertThat(values("select id || '' from pairing")).isEmpty();
        publish(round, Long.toString(open)).then().statusCode(303);
        given().get(SolvedRounds.page(round)).then().body(containsString("This will be published on 20"));
    }

    private static Response publish(String round, String undecided) {
        return new WebClient()
                .form(SolvedRounds.page(round))
                .contentType(ContentType.URLENC)
                .formParam("undecided", undecided)
                .post(SolvedRounds.page(round) + "/publication");
    }

    private static void press(String round, String path, int status) {
        new WebClient()
                .form(SolvedRounds.page(round))
                .contentType(ContentType.URLENC)
                .post(SolvedRounds.page(round) + path)
                .then()
                .statusCode(status);
    }

    private static void await(String round, String state) {
        Waiting.until(state, () -> given().get(round).path("state").equals(state));
    }

    private List<String> audit() {
        return values("select action from audit_entry order by id");
    }
}
