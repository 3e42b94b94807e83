package org.ieum.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.ieum.testing.WebClient.withTheToken;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.ieum.testing.PeopleInFiles;
import org.ieum.testing.SignUpBodies;
import org.ieum.testing.StoredTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The header Idempotency-Key: done once, answered as often as it is asked. */
@QuarkusTest
class RepeatedRequestsTest extends StoredTest {

    private static final String ROUND = "{\"effectiveOn\": \"2026-11-30\", \"timeLimit\": \"PT1S\"}";

    private static final String SORA = SignUpBodies.SORA;

    @AfterEach
    void nobody() {
        database.clear();
    }

    @Test
    void theSameAgainIsAnsweredAsTheFirstTimeAndNotDoneAgain() {
        Response first = start("a", ROUND);
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        // Neither white space nor the order of keys makes it another request.
        Response again = start("a", "{\"timeLimit\":\"PT1S\",\"effectiveOn\":\"2026-11-30\"}");
        again.then()
                .statusCode(201)
                .contentType("application/json")
                .header("Location", equalTo(first.header("Location")))
                .header("Idempotency-Replayed", equalTo("true"));
        assertThat(again.asString()).isEqualTo(first.asString());
        start("b", ROUND).then().statusCode(409).body("type", endsWith("round-open"));
        start("", ROUND).then().statusCode(409);
        withTheToken().get("/api/v1/rounds").then().body("$", hasSize(1));
    }

    @Test
    void anotherRequestUnderTheKeyIsTheSendersMistake() {
        start("a", ROUND).then().statusCode(201);
        start("a", ROUND.replace("PT1S", "PT2S"))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", endsWith("idempotency-key-reused"));
        keyed("a", SORA).post("/api/v1/learners").then().statusCode(202);
        keyed("a", SORA).post("/api/v1/learners?lang=ko").then().statusCode(422);
    }

    @Test
    void everyCallerHasKeysOfTheirOwn() {
        keyed("a", SORA).post("/api/v1/learners").then().statusCode(202);
        given().header("Idempotency-Key", "a")
                .contentType("application/json")
                .body(SORA.replace("sora", "bada").replace("Sora", "Bada"))
                .post("/api/v1/learners")
                .then()
                .statusCode(202)
                .header("Idempotency-Replayed", nullValue());
        assertThat(count("learner")).isEqualTo(2);
        given().header("Idempotency-Key", "a")
                .contentType("application/json")
                .body(ROUND)
                .post("/api/v1/rounds")
                .then()
                .statusCode(401);
    }

    @Test
    void whatWasRefusedDoesNotUseAKeyUp() {
        start("a", "{\"effectiveOn\": \"2026-12-01\"}").then().statusCode(422);
        start("a", "{").then().statusCode(400);
        start("a", ROUND).then().statusCode(201);
    }

    @Test
    void manyAtOnceAreOne() {
        List<Response> answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(n -> start("a", ROUND))
                .toList();
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers)
                .extracting(Response::asString)
                .containsOnly(answers.get(0).asString());
    }

    @Test
    void filesAreComparedByWhatIsInThem() {
        PeopleInFiles people = new PeopleInFiles().learner("L1", "Sora", "", "english:1x60", "2026-10-01");
        files("a", people, "one.csv", "").then().statusCode(200).body("learners.created", equalTo(1));
        files("a", people, "two.csv", "")
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("learners.created", equalTo(1));
        files("a", people, "one.csv", "?dryRun=true").then().statusCode(422);
        people.learner("L2", "Bada", "", "english:1x60", "2026-10-01");
        files("a", people, "one.csv", "").then().statusCode(422);
        files("b", people, "one.csv", "").then().statusCode(200).body("learners.created", equalTo(1));
    }

    /** As if the process had ended before it could say what came of it. */
    @Test
    void whatNobodyKnowsTheEndOfIsNotDoneAgain() {
        start("a", ROUND).then().statusCode(201);
        run("update idempotency_key set answer = null");
        start("a", ROUND)
                .then()
                .statusCode(409)
                .header("Retry-After", notNullValue())
                .body("type", endsWith("request-unfinished"));
    }

    @Test
    void whoeverIsErasedIsInNoKeptAnswer() {
        new PeopleInFiles()
                .learner("L1", "Sora", "", "english:1x60", "2026-10-01")
                .learner("L2", "Bada", "", "english:1x60", "2026-10-01")
                .arrive();
        for (String ref : List.of("L1", "L2")) {
            keyed("a", "{\"status\": \"paused\"}")
                    .post("/api/v1/learners/" + ref + "/status")
                    .then()
                    .statusCode(200)
                    .header("ETag", notNullValue());
        }
        assertThat(count("idempotency_key")).isEqualTo(2);
        withTheToken().delete("/api/v1/learners/L1").then().statusCode(204);
        assertThat(count("idempotency_key")).isEqualTo(1);
        assertThat(count("idempotency_key where position(convert_to('Bada', 'UTF8') in answer) > 0"))
                .isZero();
    }

    private static Response start(String key, String body) {
        return keyed(key, body).post("/api/v1/rounds");
    }

    private static RequestSpecification keyed(String key, String body) {
        return withTheToken()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body);
    }

    private static Response files(String key, PeopleInFiles people, String name, String query) {
        RequestSpecification request = withTheToken().header("Idempotency-Key", key);
        people.files().forEach((part, csv) -> request.multiPart(part, name, csv.getBytes(StandardCharsets.UTF_8)));
        return request.post("/api/v1/import" + query);
    }

    private long count(String what) {
        return number("select count(*) from " + what);
    }
}
