package org.ieum.platform.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.ieum.testing.WebClient.withTheToken;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.ieum.lesson.MakingLessons;
import org.ieum.testing.CleanDatabase;
import org.ieum.testing.PeopleInFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has read something need not read it again, and changes nothing that they have not seen. */
@QuarkusTest
class ConditionalRequestsTest {

    private static final String ENDING = "{\"by\": \"organisation\", \"reason\": \"times\"}";
    private static final String CANCELLED = "{\"state\": \"cancelled\", \"by\": \"learner\"}";

    @Inject CleanDatabase database;
    @Inject MakingLessons making;

    private String pairing;
    private String lesson;

    @BeforeEach
    void aPair() {
        database.clear();
        new PeopleInFiles()
                .learner("L1", "Sora", "", "english:1x60", "2026-10-01")
                .tutor("T1", "Kim", "english", "approved")
                .pair("L1", "T1", "SAT 10:00/60")
                .wish("L1", "T1", "learner", "2")
                .arrive();
        making.make();
        pairing = "/api/v1/pairings/" + withTheToken().get("/api/v1/pairings").path("items[0].id");
        lesson = "/api/v1/lessons/" + withTheToken().get("/api/v1/lessons").path("items[0].id");
    }

    @AfterEach
    void nobody() {
        database.clear();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pairings",
                "lessons?limit=2",
                "learners",
                "learners/L1",
                "learners/L1/wishes",
                "tutors?q=t",
                "rounds",
                "offers",
                "outbox",
                "privacy?lang=ko"
            })
    void whatIsKnownIsNotSentAgain(String list) {
        Response read = withTheToken().get("/api/v1/" + list);
        read.then().statusCode(200).header("ETag", not(nullValue()));
        known(read.header("ETag"))
                .get("/api/v1/" + list)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(read.header("ETag")))
                .header("Content-Type", nullValue())
                .body(emptyString());
        known("\"another\", " + read.header("ETag"))
                .get("/api/v1/" + list)
                .then()
                .statusCode(304);
        known("\"another\"").get("/api/v1/" + list).then().statusCode(200).body(not(emptyString()));
    }

    @Test
    void whatBecameAnotherIsSentAgain() {
        String tag = tag(pairing);
        String ofAll = tag("/api/v1/pairings");
        known(tag).get(pairing).then().statusCode(304);
        post(withTheToken(), pairing + "/ending", ENDING).then().statusCode(200);
        known(tag).get(pairing).then().statusCode(200).body("endedOn", not(nullValue()));
        known(ofAll).get("/api/v1/pairings").then().statusCode(200);
    }

    @Test
    void aPairingIsChangedByWhoeverSawIt() {
        String before = tag(pairing);
        String times = "{\"from\": \"2099-02-02\", \"times\": [\"SAT 11:00/60\"]}";
        for (String stale : List.of("\"another\"", "\"0\"", "nonsense")) {
            refused(post(seen(stale), pairing + "/times", times));
            refused(post(seen(stale), pairing + "/ending", ENDING));
        }
        assertThat(tag(pairing)).isEqualTo(before);
        post(seen(before), pairing + "/ending", ENDING).then().statusCode(200);
        refused(post(seen(before), pairing + "/ending", ENDING));
        post(seen("*"), pairing + "/ending", ENDING).then().statusCode(409);
    }

    @Test
    void aLessonIsChangedByWhoeverSawIt() {
        String before = tag(lesson);
        refused(post(seen("\"another\""), lesson + "/outcome", CANCELLED));
        withTheToken().get(lesson).then().body("state", equalTo("planned"));
        post(seen(before), lesson + "/outcome", CANCELLED).then().statusCode(200);
        refused(post(seen(before), lesson + "/outcome", "{\"state\": \"held\"}"));
        post(withTheToken(), lesson + "/outcome", CANCELLED).then().statusCode(200);
    }

    @Test
    void aPersonIsMovedAndErasedByWhoeverSawThem() {
        String before = tag("/api/v1/learners/L1");
        String paused = "{\"status\": \"paused\", \"until\": \"2099-02-01\"}";
        refused(post(seen("\"99\""), "/api/v1/learners/L1/status", paused));
        post(seen(before), "/api/v1/learners/L1/status", paused).then().statusCode(200);
        refused(seen(before).delete("/api/v1/learners/L1"));
        seen(tag("/api/v1/learners/L1")).delete("/api/v1/learners/L1").then().statusCode(204);
    }

    @Test
    void whoeverReadsForAStateThatIsGoneIsToldSo() {
        for (String path : List.of(pairing, lesson, "/api/v1/pairings", "/api/v1/learners/L1")) {
            refused(seen("\"another\"").get(path));
            seen(tag(path)).get(path).then().statusCode(200);
        }
    }

    private static void refused(Response response) {
        response.then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", endsWith("/changed-meanwhile"));
    }

    private static String tag(String path) {
        return withTheToken().get(path).then().statusCode(200).extract().header("ETag");
    }

    private static RequestSpecification known(String tags) {
        return withTheToken().header("If-None-Match", tags);
    }

    private static RequestSpecification seen(String tags) {
        return withTheToken().header("If-Match", tags);
    }

    private static Response post(RequestSpecification as, String path, String body) {
        return as.contentType(ContentType.JSON).body(body).post(path);
    }
}
