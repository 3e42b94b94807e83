package org.ieum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files are looked at before they are taken in; and what goes out comes in again unchanged. */
@QuarkusTest
class ImportPagesTest extends StoredTest {

    private static final Pattern DRAFT = Pattern.compile("action=\"(/import/[0-9a-f-]{36})\"");

    @Inject PermittingExports permits;

    private WebClient coordinator;

    @BeforeEach
    void empty() {
        coordinator = new WebClient().signedIn();
    }

    @Test
    void whatWouldChangeIsShownLineByLineBeforeItIsDone() {
        String page = look(Map.of("learners", Files.learners(2), "tutors", Files.tutors(1)));
        assertThat(page).contains("L0", "L1", "T0", "Take this in");
        assertThat(people()).isEqualTo(0L);
        take(page).then().statusCode(303).header("Location", containsString("created=3&updated=0"));
        assertThat(people()).isEqualTo(2L);

        String changed = Files.learners(2).replace("L1,Bada", "L1,바다").replace("2026-10-01", "2026-10-02");
        page = look(Map.of("learners", changed));
        assertThat(page).contains("alias: <del>Bada</del> <ins>바다</ins>", "registered_on: <del>2026-10-01</del>");
        take(page).then().statusCode(303).header("Location", containsString("created=0&updated=2"));
        assertThat(look(Map.of("learners", changed)))
                .contains("The files change nothing")
                .doesNotContain("Take this in");
        // Done once: whoever presses again is told what came of it.
        take(page).then().statusCode(303).header("Location", containsString("created=0&updated=2"));
    }

    @Test
    void whatChangedMeanwhileIsShownAgain() {
        look(Map.of("learners", Files.learners(1)));
        String page = look(Map.of("learners", Files.learners(1)));
        Uploads.upload(
                WebClient.withTheToken(), Map.of("learners", Files.learners(1).replace("Bada", "Areum")));
        Response again = take(page);
        again.then().statusCode(409).body(containsString("Look again"), containsString("<del>Areum</del>"));
        take(again.asString()).then().statusCode(303);
        assertThat(people()).isEqualTo(1L);
    }

    @Test
    void whoeverHasAnAddressThatIsKnownIsShownBeforeItIsDone() {
        Uploads.upload(WebClient.withTheToken(), Map.of("learners", Files.learners(2)));
        String page = look(Map.of("learners", Files.learners(2).replace("\nL1,", "\n1,")));
        assertThat(page).contains("Learners, line 3: This address belongs to “L1” already.", "Take this in");
        take(page).then().statusCode(303).header("Location", containsString("created=1"));
    }

    @Test
    void faultyCellsAreNamedAndNothingIsKept() {
        upload(Map.of("learners", Files.learners(1).replace("Seoul", "Atlantis")))
                .then()
                .statusCode(422)
                .body(containsString("Atlantis"), containsString("<td data-label=\"Line\">2</td>"));
        upload(Map.of("learners", "")).then().statusCode(422).body(containsString("No file was chosen"));
        assertThat(drafts()).isEqualTo(0L);
    }

    @Test
    void aDraftIsItsMakersAloneSealedAndThrownAwayAtTheirWord() {
        String page = look(Map.of("learners", Files.learners(1)));
        assertThat(stored()).doesNotContain("Bada");
        String path = path(page);
        WebClient.withTheToken()
                .contentType("application/x-www-form-urlencoded")
                .post(path)
                .then()
                .statusCode(401);
        coordinator.form("/import").post(path + "/removal").then().statusCode(303);
        take(page).then().statusCode(404);
        assertThat(drafts()).isEqualTo(0L);
    }

    @Test
    void whatGoesOutComesInUnchanged() {
        Uploads.upload(
                WebClient.withTheToken(),
                Map.of(
                        "learners",
                        Files.learners(3),
                        "tutors",
                        Files.tutors(2),
                        "wishes",
                        Files.WISHES + "L1,T1,learner,1\nL1,T1,tutor,never\n"));
        long permit = permits.ask("Moving to another server", own()).id();
        permits.approve(permit, 99);
        Uploads.upload(
                        WebClient.withTheToken(),
                        Map.of(
                                "learners",
                                out("learners.csv?permit=" + permit),
                                "tutors",
                                out("tutors.csv?permit=" + permit),
                                "wishes",
                                out("wishes.csv")))
                .statusCode(200)
                .body("learners.unchanged", org.hamcrest.Matchers.is(3))
                .body("tutors.unchanged", org.hamcrest.Matchers.is(2))
                .body("wishes.unchanged", org.hamcrest.Matchers.is(2));
        coordinator.browser().get("/import").then().statusCode(200).body(not(containsString("bada.")));
    }

    private String out(String file) {
        return coordinator
                .browser()
                .get("/api/v1/" + file)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void whatWasTakenInIsUndoneAsAWhole() {
        Uploads.upload(WebClient.withTheToken(), Map.of("learners", Files.learners(2)));
        clean("taken_import");
        String changed = Files.learners(3).replace("L1,Bada", "L1,바다").replace(",Seoul,", ",Busan,");
        take(look(Map.of("learners", changed, "tutors", Files.tutors(1), "wishes", Files.WISHES + "L2,T0,learner,1\n")))
                .then()
                .statusCode(303);
        assertThat(all()).contains("바다", "Busan", "L2", "T0");
        Response done = undo();
        done.then().statusCode(303).header("Location", containsString("undone=5"));
        assertThat(all()).isEqualTo("L0 Bada Seoul approved 2,L1 Bada Seoul approved 2");
        coordinator.browser().get("/import?undone=5").then().body(containsString("5 lines were undone"));
        assertThat(undoable()).isEmpty();
    }

    @Test
    void whatSomebodyTouchedSinceIsNotUndone() {
        take(look(Map.of("learners", Files.learners(2)))).then().statusCode(303);
        entities.getEntityManagerFactory().getCache().evictAll();
        WebClient.withTheToken()
                .contentType("application/json")
                .body("{\"status\": \"paused\"}")
                .post("/api/v1/learners/L1/status")
                .then()
                .statusCode(200);
        undo().then().statusCode(409).body(containsString("It was not undone"));
        assertThat(people()).isEqualTo(2L);
        assertThat(undoable()).isNotEmpty();
    }

    @Test
    void afterADayNothingIsUndone() {
        take(look(Map.of("learners", Files.learners(1)))).then().statusCode(303);
        String id = undoable();
        run("update taken_import set taken_at = taken_at - interval '1 day'");
        assertThat(undoable()).isEmpty();
        coordinator.form("/import").post("/import/" + id + "/undoing").then().statusCode(404);
        assertThat(people()).isEqualTo(1L);
    }

    private Response undo() {
        return coordinator.form("/import").post("/import/" + undoable() + "/undoing");
    }

    /** The id of the newest import that can be undone; empty without one. */
    private String undoable() {
        Matcher found = Pattern.compile("/import/([0-9a-f-]{36})/undoing")
                .matcher(coordinator.browser().get("/import").asString());
        return found.find() ? found.group(1) : "";
    }

    private void clean(String table) {
        run("delete from " + table);
    }

    private String all() {
        return value("""
                        select string_agg(x, ',' order by x) from (
                        select ref || ' ' || alias || ' ' || city || ' ' || status || ' '
                            || (select count(*) from learner_need n where n.learner_id = l.id) as x from learner l
                        union all select ref from tutor
                        union all select 'wish ' || kind from wish) p""");
    }

    private String look(Map<String, String> files) {
        Response page = upload(files);
        page.then().statusCode(200);
        return page.asString();
    }

    private Response upload(Map<String, String> files) {
        // Not as a part: REST Assured gives each a type, by which the server takes it for a file.
        RequestSpecification request = coordinator.browser().header("X-CSRF-TOKEN", coordinator.token("/import"));
        files.forEach((name, text) -> request.multiPart(new MultiPartSpecBuilder(text.getBytes(StandardCharsets.UTF_8))
                .controlName(name)
                .fileName(name + ".csv")
                .mimeType("text/csv")
                .build()));
        return request.post("/import");
    }

    private Response take(String page) {
        return coordinator.form("/import").post(path(page));
    }

    private static String path(String page) {
        Matcher draft = DRAFT.matcher(page);
        assertThat(draft.find()).isTrue();
        return draft.group(1);
    }

    private Number people() {
        return (Number)
                entities.createNativeQuery("select count(*) from learner").getSingleResult();
    }

    private long own() {
        return number("select min(id) from account");
    }

    private Number drafts() {
        return (Number)
                entities.createNativeQuery("select count(*) from import_draft").getSingleResult();
    }

    private String stored() {
        return value("select encode(content, 'escape') from file_piece");
    }
}
