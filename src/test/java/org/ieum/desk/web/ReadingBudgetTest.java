package org.ieum.desk.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ieum.account.web.Invitations;
import org.ieum.audit.ReadingLimits;
import org.ieum.outbox.QueuedLetters;
import org.ieum.platform.start.TurnableClock;
import org.ieum.testing.PageText;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever works here reads as much as their work asks for; more is stopped, whichever way they go, and admins hear of it. */
@QuarkusTest
class ReadingBudgetTest extends StoredTest {

    private static final int A_DAY = 6;
    private static final int AN_HOUR = A_DAY / 2;

    @Inject ReadingLimits limits;
    @Inject TurnableClock hand;

    private final WebClient admin = new WebClient().signedIn();
    private WebClient colleague;
    private String actor;
    private List<Long> learners;

    @BeforeEach
    void aColleagueAndSomeLearners() {
        database.onlyTheAdmin();
        learners = List.of("L1", "L2", "L3", "L4", "L5").stream()
                .map(ref -> people.learner(ref, "math", "MON 19:00-21:00"))
                .toList();
        colleague = new Invitations(admin).colleague("reader@example.org", "coordinator");
        actor = "account:" + value("select max(id) from account");
        limits.set(A_DAY, 1_000);
    }

    @AfterEach
    void everybodyReadsOn() {
        hand.letGo();
        limits.lift();
        database.onlyTheAdmin();
    }

    @Test
    void moreThanHalfADaysInAnHourIsRefusedOnPagesAndByProgramsAndLeavesNoRow() {
        for (int n = 0; n < AN_HOUR; n++) {
            page(n).then().statusCode(200);
        }
        page(0).then().statusCode(200);
        page(AN_HOUR).then().statusCode(429).header("Retry-After", "3600").body(containsString("<h1>A pause</h1>"));
        colleague
                .browser()
                .get("/api/v1/learners/L5")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", "3600")
                .body("type", equalTo("/problems/read-too-much"));
        colleague.browser().get("/api/v1/learners").then().statusCode(429);
        assertThat(value("select count(distinct target_id) from audit_entry where action = 'learner.read' and actor = '"
                        + actor + "'"))
                .isEqualTo(Integer.toString(AN_HOUR));
    }

    @Test
    void aWholeDaysIsOverTomorrow() {
        // Whatever was read today before one in the morning was read within the hour.
        Instant three =
                LocalDate.now(clock).atTime(3, 0).atZone(clock.getZone()).toInstant();
        if (clock.instant().isBefore(three)) {
            hand.turnTo(three);
        }
        run("insert into audit_entry (id, at, actor, action, target_kind, target_id) select nextval('audit_entry_seq'),"
                + " timestamptz '" + clock.instant().minus(Duration.ofHours(2)) + "', '" + actor
                + "', 'tutor.read', 'tutor', n from generate_series(1, " + A_DAY + ") n");
        int wait = Integer.parseInt(page(0).then().statusCode(429).extract().header("Retry-After"));
        assertThat(wait).isBetween(1, 24 * 3600);
        run("update account set role = 'admin' where id = " + actor.replace("account:", ""));
        page(0).then().statusCode(200);
    }

    @Test
    void manyListsAreStoppedAsWell() {
        limits.set(1_000, 4);
        colleague.browser().get("/learners").then().statusCode(200);
        colleague.browser().get("/tutors").then().statusCode(200);
        colleague.browser().get("/learners?q=1").then().statusCode(429);
    }

    @Test
    void aProgramIsStoppedAsSomebodyOfItsOwn() {
        RequestSpecification program = given().header("Authorization", "Bearer " + admin.programsToken("coordinator"));
        program.get("/api/v1/learners/L1").then().statusCode(200);
        program.get("/api/v1/learners").then().statusCode(429).body("type", is("/problems/read-too-much"));
        page(0).then().statusCode(200);
    }

    @Test
    void adminsHearOnceWithoutAWordOfWhomAndLetThemGoOn() {
        for (int n = 0; n < learners.size(); n++) {
            page(n);
        }
        assertThat(value("select count(*) from outbox_message where kind = 'reading-stopped'"))
                .isEqualTo("1");
        assertThat(PageText.seen(QueuedLetters.newest("reading-stopped")))
                .contains("/audit")
                .doesNotContain("reader@example.org", "L1", "learner.read");
        admin.browser()
                .get("/audit")
                .then()
                .statusCode(200)
                .body(containsString("name=\"actor\" value=\"" + actor + "\""))
                .body(containsString("reader@example.org"))
                .body(containsString("127.0.0.0/24"));
        colleague.browser().get("/audit").then().statusCode(403);
        admin.form("/audit")
                .formParam("actor", actor)
                .post("/audit/allowances")
                .then()
                .statusCode(303);
        admin.browser().get("/audit").then().body(not(containsString("name=\"actor\" value=\"" + actor + "\"")));
        page(AN_HOUR).then().statusCode(200);
        assertThat(trail.actions()).contains("reading.stopped", "reading.allowed");
    }

    @Test
    void nobodyLetsThemselvesGoOn() {
        for (int n = 0; n < learners.size(); n++) {
            page(n);
        }
        run("update account set role = 'admin' where id = " + actor.replace("account:", ""));
        colleague
                .form("/audit")
                .formParam("actor", actor)
                .post("/audit/allowances")
                .then()
                .statusCode(303);
        assertThat(trail.actions()).contains("reading.stopped").doesNotContain("reading.allowed");
    }

    private Response page(int which) {
        return colleague.browser().get("/learners/" + learners.get(which));
    }
}
