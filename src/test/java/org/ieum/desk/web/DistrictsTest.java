package org.ieum.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.ieum.testing.WebClient.withTheToken;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.person.web.FormAnswers;
import org.ieum.spreadsheet.web.TableWalk;
import org.ieum.testing.PageText;
import org.ieum.testing.PeopleInFiles;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The part of a large city where somebody lives: chosen among the cities, no matter for who fits whom, gone with the city. */
@QuarkusTest
class DistrictsTest extends StoredTest {

    private final PeopleInFiles files = new PeopleInFiles()
            .learner("L1", "바다", "bada@people.test", "english:1x60", "2026-09-01")
            .learner("L2", "하늘", "haneul@people.test", "english:1x60", "2026-09-01")
            .tutor("T1", "Kim", "english", "approved");

    @BeforeEach
    void twoInSeoul() {
        files.arrive();
    }

    @ParameterizedTest
    @CsvSource({"Seoul-Mapo, Seoul, Seoul-Mapo", "Seoul, Seoul, none", "Jeju, Jeju, none", "'', '', none"})
    void aFormAsksForItAmongTheCities(String chosen, String city, String district) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        fields.putSingle("city", chosen);
        FormAnswers answers = new FormAnswers(fields);
        assertThat(answers.one("city").text()).isEqualTo(city);
        assertThat(answers.one("district").text()).isEqualTo(district);
    }

    @Test
    void itIsOfTheCityAndGoesWithIt() {
        patch("{\"district\": \"Seoul-Mapo\"}")
                .then()
                .statusCode(200)
                .body("city", equalTo("Seoul"))
                .body("district", equalTo("Seoul-Mapo"));
        patch("{\"alias\": \"파도\"}").then().body("district", equalTo("Seoul-Mapo"));
        Response other = patch("{\"district\": \"Busan-Haeundae\"}");
        other.then().statusCode(422).body("errors[0].pointer", equalTo("/district"));
        assertThat(other.asString()).contains("Seoul-Mapo");
        patch("{\"city\": \"Busan\"}").then().body("district", nullValue());
        patch("{\"district\": \"Busan-Haeundae\"}").then().body("district", equalTo("Busan-Haeundae"));
        patch("{\"district\": \"none\"}").then().body("district", nullValue());
    }

    @Test
    void theSameFileAgainTakesNothingAway() {
        patch("{\"district\": \"Seoul-Mapo\"}");
        files.send().then().body("learners.unchanged", equalTo(2));
        withTheToken().get("/api/v1/learners/L1").then().body("district", equalTo("Seoul-Mapo"));
    }

    @Test
    void peoplesOwnTablesBringItAndTheUndoTakesItBack() {
        takeIn(
                "번호,이름,이메일,거주지,구,과목,가능한 시간\nL1,바다,bada@people.test,서울,중구,영어,월 저녁\nL9,별,byeol@people.test,부산 해운대구,,영어,월 저녁\n");
        assertThat(district("L1")).isEqualTo("Seoul-Jung");
        assertThat(district("L9")).isEqualTo("Busan-Haeundae");
        assertThat(takeIn("번호,이름,거주지\nL1,바다,서울\nL9,별,부산\n")).contains("The files change nothing");
        assertThat(takeIn("번호,이름,거주지\nL1,바다,서울 마포구\n")).contains("Seoul-Jung").contains("Seoul-Mapo");
        assertThat(district("L1")).isEqualTo("Seoul-Mapo");
        WebClient desk = new WebClient().signedIn();
        String undo = desk.browser().get("/import").asString();
        String path = undo.replaceAll("(?s).*?(/import/[0-9a-f-]{36}/undoing).*", "$1");
        desk.form("/import").post(path).then().statusCode(303);
        assertThat(district("L1")).isEqualTo("Seoul-Jung");
    }

    /** The page on which somebody sees what it changes, and then does it. */
    private static String takeIn(String table) {
        WebClient desk = new WebClient().signedIn();
        TableWalk walk = new TableWalk(desk);
        String path = walk.bring(table.getBytes(StandardCharsets.UTF_8), "learners");
        walk.columnsAsGuessed(path);
        String preview = walk.preview(path);
        Matcher draft = Pattern.compile("/import/[0-9a-f-]{36}").matcher(preview);
        assertThat(draft.find()).isTrue();
        desk.form(draft.group()).post(draft.group());
        return preview;
    }

    private static String district(String ref) {
        return withTheToken().get("/api/v1/learners/" + ref).path("district");
    }

    @Test
    void coordinatorsSeeItAndLookForIt() {
        patch("{\"district\": \"Seoul-Mapo\"}");
        WebClient desk = new WebClient().signedIn();
        String list = seen(desk, "/learners?city=Seoul-Mapo");
        assertThat(list).contains("L1", "Seoul, Mapo-gu", "1–1 of 1").doesNotContain("L2");
        assertThat(seen(desk, "/learners?city=Seoul")).contains("L1", "L2");
        String own = "/learners/" + id("L1");
        assertThat(seen(desk, own)).contains("Seoul, Mapo-gu");
        assertThat(desk.browser().get(own + "/edit").asString())
                .contains("<option value=\"Seoul-Mapo\" selected>Seoul, Mapo-gu</option>");
        assertThat(desk.browser().get("/learners/" + id("L2") + "/edit").asString())
                .contains("<option value=\"Seoul\" selected>");
    }

    @Test
    void nothingOfItIsLeftOfWhoeverIsForgotten() {
        patch("{\"district\": \"Seoul-Mapo\"}");
        withTheToken().delete("/api/v1/learners/L1").then().statusCode(204);
        assertThat(number("select count(*) from learner where district is not null"))
                .isEqualTo(0L);
    }

    private static Response patch(String changes) {
        return withTheToken()
                .header("If-Match", withTheToken().get("/api/v1/learners/L1").header("ETag"))
                .contentType("application/merge-patch+json")
                .body(changes)
                .patch("/api/v1/learners/L1");
    }

    private static String seen(WebClient desk, String page) {
        return PageText.seen(desk.browser().get(page).asString()).replaceAll("\\s+", " ");
    }

    private long id(String ref) {
        return ((Number) entities.createNativeQuery("select id from learner where ref = :ref")
                        .setParameter("ref", ref)
                        .getSingleResult())
                .longValue();
    }
}
