package org.ieum.desk.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.ieum.testing.WebClient.withTheToken;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ieum.testing.PeopleInFiles;
import org.ieum.testing.SignUpBodies;
import org.ieum.testing.Statements;
import org.ieum.testing.StoredTest;
import org.junit.jupiter.api.Test;

/** People as a program reads, writes down, corrects and moves them. */
@QuarkusTest
class PeopleApiTest extends StoredTest {

    private static final String SORA = SignUpBodies.SORA;

    @Inject Statements statements;
    @Inject PairingLines lines;

    @Test
    void somebodyIsWrittenDownReadAndReplaced() {
        put("L1", SORA)
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/learners/L1"))
                .header("ETag", equalTo("\"0\""))
                .body("status", equalTo("applied"))
                .body("confirmed", equalTo(true));
        Response read = withTheToken().get("/api/v1/learners/L1");
        read.then()
                .statusCode(200)
                .body("ref", equalTo("L1"))
                .body("alias", equalTo("Sora"))
                .body("email", equalTo("sora@example.org"))
                .body("languages", contains(Map.of("tag", "ko", "level", "native")))
                .body("needs[0].sessions", equalTo(2))
                .body("availability[0].from", equalTo("10:00"))
                .body("tutorGender", nullValue())
                .body("registeredOn", equalTo("2026-10-01"));

        // What was read goes back as it is.
        withTheToken()
                .header("If-Match", read.header("ETag"))
                .contentType(ContentType.JSON)
                .body(read.asString().replace("Seoul\",\"delivery", "Busan\",\"delivery"))
                .put("/api/v1/learners/L1")
                .then()
                .statusCode(200)
                .body("city", equalTo("Busan"))
                .header("ETag", not(equalTo(read.header("ETag"))));
        assertThat(trail.actions()).contains("learner.entered", "learner.read", "learner.edited");
    }

    /** As files read them. */
    @Test
    void keysOfAnInputMethodAreTheSameKeys() {
        putAt("ＬＯＮＧ－９")
                .then()
                .statusCode(201)
                .body("ref", equalTo("LONG-9"))
                .header("Location", endsWith("/api/v1/learners/LONG-9"));
        putAt("LONG–9").then().statusCode(428);
        for (String same : List.of("LONG-9", "ＬＯＮＧ-9", "LONG—9", " LONG-9 ")) {
            withTheToken()
                    .get("/api/v1/learners/{ref}", same)
                    .then()
                    .statusCode(200)
                    .body("ref", equalTo("LONG-9"));
        }
        for (String none : List.of("a b", "é", "②L.1", "x".repeat(41), "😀")) {
            putAt(none).then().statusCode(422).body("errors.pointer", contains("/ref"));
            withTheToken().get("/api/v1/learners/{ref}", none).then().statusCode(404);
        }
    }

    @Test
    void whoeverLooksLikeSomebodyKnownIsSaidToBeSo() {
        put("L1", SORA).then().statusCode(201).body("warnings", nullValue());
        put("L2", SORA)
                .then()
                .statusCode(201)
                .body("warnings.ref", contains("L1"))
                .body("warnings.reason", contains("This address belongs to “L1” already."));
        put("L3", SORA.replace("sora@", "other@").replace("Sora", "ＳＯＲＡ"))
                .then()
                .statusCode(201)
                .body("warnings.ref", contains("L1", "L2"))
                .body("warnings[0].reason", equalTo("“L1” has the same name already, and is free at the same hours."));
        put("L4", SORA.replace("sora@", "fourth@").replace("SAT", "WED"))
                .then()
                .statusCode(201)
                .body("warnings", nullValue());
    }

    @Test
    void aCorrectionNamesWhatIsOtherwiseAndTheStateThatWasSeen() {
        String tag = put("L1", SORA).header("ETag");
        patch("L1", null, "{\"city\": \"Busan\"}").then().statusCode(428).body("type", endsWith("if-match-needed"));
        Response patched = patch("L1", tag, "{\"city\": null, \"delivery\": \"online\", \"tutorGender\": \"female\"}");
        patched.then()
                .statusCode(200)
                .body("city", nullValue())
                .body("delivery", equalTo("online"))
                .body("tutorGender", equalTo("female"))
                .body("alias", equalTo("Sora"));
        patch("L1", tag, "{\"city\": \"Busan\"}").then().statusCode(412).body("type", endsWith("changed-meanwhile"));
        patch("L1", "\"nonsense\"", "{}").then().statusCode(412);
        put("L1", SORA).then().statusCode(428);
        withTheToken().get("/api/v1/learners/L1").then().body("city", nullValue());
    }

    @Test
    void whatIsWrongIsToldByItsPlaceAndNothingIsStored() {
        put("L1", SORA.replace("\"either\"", "\"sometimes\"").replace("\"sessions\": 2", "\"sessions\": 9"))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem("/delivery"))
                .body("errors.pointer", hasItem("/needs/0/sessions"));
        put("L1", SORA.replace("\"alias\"", "\"nick\""))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/nick"));
        put("no%20key", SORA).then().statusCode(422).body("errors.pointer", contains("/ref"));
        put("L1", SORA.replaceFirst("\\{", "{\"ref\": \"L2\", ")).then().statusCode(422);
        withTheToken().get("/api/v1/learners").then().body("total", equalTo(0));
        String tag = put("L1", SORA).header("ETag");
        for (String patch : List.of("[]", "null", "\"text\"", "7", "{\"needs\": []}", "{\"alias\": null}")) {
            patch("L1", tag, patch).then().statusCode(422).contentType("application/problem+json");
        }
        patch("L1", tag, "{\"alias\":").then().statusCode(400).contentType("application/problem+json");
        withTheToken()
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body("{}")
                .patch("/api/v1/learners/L1")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
        withTheToken().get("/api/v1/learners/L2").then().statusCode(404);
        withTheToken().get("/api/v1/learners/L1").then().header("ETag", equalTo(tag));
    }

    @Test
    void onlyAnAdminSaysThatSomebodyNewIsMoreThanAnApplication() {
        String approved = SORA.replaceFirst("\\{", "{\"status\": \"approved\", ");
        put("L1", approved).then().statusCode(201).body("status", equalTo("approved"));
    }

    @Test
    @TestSecurity(user = "token:1", roles = "coordinator")
    void aCoordinatorsProgramSeesNoNamesAndNoAddresses() {
        new PeopleInFiles()
                .learner("L1", "Sora", "sora@example.org", "english:1x60", "2026-10-01")
                .tutor("T1", "Kim", "english", "approved")
                .arrive();
        given().get("/api/v1/learners/L1").then().body("alias", equalTo("Sora")).body("$", not(hasKey("email")));
        given().get("/api/v1/tutors/T1")
                .then()
                .body("subjects", contains("english"))
                .body("$", not(hasKey("name")));
        String list = given().get("/api/v1/tutors").asString();
        assertThat(list).contains("T1").doesNotContain("Kim").doesNotContain("@");
        assertThat(given().get("/api/v1/learners?q=sora@example.org")
                        .path("total")
                        .toString())
                .isEqualTo("0");
        given().contentType(ContentType.JSON)
                .body(SORA.replaceFirst("\\{", "{\"status\": \"approved\", "))
                .put("/api/v1/learners/L9")
                .then()
                .statusCode(422);
        given().delete("/api/v1/learners/L1").then().statusCode(403);
        // What they do not see stays as it is.
        given().header("If-Match", given().get("/api/v1/tutors/T1").header("ETag"))
                .contentType("application/merge-patch+json")
                .body("{\"maxLearners\": 4}")
                .patch("/api/v1/tutors/T1")
                .then()
                .statusCode(200)
                .body("maxLearners", equalTo(4));
    }

    @Test
    void aListIsReadToItsEndByItsCursorInEveryOrder() {
        PeopleInFiles people = new PeopleInFiles();
        IntStream.range(0, 23)
                .forEach(n ->
                        people.learner("L" + n, "Name " + n % 5, "", "english:1x60", "2026-0" + (1 + n % 4) + "-01"));
        people.arrive();
        for (String sort : List.of("key", "name", "wait", "newest")) {
            List<String> refs = new ArrayList<>();
            String cursor = "";
            while (cursor != null) {
                Response part = withTheToken()
                        .get("/api/v1/learners?status=approved&subject=english&limit=5&sort=" + sort + "&cursor="
                                + cursor);
                part.then().statusCode(200).body("total", equalTo(23));
                refs.addAll(part.path("items.ref"));
                cursor = part.path("next");
            }
            assertThat(refs).as(sort).hasSize(23).doesNotHaveDuplicates();
        }
        assertThat(statements.of(() ->
                        withTheToken().get("/api/v1/learners?limit=20").then().statusCode(200)))
                .isLessThanOrEqualTo(6);
        withTheToken().get("/api/v1/learners?q=Name 3&delivery=either").then().body("items", hasSize(4));
        withTheToken()
                .get("/api/v1/learners?limit=0&cursor=x&sort=y&status=z&delivery=w")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/status", "/delivery", "/sort", "/cursor", "/limit"));
    }

    @Test
    void somebodyIsMovedWithAReasonOnceForAKey() {
        put("L1", SORA);
        String refusal = "{\"status\": \"refused\", \"reason\": \"Under age\"}";
        for (int time = 0; time < 2; time++) {
            status("L1", "k1", refusal)
                    .then()
                    .statusCode(200)
                    .body("person.status", equalTo("refused"))
                    .body("person.statusReason", equalTo("Under age"))
                    .body("pairings", hasSize(0));
        }
        status("L1", "k1", "{\"status\": \"applied\"}")
                .then()
                .statusCode(422)
                .body("type", endsWith("idempotency-key-reused"));
        status("L1", "k2", "{\"status\": \"paused\"}").then().statusCode(409).body("type", endsWith("not-from-here"));
        // The refused move did not use its key up.
        status("L1", "k3", "{\"status\": \"applied\"}").then().statusCode(200).body("person.statusReason", nullValue());
        status("L1", "k2", "{\"status\": \"approved\"}").then().statusCode(200);
        status("L1", "k4", "{\"status\": \"paused\", \"until\": \"2020-01-01\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/until"));
        status("L1", "k5", "{\"status\": \"gone\", \"when\": 1}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/when", "/status"));
        status("L1", "k6", "{\"status\": \"paused\", \"until\": \"2099-01-01\"}")
                .then()
                .statusCode(200)
                .body("person.pausedUntil", equalTo("2099-01-01"));
        assertThat(trail.actions()).containsOnlyOnce("learner.refused");
    }

    @Test
    void whoLeavesIsToldWhatFollowsForTheirLessons() {
        new PeopleInFiles()
                .learner("L1", "Sora", "", "english:1x60", "2026-10-01")
                .tutor("T1", "Kim", "english", "approved")
                .pair("L1", "T1", "SAT 10:00/60")
                .arrive();
        long id = withTheToken().get("/api/v1/pairings?learner=L1").jsonPath().getLong("items[0].id");
        withTheToken()
                .get("/api/v1/pairings/" + id)
                .then()
                .statusCode(200)
                .body("tutor", equalTo("T1"))
                .body("times", contains("SAT 10:00/60"))
                .body("state", equalTo("running"))
                .body("endedOn", nullValue());
        withTheToken().get("/api/v1/pairings?tutor=T9").then().body("total", equalTo(0));
        withTheToken().get("/api/v1/pairings?state=gone").then().statusCode(422);
        withTheToken().get("/api/v1/pairings/" + (id + 999)).then().statusCode(404);
        status("L1", "", "{\"status\": \"left\"}")
                .then()
                .body("pairings.follows", contains("ends-with-next-round"))
                .body("pairings[0].id", equalTo((int) id));
    }

    @Test
    void listsAskAsManyStatementsAtTheirEndAsAtTheirBeginning() {
        pairsArrive(12);
        for (String list : List.of("learners", "tutors", "pairings")) {
            String cursor = "";
            for (int part = 0; part < 4; part++) {
                String path = "/api/v1/" + list + "?limit=3&cursor=" + cursor;
                assertThat(statements.of(() -> withTheToken().get(path).then().statusCode(200)))
                        .as(path)
                        .isLessThanOrEqualTo(6);
                cursor = withTheToken().get(path).path("next");
            }
            assertThat(cursor).as(list).isNull();
        }
    }

    @Test
    void allPairingsComeALineEachAPartAtATime() throws Exception {
        pairsArrive(7);
        String whole = withTheToken()
                .get("/api/v1/pairings.ndjson")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString();
        assertThat(whole.lines()).hasSize(7).allMatch(line -> line.startsWith("{\"id\":") && line.endsWith("}"));
        for (int size : new int[] {1, 2, 7, 8}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            lines.write(out, size);
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .as("parts of " + size)
                    .isEqualTo(whole);
        }
    }

    @Test
    void wishesAreSaidReadAndTakenBack() {
        new PeopleInFiles()
                .learner("L1", "Sora", "", "english:1x60", "2026-10-01")
                .tutor("T1", "Kim", "english", "approved")
                .arrive();
        String wish = "/api/v1/wishes/L1/T1/learner";
        body("{\"kind\": \"2\"}").put(wish).then().statusCode(200);
        body("{\"kind\": \"never\"}").put(wish).then().statusCode(200).body("kind", equalTo("never"));
        body("{\"kind\": \"4\"}").put(wish).then().statusCode(422).body("errors.pointer", contains("/kind"));
        body("{\"kind\": \"1\"}").put("/api/v1/wishes/L1/T9/tutor").then().statusCode(404);
        withTheToken()
                .get("/api/v1/tutors/T1/wishes")
                .then()
                .body("learner", contains("L1"))
                .body("by", contains("learner"));
        withTheToken().delete(wish).then().statusCode(204);
        withTheToken().get("/api/v1/learners/L1/wishes").then().body("$", hasSize(0));
    }

    @Test
    void anAdminErasesSomebody() {
        put("L1", SORA);
        withTheToken().delete("/api/v1/learners/L1").then().statusCode(204);
        withTheToken().get("/api/v1/learners/L1").then().statusCode(404);
        withTheToken().delete("/api/v1/learners/L1").then().statusCode(404);
        assertThat(withTheToken().get("/api/v1/learners").asString())
                .doesNotContain("Sora")
                .doesNotContain("sora@");
    }

    @Test
    void aReaderWhoHasTheStateIsToldThatItStands() {
        String tag = put("L1", SORA).header("ETag");
        withTheToken()
                .header("If-None-Match", tag)
                .get("/api/v1/learners/L1")
                .then()
                .statusCode(304);
        withTheToken()
                .header("If-None-Match", "\"99\"")
                .get("/api/v1/learners/L1")
                .then()
                .statusCode(200);
    }

    @Test
    void aReaderWhoWantsAnotherStateIsToldSoInWords() {
        String tag = put("L1", SORA).header("ETag");
        withTheToken().header("If-Match", tag).get("/api/v1/learners/L1").then().statusCode(200);
        withTheToken()
                .header("If-Match", "\"99\"")
                .get("/api/v1/learners/L1")
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/changed-meanwhile"));
    }

    private static Response putAt(String ref) {
        return withTheToken().contentType(ContentType.JSON).body(SORA).put("/api/v1/learners/{ref}", ref);
    }

    private static Response put(String ref, String body) {
        return body(body).urlEncodingEnabled(false).put("/api/v1/learners/" + ref);
    }

    private static Response patch(String ref, String tag, String body) {
        RequestSpecification request = withTheToken();
        return (tag == null ? request : request.header("If-Match", tag))
                .contentType("application/merge-patch+json")
                .body(body)
                .patch("/api/v1/learners/" + ref);
    }

    private static Response status(String ref, String key, String body) {
        return body(body).header("Idempotency-Key", key).post("/api/v1/learners/" + ref + "/status");
    }

    private static RequestSpecification body(String body) {
        return withTheToken().contentType(ContentType.JSON).body(body);
    }

    private static void pairsArrive(int many) {
        PeopleInFiles people = new PeopleInFiles();
        IntStream.range(0, many)
                .forEach(n -> people.learner("L" + n, "Name " + n, "", "english:1x60", "2026-10-01")
                        .tutor("T" + n, "Kim " + n, "english", "approved")
                        .pair("L" + n, "T" + n, "SAT 10:00/60"));
        people.arrive();
    }
}
