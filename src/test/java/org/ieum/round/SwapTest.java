package org.ieum.round;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.ieum.testing.SolvedRounds;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A coordinator gives a proposal another tutor by hand. */
@QuarkusTest
@TestSecurity(user = "token:1", roles = "coordinator")
class SwapTest extends StoredTest {

    private long both;

    /** L1 can have either tutor, L2 the second alone; so L1 gets the first. */
    @BeforeEach
    void twoLearnersAndTwoTutors() {
        people.learner("L1", "math", "MON 19:00-20:00");
        people.learner("L2", "math", "TUE 19:00-20:00");
        people.tutor("T1", "math", "MON 19:00-22:00");
        both = people.tutor("T2", "math", "MON 19:00-22:00", "TUE 19:00-22:00");
        people.tutor("T3", "math", "FRI 19:00-22:00");
        people.tutor("T4", "economics", "MON 19:00-22:00");
    }

    @Test
    void offersThoseWhoFit() {
        String round = SolvedRounds.solved();
        given().get(path(round))
                .then()
                .statusCode(200)
                .body(containsString("Now proposed: Name T1 (T1)."))
                .body(containsString("Name T2"))
                .body(containsString("full: somebody else would have to make way"))
                .body(containsString("at the same times"))
                .body(not(containsString("Name T3")))
                .body(not(containsString("Name T4")));
    }

    @Test
    void saysWhatItCostsAndChangesNothing() {
        String round = SolvedRounds.solved();
        form(round).post(path(round) + "/preview").then().body(not(containsString("approved now")));
        Map<String, Object> other = SolvedRounds.proposal(round, "L2");
        approve(round, other);
        form(round)
                .post(path(round) + "/preview")
                .then()
                .statusCode(200)
                .body(containsString("approved now"))
                .body(containsString("Name T2 (T2) would teach Alias L1 (L1), Mathematics: Mon 19:00–20:00."))
                .body(containsString("1 need would have a tutor; now it is 2."))
                .body(containsString("Alias L2 (L2), Mathematics: would have nobody any more (now Name T2 (T2))."));
        assertThat(tutor(round, "L1")).isEqualTo("T1");
    }

    @Test
    void solvesAgainAroundIt() {
        String round = SolvedRounds.solved();
        people.tutor("T5", "math", "TUE 19:00-22:00");
        form(round)
                .post(path(round) + "/preview")
                .then()
                .body(containsString("As many needs have a tutor as now: 2."))
                .body(containsString("Alias L2 (L2), Mathematics: Name T5 (T5) instead of Name T2 (T2)."));
        form(round)
                .formParam("version", SolvedRounds.proposal(round, "L1").get("version"))
                .post(path(round))
                .then()
                .statusCode(303);
        SolvedRounds.awaitReview(round);
        assertThat(tutor(round, "L1")).isEqualTo("T2");
        assertThat(tutor(round, "L2")).isEqualTo("T5");
        assertThat(SolvedRounds.proposal(round, "L1"))
                .containsEntry("decision", "approved")
                .containsEntry("locked", true);
        assertThat(entities.createNativeQuery(
                                "select action from audit_entry where action like 'proposal.%' and action <> 'proposal.read'")
                        .getSingleResult())
                .isEqualTo("proposal.swapped");
    }

    @Test
    void overwritesNobodysDecision() {
        String round = SolvedRounds.solved();
        Map<String, Object> seen = SolvedRounds.proposal(round, "L1");
        approve(round, seen);
        form(round)
                .formParam("version", seen.get("version"))
                .post(path(round))
                .then()
                .statusCode(409)
                .body(containsString("token:1 was faster"));
        assertThat(tutor(round, "L1")).isEqualTo("T1");
    }

    @Test
    void isNotForWhatRunsNorForWhoDoesNotFit() {
        String round = SolvedRounds.solved();
        form(round, "T3").formParam("version", 0).post(path(round)).then().statusCode(409);
        form(round, "T3").post(path(round) + "/preview").then().body(containsString("That cannot be"));
        given().post(round + "/publication").then().statusCode(200);
        String next = SolvedRounds.solved();
        given().get(path(next)).then().statusCode(409);
    }

    private String path(String round) {
        return SolvedRounds.page(round) + "/proposals/"
                + SolvedRounds.proposal(round, "L1").get("id") + "/swap";
    }

    private RequestSpecification form(String round) {
        return new WebClient()
                .form(SolvedRounds.page(round))
                .contentType(ContentType.URLENC)
                .formParam("tutor", both);
    }

    private RequestSpecification form(String round, String ref) {
        Object id = entities.createNativeQuery("select id from tutor where ref = :ref")
                .setParameter("ref", ref)
                .getSingleResult();
        return new WebClient()
                .form(SolvedRounds.page(round))
                .contentType(ContentType.URLENC)
                .formParam("tutor", id);
    }

    private static Object tutor(String round, String learner) {
        return ((Map<?, ?>) SolvedRounds.proposal(round, learner).get("tutor")).get("ref");
    }

    private static void approve(String round, Map<String, Object> proposal) {
        given().contentType(ContentType.JSON)
                .body(Map.of("decision", "approved", "version", proposal.get("version")))
                .patch(round + "/proposals/" + proposal.get("id"))
                .then()
                .statusCode(200);
    }
}
