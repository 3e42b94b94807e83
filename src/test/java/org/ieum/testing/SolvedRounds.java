package org.ieum.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Rounds under review, for tests. */
public final class SolvedRounds {

    private SolvedRounds() {}

    /** A round about everybody who is stored, solved; its path in the API. */
    public static String solved() {
        return solved(StoredPeople.MONDAY, "PT5S");
    }

    /** The same for another Monday, in no more than so long. */
    public static String solved(LocalDate monday, String limit) {
        String round = given().contentType(ContentType.JSON)
                .body("{\"effectiveOn\": \"" + monday + "\", \"timeLimit\": \"" + limit + "\"}")
                .post("/api/v1/rounds")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        awaitReview(round);
        return round;
    }

    /** Waits for the end of a solve. */
    public static void awaitReview(String round) {
        awaitEnd(round);
        given().get(round).then().body("state", equalTo("review"));
    }

    /** Waits for the end of a solve, whatever comes of it. */
    public static void awaitEnd(String round) {
        CDI.current().select(BackgroundJobs.class).get().awaitRounds();
    }

    /** The page of a round of the API. */
    public static String page(String round) {
        return round.replace("/api/v1", "");
    }

    /** The number of a round. */
    public static long id(String round) {
        return Long.parseLong(round.substring(round.lastIndexOf('/') + 1));
    }

    /** What the round proposes for a learner. */
    public static Map<String, Object> proposal(String round, String learner) {
        List<Map<String, Object>> all =
                given().get(round + "/proposals").jsonPath().getList("");
        return all.stream()
                .filter(proposal ->
                        ((Map<?, ?>) proposal.get("learner")).get("ref").equals(learner))
                .findFirst()
                .orElseThrow();
    }

    /** What a file of the API says, line by line. */
    public static List<String> lines(String path) {
        return given().get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
    }
}
