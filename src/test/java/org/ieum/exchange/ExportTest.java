package org.ieum.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ieum.account.ManagingAccounts.AccessEnded;
import org.ieum.platform.HttpProblem;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may take names and addresses out, and who may not. */
@QuarkusTest
@TestSecurity(user = "account:1", roles = "admin")
class ExportTest extends StoredTest {

    private static final String REASON = "A yearly report to the ministry";
    private static final long OWN = 1;
    private static final long OTHER = 99;

    @Inject PermittingExports permits;
    @Inject Event<AccessEnded> ended;

    @BeforeEach
    void oneOfEach() {
        run("delete from export_permit");
        people.learner("L1", "math", "MON 19:00-20:00");
        people.tutor("T1", "math", "MON 19:00-22:00");
    }

    @Test
    void withoutAPermitNobodyIsNamed() {
        given().get("/api/v1/learners.csv")
                .then()
                .statusCode(200)
                .body(allOf(containsString("L1,"), containsString("MON 19:00-20:00")))
                .body(not(containsString("Alias")), not(containsString("alias")), not(containsString("@")));
        given().get("/api/v1/tutors.csv")
                .then()
                .statusCode(200)
                .body(containsString("T1,"))
                .body(not(containsString("Name")), not(containsString("email")), not(containsString("@")));
        assertThat(trail.actions()).containsExactly("learner.exported", "tutor.exported");
    }

    @Test
    void aSecondPersonHasToAllowIt() {
        ask(REASON).statusCode(303);
        long id = permits.latest().get(0).id();
        named(id).statusCode(403);
        new WebClient()
                .form("/exports")
                .post("/exports/" + id + "/approval")
                .then()
                .statusCode(409)
                .body(containsString("a second admin"));
        named(id).statusCode(403);

        permits.approve(id, OTHER);
        named(id).statusCode(200).body(containsString("Alias L1"), containsString("@people.test"));
        assertThat(trail.actions()).contains("export.asked", "export.approved", "export.used");
        given().get("/exports").then().body(containsString(REASON), containsString("learners.csv?permit=" + id));
    }

    @Test
    void nobodyElseAndNobodyAfterADayCanUseIt() {
        long others = permits.ask(REASON, OTHER).id();
        permits.approve(others, 98);
        named(others).statusCode(403);

        long own = permits.ask(REASON, OWN).id();
        permits.approve(own, OTHER);
        named(own).statusCode(200);
        end(own);
        named(own).statusCode(403);
        given().get("/exports").then().body(containsString("over"));
        assertThatThrownBy(() -> permits.approve(-1, OTHER)).isInstanceOf(HttpProblem.class);
    }

    /** Whoever is kept out, gets another role or takes another password: perhaps it was not them who gave it. */
    @Test
    void leaveEndsWithTheAccessOfWhoeverAskedOrGaveIt() {
        long given = permits.ask(REASON, OWN).id();
        permits.approve(given, OTHER);
        long waiting = permits.ask(REASON, OWN).id();
        QuarkusTransaction.requiringNew().run(() -> ended.fire(new AccessEnded(98)));
        named(given).statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> ended.fire(new AccessEnded(OTHER)));
        named(given).statusCode(403);
        permits.approve(waiting, 98);
        named(waiting).statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> ended.fire(new AccessEnded(OWN)));
        named(waiting).statusCode(403);
    }

    @Test
    void aReasonIsAskedForAndWhatWasTypedStays() {
        ask("for me").statusCode(422).body(containsString("10 to 300 characters"), containsString("value=\"for me\""));
        ask("x".repeat(301)).statusCode(422);
        assertThat(permits.latest()).isEmpty();
    }

    @Test
    @TestSecurity(user = "account:1", roles = "coordinator")
    void coordinatorsTakeNothingOut() {
        given().get("/exports").then().statusCode(403);
        given().get("/api/v1/learners.csv").then().statusCode(403);
    }

    @Test
    @TestSecurity(user = "token:1", roles = "admin")
    void aProgramOfThatPersonIsNeitherOfTheTwo() {
        long permit = permits.ask(REASON, OWN).id();
        permits.approve(permit, OTHER);
        named(permit).statusCode(403);
        given().get("/exports").then().statusCode(404);
        long asked = permits.ask(REASON, OTHER).id();
        new WebClient()
                .form("/sign-in")
                .post("/exports/" + asked + "/approval")
                .then()
                .statusCode(404);
        assertThat(permits.latest().get(0).approvedBy()).isEmpty();
    }

    private static ValidatableResponse named(long permit) {
        return given().get("/api/v1/learners.csv?permit=" + permit).then();
    }

    private static ValidatableResponse ask(String reason) {
        return new WebClient()
                .form("/exports")
                .contentType(ContentType.URLENC)
                .formParam("reason", reason)
                .post("/exports")
                .then();
    }

    @Transactional
    void end(long id) {
        entities.createNativeQuery("update export_permit set ends_at = asked_at where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
