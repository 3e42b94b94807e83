package org.ieum.desk.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ieum.fit.FindingTutors;
import org.ieum.fit.Wanted;
import org.ieum.kernel.AgeBand;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Session;
import org.ieum.kernel.Side;
import org.ieum.learner.Learner;
import org.ieum.learner.Learners;
import org.ieum.person.PersonId;
import org.ieum.selfservice.BeingForgotten;
import org.ieum.selfservice.TakingMyData;
import org.ieum.testing.PeopleInFiles;
import org.ieum.testing.SolvedRounds;
import org.ieum.testing.StoredPeople;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Learners who are not of age: nobody teaches them whose record was not checked, nor before a guardian agreed for the young. */
@QuarkusTest
class MinorsTest extends StoredTest {

    private static final String SIGN_UP = """
            {"alias": "Sora", "email": "sora@people.test", "locale": "en", "gender": "undisclosed", "city": "",
             "delivery": "online", "timeZone": "Asia/Seoul", "languages": [{"tag": "ko", "level": "native"}],
             "needs": [{"subject": "math", "sessions": 1, "minutes": 60}], "age": %s,
             "availability": [{"day": "MON", "from": "19:00", "to": "21:00"}]}""";

    private static final String TUTORS_RULE = "record check";

    @Inject Learners learners;
    @Inject FindingTutors finding;
    @Inject BeingForgotten forgetting;
    @Inject TakingMyData data;

    private final WebClient coordinator = new WebClient().signedIn();

    @AfterEach
    void nobodyIsSignedIn() {
        RestAssured.requestSpecification = null;
    }

    @ParameterizedTest
    @CsvSource({"'\"under_14\"',UNDER_14", "'\"from_14_to_17\"',FROM_14_TO_17", "'\"adult\"',ADULT", "null,", "'\"\"',"
    })
    void aProgramSaysHowOldSomebodyIs(String json, AgeBand age) {
        signUp(json, 202);
        assertThat(learner().age()).isEqualTo(Optional.ofNullable(age));
        String read = "/api/v1/learners/" + learner().ref();
        Response person = WebClient.withTheToken().get(read);
        assertThat(person.<String>path("age")).isEqualTo(age == null ? null : age.code());
        WebClient.withTheToken()
                .contentType("application/json")
                .header("If-Match", person.header("ETag"))
                .body(person.asString().replaceFirst("\"age\":[^,]*,", "\"age\":\"adult\","))
                .put(read)
                .then()
                .statusCode(200)
                .body("age", equalTo("adult"));
    }

    @ParameterizedTest
    @CsvSource({"'\"13\"'", "13", "'\"UNDER_14\"'", "'\"2010-01-01\"'", "'{}'", "true"})
    void whatIsNoAgeIsAFaultyField(String json) {
        signUp(json, 422).then().body("errors.pointer", hasItem("/age"));
    }

    @Test
    void nobodySoYoungIsTakenBeforeAGuardianAgreed() {
        signUp("\"under_14\"", 202);
        String page = "/learners/" + learner().id();
        assertThat(coordinator.browser().get(page).asString()).contains("Under 14", "parent or guardian has agreed");
        approve(page).then().header("Location", endsWith("needs-guardian"));
        WebClient.withTheToken()
                .contentType("application/json")
                .body(Map.of("status", "approved"))
                .post("/api/v1/learners/" + learner().ref() + "/status")
                .then()
                .statusCode(409)
                .body("type", endsWith("/guardian-needed"));

        for (String nothing : List.of("", " \u200b ", "x".repeat(301), "the mother\u202e")) {
            guardian(page, nothing).then().header("Location", endsWith("say-how"));
        }
        guardian(page, "the mother,\n by telephone").then().header("Location", endsWith("saved"));
        assertThat(learner().guardian().orElseThrow().how()).isEqualTo("the mother, by telephone");
        assertThat(learner().guardian().orElseThrow().by()).startsWith("account:");
        assertThat(trail.actions()).contains("learner.guardian-agreed");
        approve(page);
        assertThat(learner().status().code()).isEqualTo("approved");
        assertThat(coordinator.browser().get(page).asString()).contains("the mother, by telephone");

        PersonId who = new PersonId(Side.LEARNER, learner().id());
        assertThat(data.take(who))
                .containsEntry("age", "under_14")
                .containsEntry("guardianAgreedHow", "the mother, by telephone");
        QuarkusTransaction.requiringNew().run(() -> forgetting.forget(who));
        assertThat(learner().age()).isEmpty();
        assertThat(learner().guardian()).isEmpty();
        guardian(page, "somebody").then().statusCode(404);
    }

    /** Programs write people down who cannot fill a form: their guardian's yes comes the same way. */
    @Test
    void aProgramWritesDownThatAGuardianAgreed() {
        String young = SIGN_UP.formatted("\"under_14\", \"registeredOn\": \"2026-10-01\"");
        String approved = young.replaceFirst("\\{", "{\"status\": \"approved\", ");
        put(null, approved).then().statusCode(409).body("type", endsWith("/guardian-needed"));
        assertThat(value("select count(*) from learner")).isEqualTo("0");
        String how = ", \"guardianAgreedHow\": \"the mother, by telephone\"}";
        Response made = put(null, approved.replaceFirst("}$", how));
        made.then()
                .statusCode(201)
                .body("guardianAgreedHow", equalTo("the mother, by telephone"))
                .body("guardianAgreedAt", startsWith("20"));
        assertThat(learner().guardian().orElseThrow().by()).startsWith("token:");
        assertThat(trail.actions()).containsOnlyOnce("learner.guardian-agreed");

        // What was read goes back as it is, and whoever says nothing of it takes nothing away: no other yes.
        put(made.header("ETag"), made.asString()).then().statusCode(200);
        for (String nothing : List.of("", ", \"guardianAgreedHow\": null}", ", \"guardianAgreedHow\": \" \u200b\"}")) {
            put(tag(), young.replaceFirst("}$", nothing.isEmpty() ? "}" : nothing))
                    .then()
                    .statusCode(200);
        }
        assertThat(trail.actions()).containsOnlyOnce("learner.guardian-agreed");
        assertThat(learner().guardian().orElseThrow().how()).isEqualTo("the mother, by telephone");

        patch("{\"guardianAgreedHow\": \"=both, \u201cin writing\u201d\"}")
                .then()
                .statusCode(200)
                .body("guardianAgreedHow", equalTo("=both, \u201cin writing\u201d"));
        assertThat(trail.actions().stream().filter("learner.guardian-agreed"::equals))
                .hasSize(2);
        for (String wrong : List.of("\"" + "x".repeat(301) + "\"", "{}", "true", "\"a\\nb\"", "\"the mother\u202e\"")) {
            patch("{\"city\": \"Busan\", \"guardianAgreedHow\": " + wrong + "}")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/guardianAgreedHow"));
        }
        assertThat(value("select coalesce(city, 'none') from learner")).isEqualTo("none");
    }

    /** Whoever signs up says it of themselves, and tutors have none. */
    @Test
    void nobodyElseSaysThatAGuardianAgreed() {
        String said = "\"under_14\", \"guardianAgreedHow\": \"the mother\"";
        signUp(said, 422).then().body("errors.pointer", contains("/guardianAgreedHow"));
        signUp("\"under_14\", \"guardianAgreedAt\": null", 422)
                .then()
                .body("errors.pointer", contains("/guardianAgreedAt"));
        people.twoLearnersWithATutorEach();
        Response tutor = WebClient.withTheToken().get("/api/v1/tutors/T1");
        assertThat(tutor.asString()).doesNotContain("guardian");
        WebClient.withTheToken()
                .contentType("application/merge-patch+json")
                .header("If-Match", tutor.header("ETag"))
                .body("{\"guardianAgreedHow\": \"the mother\"}")
                .patch("/api/v1/tutors/T1")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/guardianAgreedHow"));
    }

    /** How they agreed may name them. */
    @Test
    @TestSecurity(user = "token:1", roles = "coordinator")
    void aCoordinatorsProgramReadsThatAGuardianAgreedAndNotWho() {
        people.twoLearnersWithATutorEach();
        young("L1", AgeBand.UNDER_14);
        Response read = given().get("/api/v1/learners/L1");
        read.then().body("guardianAgreedAt", nullValue());
        given().contentType("application/merge-patch+json")
                .header("If-Match", read.header("ETag"))
                .body("{\"guardianAgreedHow\": \"Mrs Kim\"}")
                .patch("/api/v1/learners/L1")
                .then()
                .statusCode(200)
                .body("guardianAgreedAt", notNullValue())
                .body("$", not(hasKey("guardianAgreedHow")));
        assertThat(given().get("/api/v1/learners").asString()).doesNotContain("Mrs Kim");
    }

    private static Response put(String tag, String body) {
        var request = WebClient.withTheToken().contentType("application/json").body(body);
        return (tag == null ? request : request.header("If-Match", tag)).put("/api/v1/learners/S-1");
    }

    private static Response patch(String body) {
        return WebClient.withTheToken()
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", tag())
                .body(body)
                .patch("/api/v1/learners/S-1");
    }

    private static String tag() {
        return WebClient.withTheToken().get("/api/v1/learners/S-1").header("ETag");
    }

    /** A file takes learners in as approved: the round waits for the guardian all the same. */
    @Test
    void whoeverAFileTookInWaitsForTheirGuardianToo() {
        people.twoLearnersWithATutorEach();
        checkAll();
        young("L1", AgeBand.UNDER_14);
        asAProgram();
        String round = SolvedRounds.solved();
        assertThat(proposed(round)).containsExactly("L2");
    }

    @Test
    void aRoundGivesThemNobodyWhoseRecordIsNotChecked() {
        people.twoLearnersWithATutorEach();
        young("L1", AgeBand.FROM_14_TO_17);
        asAProgram();
        String round = SolvedRounds.solved();
        assertThat(proposed(round)).containsExactly("L2");
        given().get(round + "/unmatched.csv").then().body(containsString("L1,math,record_check"));
        assertThat(given().get(round + "/unmatched").asString()).contains(TUTORS_RULE);
        given().post(round + "/cancellation");

        String tutor = "/tutors/" + value("select id from tutor where ref = 'T1'");
        recordCheck(tutor, "nonsense").then().statusCode(400);
        recordCheck(tutor, StoredPeople.MONDAY.minusDays(1).toString());
        assertThat(proposed(SolvedRounds.solved()))
                .as("it has run out by the Monday")
                .containsExactly("L2");
        given().post(last() + "/cancellation");
        recordCheck(tutor, StoredPeople.MONDAY.toString());
        assertThat(proposed(SolvedRounds.solved())).containsExactlyInAnyOrder("L1", "L2");
        assertThat(trail.actions()).contains("tutor.step-seen");
    }

    /** Alternatives of a review, successors and substitutes are looked for by the same rules. */
    @Test
    void nobodyElseIsFoundForThem() {
        people.twoLearnersWithATutorEach();
        assertThat(found()).isPresent();
        young("L1", AgeBand.FROM_14_TO_17);
        assertThat(found()).isEmpty();
        checkAll();
        assertThat(found()).isPresent();
    }

    @Test
    void aFileBringsNoPairingInThatBreaksIt() {
        PeopleInFiles files = new PeopleInFiles()
                .learner("L1", "Sora", "sora@people.test", "english:1x60", "2026-09-01")
                .tutor("T1", "Kim", "english", "approved");
        files.arrive();
        young("L1", AgeBand.UNDER_14);
        files.pair("L1", "T1", "MON 18:00/60");
        files.send()
                .then()
                .statusCode(422)
                .body("errors[0].file", equalTo("pairings"))
                .body("errors[0].reason", containsString(TUTORS_RULE));
        assertThat(value("select count(*) from pairing")).isEqualTo("0");
        checkAll();
        files.arrive();
        assertThat(value("select count(*) from pairing")).isEqualTo("1");
        run("delete from screening_seen");
        files.arrive();
        assertThat(value("select count(*) from pairing"))
                .as("what runs here is the next round's to mend")
                .isEqualTo("1");
    }

    private Response signUp(String age, int status) {
        return given().contentType("application/json")
                .body(SIGN_UP.formatted(age))
                .post("/api/v1/learners")
                .then()
                .statusCode(status)
                .extract()
                .response();
    }

    private Response approve(String page) {
        String version = String.valueOf(learner().version());
        return coordinator
                .form(page)
                .formParam("status", "approved")
                .formParam("version", version)
                .post(page + "/status");
    }

    private Response guardian(String page, String how) {
        return coordinator
                .form(page)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("how", how)
                .post(page + "/guardian");
    }

    private Response recordCheck(String page, String until) {
        return coordinator
                .form(page)
                .formParam("seenOn", "2026-01-01")
                .formParam("until", until)
                .post(page + "/steps/record_check");
    }

    private static void asAProgram() {
        RestAssured.requestSpecification = WebClient.withTheToken();
    }

    private static List<String> proposed(String round) {
        return given().get(round + "/proposals").jsonPath().getList("learner.ref");
    }

    private String last() {
        return "/api/v1/rounds/" + value("select max(id) from round");
    }

    private Optional<?> found() {
        Wanted wanted = new Wanted(
                Long.parseLong(value("select id from learner where ref = 'L1'")),
                "math",
                0,
                Meeting.ONLINE,
                List.of(Session.parse("MON 19:00/60")),
                StoredPeople.MONDAY,
                List.of());
        long tutor = Long.parseLong(value("select id from tutor where ref = 'T1'"));
        return QuarkusTransaction.requiringNew().call(() -> finding.slot(wanted, tutor, List.of()));
    }

    private void young(String ref, AgeBand age) {
        QuarkusTransaction.requiringNew()
                .run(() -> learners.find("ref", ref).firstResult().ageIs(age));
    }

    private void checkAll() {
        run("insert into screening_seen (id, version, tutor_id, step_id, seen_on, seen_by, valid_until)"
                + " select nextval('screening_seen_seq'), 0, t.id, s.id, '2026-01-01', 'system', '2030-01-01'"
                + " from tutor t, screening_step s where s.code = 'record_check'");
    }

    private Learner learner() {
        return QuarkusTransaction.requiringNew().call(() -> learners.listAll().get(0));
    }
}
