package org.ieum.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.ieum.exchange.Files.LEARNERS;
import static org.ieum.exchange.Files.PAIRINGS;
import static org.ieum.exchange.Files.WISHES;
import static org.ieum.exchange.Files.learner;
import static org.ieum.exchange.Files.learners;
import static org.ieum.exchange.Files.tutors;
import static org.ieum.exchange.Uploads.upload;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.Map;
import java.util.Set;
import org.ieum.testing.StoredTest;
import org.junit.jupiter.api.Test;

/** Files that come in as they should. */
@QuarkusTest
@TestSecurity(user = "token:1", roles = "coordinator")
class ImportTest extends StoredTest {

    @Test
    void letsTheOlderOfTwoThatCollideKeepItsHours() {
        Map<String, String> all = Map.of(
                "learners",
                learners(2),
                "tutors",
                tutors(2),
                "pairings",
                PAIRINGS
                        + "L0,T0,english,online,MON 18:00/60,2026-11-02\n"
                        + "L0,T1,math,online,MON 18:30/90;SAT 10:00/90,2026-10-05\n");
        upload(all).statusCode(200).body("pairings.created", is(2));
        upload(all).statusCode(200).body("pairings.unchanged", is(2));

        assertThat(values("select p.subject || ' ' || b.starts_at from booking b join pairing p"
                        + " on p.id = b.pairing_id order by 1"))
                .containsExactly("math 1110", "math 7800");
    }

    @Test
    void takesAllFourFilesAndChangesNothingTheSecondTime() {
        Map<String, String> all = Map.of(
                "learners",
                learners(3),
                "tutors",
                tutors(2),
                "pairings",
                PAIRINGS + "L0,T0,english,online,MON 18:00/60,2026-11-02\n",
                "wishes",
                WISHES + "L1,T1,learner,1\nL1,T1,tutor,never\n");
        upload(all)
                .statusCode(200)
                .body("learners", equalTo(Map.of("created", 3, "updated", 0, "unchanged", 0)))
                .body("tutors.created", is(2))
                .body("pairings.created", is(1))
                .body("wishes.created", is(2));
        upload(all)
                .statusCode(200)
                .body("learners", equalTo(Map.of("created", 0, "updated", 0, "unchanged", 3)))
                .body("tutors.unchanged", is(2))
                .body("pairings.unchanged", is(1))
                .body("wishes.unchanged", is(2));
        assertThat(trail.actions()).containsExactlyInAnyOrder("import.taken", "import.taken", "handover.opened");
    }

    @Test
    void answersOnlyForThePartsThatWereSent() {
        upload(Map.of("learners", learners(1))).body("keySet()", equalTo(Set.of("learners")));
    }

    @Test
    void takesWhatChanged() {
        upload(Map.of("learners", learners(2))).statusCode(200);
        String changed = learners(2).replace("L1,Bada", "L1,바다").replace("SAT 10:00", "SAT 11:00");
        upload(Map.of("learners", changed))
                .body("learners", equalTo(Map.of("created", 0, "updated", 2, "unchanged", 0)));
        upload(Map.of("learners", changed)).body("learners.unchanged", is(2));
    }

    @Test
    void takesOtherTimesOfARunningPairing() {
        String pairing = PAIRINGS + "L0,T0,math,online,MON 18:00/60;SAT 10:00/60,2026-11-02\n";
        upload(Map.of("learners", learners(1), "tutors", tutors(1), "pairings", pairing));
        upload(Map.of("pairings", pairing.replace("MON 18:00", "MON 18:30"))).body("pairings.updated", is(1));
        assertThat(exported().lines())
                .containsExactly(
                        "learner_ref,tutor_ref,subject,delivery,times,since",
                        "L0,T0,math,online,MON 18:30/60;SAT 10:00/60,2026-11-02");
    }

    @Test
    void readsPeopleBackWhoseRowsLieApartInTheStore() {
        String tutors = tutors(40);
        upload(Map.of("tutors", tutors)).statusCode(200);
        // Each gains a subject after all the others were written.
        String more = tutors.replace("english;math", "english;math;it");
        upload(Map.of("tutors", more)).statusCode(200).body("tutors.updated", is(40));
        upload(Map.of("tutors", more)).statusCode(200).body("tutors.unchanged", is(40));
        upload(Map.of("tutors", tutors)).statusCode(200).body("tutors.updated", is(40));
    }

    @Test
    void aTrialChangesNothing() {
        upload(given().queryParam("dryRun", true), Map.of("learners", learners(3)))
                .statusCode(200)
                .body("learners.created", is(3));
        assertThat(count("Learner")).isZero();
        assertThat(count("AuditEntry")).isZero();
    }

    @Test
    void readsAByteOrderMarkColumnsInAnyOrderAndCellsOverSeveralLines() {
        String file = "\ufeff" + LEARNERS.strip().replace("ref,alias", "alias,ref") + "\r\n"
                + learner("L0").replace("L0,Bada", "\"Bada\",L0").replace("ko:native;en:A2", "\"ko:native;en:A2\"");
        upload(Map.of("learners", file)).statusCode(200).body("learners.created", is(1));
    }

    @Test
    void readsAPartWithoutAFileName() {
        given().multiPart("learners", learners(1), "text/csv")
                .post("/api/v1/import")
                .then()
                .statusCode(200)
                .body("learners.created", is(1));
    }

    @Test
    @TestSecurity(user = "nobody")
    void isForCoordinators() {
        upload(Map.of("learners", learners(1))).statusCode(403);
    }

    private long count(String entity) {
        return entities.createQuery("select count(*) from " + entity, Long.class)
                .getSingleResult();
    }

    private static String exported() {
        return given().get("/api/v1/pairings.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
