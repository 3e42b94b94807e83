package org.ieum.round;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.ieum.matching.cluster.StandIn;
import org.ieum.matching.model.Cluster;
import org.ieum.testing.SolvedRounds;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rounds of an installation that has them solved on a cluster, whose driver is a stand-in here. */
@QuarkusTest
@TestSecurity(user = "token:1", roles = "coordinator")
class RoundOnClusterTest extends StoredTest {

    private static final String START = "{\"effectiveOn\": \"2026-11-30\", \"timeLimit\": \"PT1M\"}";

    @Inject ChosenEngine engine;
    @Inject Rounds rounds;

    @TempDir
    private Path folder;

    @BeforeEach
    void begin() {
        people.twoLearnersWithATutorEach();
    }

    @AfterEach
    void end() {
        engine.asUsual();
    }

    private static ValidatableResponse start() {
        return given().contentType(ContentType.JSON)
                .body(START)
                .post("/api/v1/rounds")
                .then();
    }

    @Test
    void withoutAClusterTheStartSaysWhatIsToBePutRight() {
        engine.unset();
        refused("/ieum.solving.spark-master", "spark://host:7077");
        Cluster cluster = StandIn.in(folder, "well");
        engine.set(new Cluster("spark://localhost:1", cluster.home(), cluster.folder(), cluster.properties()));
        refused("/ieum.solving.spark-master", "a master that answers");
        engine.set(new Cluster("local[2]", folder, cluster.folder(), cluster.properties()));
        refused("/ieum.solving.spark-home", "a folder made by ./mvnw -f src/spark package");
        new WebClient()
                .form("/rounds")
                .contentType(ContentType.URLENC)
                .formParam("effectiveOn", "2026-11-30")
                .formParam("timeLimit", "PT1M")
                .formParam("sure", "yes")
                .post("/rounds")
                .then()
                .statusCode(409)
                .body(containsString("put the setting ieum.solving.spark-home right"));
        assertThat(rounds.count()).isZero();
    }

    private static void refused(String setting, String remedy) {
        start().statusCode(409)
                .body("type", containsString("no-cluster"))
                .body("errors[0].pointer", equalTo(setting))
                .body("errors[0].reason", containsString(remedy));
    }

    @Test
    void aPlanFromThereComesUnderReview() {
        engine.set(StandIn.in(folder, "well"));
        String round = SolvedRounds.solved();
        given().get(round)
                .then()
                .body("state", equalTo("review"))
                .body("served", equalTo(2))
                .body("servedAtMost", equalTo(2));
        assertThat(SolvedRounds.lines(round + "/proposals.csv")).hasSize(3);
    }

    @Test
    void aRoundWhoseDriverIsLostHasFailedAndAnotherCanBegin() {
        engine.set(StandIn.in(folder, StandIn.DIES));
        String round = start().statusCode(201).extract().header("Location");
        SolvedRounds.awaitEnd(round);
        given().get(round).then().body("state", equalTo("failed"));
        assertThat(rounds.get(SolvedRounds.id(round)).failure()).contains(RoundFailure.ERROR);

        engine.set(StandIn.in(folder, "well"));
        given().get(SolvedRounds.solved()).then().body("state", equalTo("review"));
    }

    /** What the driver tells is read in the database, and what is asked there reaches it. */
    @Test
    void enoughReachesTheDriver() {
        engine.set(StandIn.in(folder, StandIn.GOES_ON));
        String round = start().statusCode(201).extract().header("Location");
        given().post(round + "/stop").then().statusCode(200);
        SolvedRounds.awaitReview(round);
    }
}
