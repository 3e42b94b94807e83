package org.ieum.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ieum.kernel.Side;
import org.ieum.person.PersonId;
import org.ieum.selfservice.BeingForgotten;
import org.ieum.selfservice.TakingMyData;
import org.ieum.testing.OwnersConnection;
import org.ieum.testing.PageText;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Coordinators write notes about people and pairings, and come back to them on a day. */
@QuarkusTest
class NotesTest extends StoredTest {

    private static final String AUNT = "The aunt reads the mails";

    @Inject BeingForgotten forgetting;
    @Inject TakingMyData taking;
    @Inject OwnersConnection owner;

    private final WebClient coordinator = new WebClient();
    private Map<String, Long> ids;

    @BeforeEach
    void onePairRuns() {
        coordinator.signedIn();
        long learner = people.learner("L1", "math", "MON 18:00-21:00");
        long tutor = people.tutor("T1", "math", "MON 18:00-21:00");
        long pairing = pairings.pairing(learner, tutor, LocalDate.now(clock).minusWeeks(3), "MON 18:00/60");
        ids = Map.of("learner", learner, "tutor", tutor, "pairing", pairing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"learner", "tutor", "pairing"})
    void standsOnThePageOfWhomItIsAbout(String about) {
        Response written = write(about, AUNT + "\r\nShe is at home after six", "");
        assertThat(written.statusCode()).isEqualTo(303);
        assertThat(written.header("Location")).contains("/" + about + "s/" + ids.get(about) + "#notes");
        assertThat(seen(written.header("Location").replaceAll("#.*", "")))
                .contains(AUNT + " She is at home after six")
                .contains("@")
                .doesNotContain("Next step");
        assertThat(trail.actions()).contains(about + ".noted");
        assertThat(new String((byte[]) one("select text from note"), StandardCharsets.ISO_8859_1))
                .doesNotContain("aunt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"learner", "tutor", "pairing"})
    void isComeBackToOnItsDay(String about) {
        write(about, "Later", today().plusDays(1).toString());
        write(about, AUNT, today().toString());
        assertThat(seen("/" + about + "s/" + ids.get(about)))
                .containsSubsequence("Next step, by " + today(), "Next step, by " + today().plusDays(1));
        assertThat(seen("/today")).contains("Notes to come back to since today 1");
        assertThat(seen("/notes")).containsSubsequence(about.equals("tutor") ? "T1" : "L1", AUNT, "Later");
        String note = one("select min(id) from note where follow_up = '" + today() + "'")
                .toString();
        post("/notes/" + note + "/settled?from=due", Map.of()).then().statusCode(303);
        // A second time, as two windows do it.
        post("/notes/" + note + "/settled", Map.of()).then().statusCode(303);
        assertThat(seen("/notes")).doesNotContain(AUNT).contains("Later");
        assertThat(seen("/today")).doesNotContain("to come back to since");
        assertThat(seen("/" + about + "s/" + ids.get(about))).contains("done on " + today());
        assertThat(trail.actions().stream().filter((about + ".note-settled")::equals))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            '   ',                       0,  Write what is to be kept
            '\u200B',                    0,  Write what is to be kept
            'Called \u0007',             0,  nobody can see
            'Called \u202E',             0,  nobody can see
            Called,                      -1, from today on
            Called,                      900, from today on
            """)
    void whatIsWrongIsSaidAndNothingIsLost(String text, int days, String said) {
        String day = today().plusDays(days).toString();
        Response answer = write("learner", text, day);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("value=\"" + day + "\"").contains(said);
        assertThat(one("select count(*) from note")).isEqualTo(0L);
    }

    @Test
    void theLongestPassesAndOneSignMoreDoesNot() {
        assertThat(write("tutor", "가".repeat(2001), "").statusCode()).isEqualTo(422);
        assertThat(write("tutor", "가".repeat(2000), "").statusCode()).isEqualTo(303);
        assertThat(write("tutor", "Called", "next week").statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"learner/987654", "tutor/987654", "pairing/987654", "round/1"})
    void nobodyWritesAboutWhatIsNotThere(String about) {
        assertThat(post("/notes/about/" + about, Map.of("text", AUNT)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void oneThatIsRemovedIsGone() {
        write("learner", AUNT, "");
        String note = one("select min(id) from note").toString();
        post("/notes/" + note + "/removal", Map.of()).then().statusCode(303);
        assertThat(one("select count(*) from note")).isEqualTo(0L);
        assertThat(trail.actions()).contains("learner.note-removed");
        post("/notes/" + note + "/removal", Map.of()).then().statusCode(404);
    }

    @Test
    void goesWithWhomItIsAbout() {
        List.of("learner", "tutor", "pairing").forEach(about -> write(about, AUNT, ""));
        owner.run("update pairing set state = 'ended', ended_on = current_date, end_reason = 'other'"
                + ", ended_by = 'system', ended_for = 'organisation'");
        forgetting.forget(new PersonId(Side.LEARNER, ids.get("learner")), "system");
        assertThat(one("select count(*) from note where tutor_id is null")).isEqualTo(0L);
        assertThat(one("select count(*) from note")).isEqualTo(1L);
        assertThat(write("learner", AUNT, "").statusCode()).isEqualTo(404);
    }

    /** Of a pairing's, that there are some: in the words may be something of the other. */
    @Test
    void isAPartOfTheirData() {
        write("learner", AUNT, "");
        write("pairing", "He snores", "");
        Map<String, Object> data = QuarkusTransaction.requiringNew()
                .call(() -> taking.take(new PersonId(Side.LEARNER, ids.get("learner"))));
        assertThat(data.get("notes").toString()).contains(AUNT);
        assertThat((List<?>) data.get("notesAboutYourLessons")).hasSize(1);
        assertThat(data.toString()).doesNotContain("snores");
        assertThat(taking.take(new PersonId(Side.TUTOR, ids.get("tutor"))).toString())
                .doesNotContain(AUNT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"learner", "tutor", "pairing"})
    void programsWriteReadSettleAndRemoveThem(String about) {
        write(about.equals("tutor") ? "learner" : "tutor", "Another's", "");
        String body = body(about, ", \"text\": \"" + AUNT + "\\r\\nAfter six\", \"followUp\": \"" + today() + "\"");
        Response written = sent(body);
        assertThat(written.statusCode()).isEqualTo(201);
        String path = "/api/v1/notes/" + written.jsonPath().getLong("id");
        assertThat(written.header("Location")).endsWith(path);
        assertThat(seen("/" + about + "s/" + ids.get(about))).contains(AUNT + " After six");
        Response listed = listed(about);
        assertThat(listed.jsonPath().getList("items.text")).isEqualTo(List.of(AUNT + "\nAfter six"));
        assertThat(listed.jsonPath().getInt("total")).isEqualTo(1);
        assertThat(listed.jsonPath().getString("items[0]." + about)).isEqualTo(named(about));
        assertThat(listed.jsonPath().getString("items[0].writtenBy")).startsWith("token:");
        assertThat(WebClient.withTheToken().get(path).asString()).isEqualTo(written.asString());
        assertThat(trail.actions()).contains(about + ".noted");
        if (!about.equals("pairing")) {
            assertThat(trail.actions()).contains(about + ".read");
        }
        settleAndRemove(path);
        assertThat(listed(about).jsonPath().getList("items")).isEmpty();
        assertThat(one("select count(*) from note")).isEqualTo(1L);
    }

    private void settleAndRemove(String path) {
        assertThat(open()).isEqualTo(List.of(today().toString()));
        for (int time = 0; time < 2; time++) {
            WebClient.withTheToken().post(path + "/settlement").then().statusCode(204);
        }
        assertThat(open()).isEmpty();
        assertThat(WebClient.withTheToken().get(path).jsonPath().getString("settledAt"))
                .startsWith(today().toString());
        WebClient.withTheToken().delete(path).then().statusCode(204);
        WebClient.withTheToken().delete(path).then().statusCode(404);
        WebClient.withTheToken().get(path).then().statusCode(404);
        WebClient.withTheToken().post(path + "/settlement").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"text": "x"}                                                | /learner
            {"learner": "nobody", "text": "x"}                           | /learner
            {"tutor": "L1", "text": "x"}                                 | /tutor
            {"pairing": 987654, "text": "x"}                             | /pairing
            {"pairing": "cat", "text": "x"}                              | /pairing
            {"learner": "L1", "tutor": "T1", "text": "x"}                | /learner
            {"learner": "L1"}                                            | /text
            {"learner": "L1", "text": " \\u200b "}                       | /text
            {"learner": "L1", "text": "x\\u0007"}                        | /text
            {"learner": "L1", "text": "x", "followUp": "2020-01-01"}     | /followUp
            {"learner": "L1", "text": "x", "followUp": "2199-01-01"}     | /followUp
            {"learner": "L1", "text": "x", "followUp": "tomorrow"}       | /followUp
            {"learner": "L1", "text": "x", "note": "x"}                  | /note""")
    void whatAProgramSendsWronglyIsNamed(String body, String pointer) {
        Response answer = sent(body);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.pointer")).isEqualTo(List.of(pointer));
        assertThat(one("select count(*) from note")).isEqualTo(0L);
    }

    @Test
    void programsReadThemPartByPart() {
        List.of("1", "2", "3").forEach(text -> write("learner", text, ""));
        Response first = WebClient.withTheToken().queryParam("limit", 2).get("/api/v1/notes");
        assertThat(first.jsonPath().getList("items.text")).isEqualTo(List.of("1", "2"));
        assertThat(first.jsonPath().getInt("total")).isEqualTo(3);
        Response last = WebClient.withTheToken()
                .queryParam("cursor", first.jsonPath().getString("next"))
                .get("/api/v1/notes");
        assertThat(last.jsonPath().getList("items.text")).isEqualTo(List.of("3"));
        assertThat(last.jsonPath().getString("next")).isNull();
        WebClient.withTheToken()
                .queryParam("learner", "nobody")
                .get("/api/v1/notes")
                .then()
                .statusCode(422);
    }

    private static Response sent(String body) {
        return WebClient.withTheToken()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/notes");
    }

    private String body(String about, String rest) {
        return "{\"" + about + "\": \"" + named(about) + "\"" + rest + "}";
    }

    /** As programs name it. */
    private String named(String about) {
        return switch (about) {
            case "learner" -> "L1";
            case "tutor" -> "T1";
            default -> ids.get(about).toString();
        };
    }

    private Response listed(String about) {
        return WebClient.withTheToken().queryParam(about, named(about)).get("/api/v1/notes");
    }

    private static List<String> open() {
        return WebClient.withTheToken()
                .queryParam("open", true)
                .get("/api/v1/notes")
                .jsonPath()
                .getList("items.followUp");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Response write(String about, String text, String day) {
        return post("/notes/about/" + about + "/" + ids.get(about), Map.of("text", text, "followUp", day));
    }

    private Response post(String path, Map<String, String> form) {
        return coordinator
                .form("/notes")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(path);
    }

    private String seen(String path) {
        Response page = coordinator.browser().get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        return PageText.seen(page.asString()).replaceAll("\\s+", " ");
    }

    private Object one(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(query).getSingleResult());
    }
}
