package org.ieum.desk.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ieum.kernel.Text;
import org.ieum.testing.PageText;
import org.ieum.testing.PeopleInFiles;
import org.ieum.testing.Statements;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists of people: filtered, sorted, searched, a page at a time. */
@QuarkusTest
class PeopleListTest extends StoredTest {

    @Inject Statements statements;

    private WebClient coordinator;

    @BeforeEach
    void empty() {
        coordinator = new WebClient().signedIn();
    }

    @Test
    void tenStatementsAreEnoughForAPageOfTwoHundredPeople() {
        PeopleInFiles folk = new PeopleInFiles();
        for (int n = 0; n < 200; n++) {
            folk.learner("L" + n, "Bada " + n, "", "english:1x60;math:1x60", "2026-10-01");
            folk.tutor("T" + n, "Kim " + n, "english;math", "approved");
        }
        folk.arrive();
        for (String path : List.of(
                "/learners",
                "/tutors",
                "/learners?page=2&order=wait&subject=math&alone=yes",
                "/learners?order=subjects",
                "/learners?order=-alone",
                "/tutors?order=standing",
                "/tutors?order=-city")) {
            assertThat(statements.of(() -> assertThat(rows(get(path))).hasSize(50)))
                    .as(path)
                    .isLessThanOrEqualTo(10);
        }
        assertThat(get("/learners?page=3").asString()).contains("rel=\"prev\"").doesNotContain("rel=\"next\"");
    }

    @Test
    void filtersStandInTheAddress() {
        new PeopleInFiles()
                .learner("L1", "Areum", "", "english:1x60", "2026-09-01")
                .learner("L2", "Bada", "", "Busan", "math:1x60;english:1x60", "MON 18:00-21:00", "2026-10-01")
                .learner("L3", "Chorong", "", "math:1x60", "2026-11-01")
                .tutor("T1", "Kim", "english", "approved")
                .tutor("T2", "Lee", "math", "applied")
                .tutor("T3", "Park", "math;english", "approved")
                .pair("L1", "T1", "MON 18:00/60")
                .pair("L2", "T1", "MON 20:00/60")
                .arrive();
        assertThat(rows(get("/learners"))).containsExactly("Areum", "Bada", "Chorong");
        assertThat(rows(get("/learners?subject=math"))).containsExactly("Bada", "Chorong");
        assertThat(rows(get("/learners?city=Busan"))).containsExactly("Bada");
        assertThat(rows(get("/learners?since=2026-10-01"))).containsExactly("Areum", "Bada");
        // Bada's English has a tutor, her mathematics not.
        assertThat(rows(get("/learners?alone=yes"))).containsExactly("Bada", "Chorong");
        assertThat(rows(get("/learners?order=newest"))).containsExactly("Chorong", "Bada", "Areum");
        assertThat(rows(get("/tutors?status=applied"))).containsExactly("Lee");
        assertThat(rows(get("/tutors?alone=yes"))).containsExactly("Park");
        assertThat(rows(get("/tutors?subject=english&order=key"))).containsExactly("Kim", "Park");
        assertThat(get("/tutors?status=applied").asString()).contains("aria-current=\"page\">applied (1)");
        assertThat(get("/learners?status=x&page=-1&since=soon&order=x").statusCode())
                .isEqualTo(200);
    }

    @Test
    void wordsAreSearchedForAndStandInNoAddress() {
        new PeopleInFiles()
                .learner("L-1", "바다", "bada@people.test", "english:1x60", "2026-09-01")
                .learner("L-2", "Chorong 100%", "chorong@people.test", "english:1x60", "2026-09-01")
                .arrive();
        assertThat(rows(search("바"))).containsExactly("바다");
        assertThat(rows(search("chor"))).containsExactly("Chorong 100%");
        assertThat(rows(search("0%"))).containsExactly("Chorong 100%");
        assertThat(rows(search("L-"))).hasSize(2);
        assertThat(rows(search("BADA@people.test"))).containsExactly("바다");
        assertThat(rows(search("bada@people"))).isEmpty();
        search("bada@people.test").then().body(not(containsString("?text")));
        coordinator.browser().get("/learners/search?status=left").then().statusCode(303);
    }

    @Test
    void whoeverSearchedTurnsThePageWithTheirWords() {
        PeopleInFiles folk = new PeopleInFiles();
        for (int n = 0; n < 60; n++) {
            folk.learner(String.format(Locale.ROOT, "L%02d", n), "Bada", "", "english:1x60", "2026-09-01");
        }
        folk.learner("X", "Areum", "", "english:1x60", "2026-09-01").arrive();
        assertThat(search("bada").asString()).contains("action=\"/learners/search?page=1\"");
        Response second = coordinator
                .form("/learners")
                .formParam("text", "bada")
                .queryParam("page", 1)
                .post("/learners/search");
        assertThat(rows(second)).hasSize(10).containsOnly("Bada");
    }

    @Test
    void anEmptyListSaysWhatToDo() {
        get("/learners").then().statusCode(200).body(containsString("/join/learner"), containsString("/learners/new"));
        coordinator.browser().get("/tutors?lang=ko").then().body(containsString("아직 아무도 없습니다"));
        given().redirects().follow(false).get("/learners").then().statusCode(303);
    }

    @Test
    void everyColumnSortsBothWaysAndSaysSo() {
        new PeopleInFiles()
                .learner("L1", "Areum", "", "Seoul", "math:1x60", "MON 18:00-21:00", "2026-09-01")
                .learner("L2", "Bada", "", "Busan", "science:1x60", "MON 18:00-21:00", "2026-10-01")
                .learner("L3", "Chorong", "", "Daegu", "english:1x60", "MON 18:00-21:00", "2026-11-01")
                .tutor("T1", "Kim", "english", "approved")
                .pair("L3", "T1", "MON 18:00/60")
                .arrive();
        Map<String, List<String>> orders = Map.of(
                "name", List.of("Areum", "Bada", "Chorong"),
                "subjects", List.of("Chorong", "Areum", "Bada"),
                "city", List.of("Bada", "Chorong", "Areum"),
                "wait", List.of("Areum", "Bada", "Chorong"),
                "alone", List.of("Areum", "Bada", "Chorong"),
                "standing", List.of("Areum", "Bada", "Chorong"));
        orders.forEach((order, names) -> {
            assertThat(rows(get("/learners?order=" + order))).as(order).isEqualTo(names);
            List<String> turned = new ArrayList<>(names);
            Collections.reverse(turned);
            assertThat(rows(get("/learners?order=-" + order))).as("-" + order).isEqualTo(turned);
        });
        assertThat(get("/learners?order=city").asString())
                .contains("aria-sort=\"ascending\"><a href=\"/learners?order=-city\">City")
                .contains("<a href=\"/learners?order=name\">Name");
        // The longest wait is the largest number of weeks, and comes first.
        assertThat(get("/learners?order=wait").asString())
                .contains("aria-sort=\"descending\"><a href=\"/learners?order=-wait\">Weeks waited");
    }

    @Test
    void aListSaysWhereItIsWhatHoldsAndWhoHasWhom() {
        PeopleInFiles folk = new PeopleInFiles();
        for (int n = 0; n < 60; n++) {
            folk.learner(String.format(Locale.ROOT, "L%02d", n), "Bada", "", "english:1x60", "2026-09-01");
        }
        folk.tutor("T1", "Kim", "english", "approved")
                .pair("L00", "T1", "MON 18:00/60")
                .arrive();
        String page = get("/learners?subject=english&city=Seoul").asString();
        assertThat(page)
                .contains("1–50 of 60", "<span class=\"quiet\">L07</span>", "Tutor or offer", "in the next plan")
                .contains("href=\"/learners?subject=english\" aria-label=\"Without: Seoul\"")
                .contains("<a href=\"/tutors/", ">Kim</a> <span class=\"quiet\">T1</span>");
        assertThat(get("/learners?subject=english&city=Seoul&page=1").asString())
                .contains("51–60 of 60");
        assertThat(get("/learners?columns=name&columns=city").asString())
                .contains("data-label=\"City\"")
                .doesNotContain("data-label=\"Next step\"");
        // The first column names the row: it is always there.
        assertThat(rows(get("/learners?columns=city"))).hasSize(50);
        assertThat(search("bada").asString())
                .contains("formaction=\"/learners/search?order=city\"")
                .doesNotContain("href=\"/learners?order=city\"");
    }

    @Test
    void aViewIsKeptForEverybodyUntilSomebodyForgetsIt() {
        new PeopleInFiles()
                .learner("L1", "Areum", "", "english:1x60", "2026-09-01")
                .arrive();
        keep("Long waits", "?city=Seoul&order=wait")
                .then()
                .statusCode(303)
                .header("Location", containsString("order=wait"));
        keep("Long waits", "?city=Busan").then().statusCode(303);
        keep(" ", "?city=Busan").then().statusCode(303);
        keep("Elsewhere", "https://evil.test/").then().statusCode(303).header("Location", not(containsString("evil")));
        String page = get("/learners").asString();
        assertThat(page.split(">Long waits</a>", -1)).hasSize(2);
        assertThat(page).contains("href=\"/learners?city=Busan\"").doesNotContain("evil", ">Elsewhere</a>");
        assertThat(get("/tutors").asString()).doesNotContain("Long waits");
        Object view =
                entities.createNativeQuery("select max(id) from listed_view").getSingleResult();
        coordinator
                .form("/learners")
                .post("/views/tutors/" + view + "/removal")
                .then()
                .statusCode(303);
        assertThat(get("/learners").asString()).contains("Long waits");
        coordinator
                .form("/learners")
                .post("/views/learners/" + view + "/removal")
                .then()
                .statusCode(303);
        assertThat(get("/learners").asString()).doesNotContain("Long waits");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "? x",
                "?city=서울",
                "?city=%",
                "?city=%zz",
                "?a\r\nX: y",
                "?\"><b>",
                "?{city}",
                "?a=#b",
                "?a=/b",
                "city=Busan"
            })
    void aViewThatNoListAsksForIsNotKeptAndLeadsToTheList(String query) {
        people.learner("L1", "math", "MON 18:00-21:00");
        keep("Even", "?city=Busan");
        keep("Odd", query).then().statusCode(303).header("Location", endsWith("/learners"));
        assertThat(get("/learners").asString()).contains(">Even</a>").doesNotContain("Odd");
    }

    @Test
    void aViewTakesThePlaceOfItsNameWhereThereIsRoomForNoOther() {
        people.learner("L1", "math", "MON 18:00-21:00");
        for (int n = 1; n <= 31; n++) {
            keep("View no. " + n, "?city=Busan");
        }
        keep("View no. 7", "?city=Seoul").then().statusCode(303).header("Location", endsWith("/learners?city=Seoul"));
        assertThat(get("/learners").asString())
                .contains("View no. 30<", "View no. 7<", "href=\"/learners?city=Seoul\"")
                .doesNotContain("View no. 31<");
    }

    @Test
    void manyAreMovedAtOnceEachAsTheyWereSeen() {
        new PeopleInFiles()
                .tutor("T1", "Kim", "english", "applied")
                .tutor("T2", "Lee", "english", "applied")
                .tutor("T3", "Park", "english", "left")
                .arrive();
        List<String> ticks = ticks(get("/tutors"));
        assertThat(ticks).hasSize(3);
        entities.getEntityManagerFactory().getCache().evictAll();
        run("update tutor set version = version + 1 where ref = 'T2'");
        Response done = coordinator
                .form("/tutors")
                .formParam("act", "interview")
                .formParam("tick", ticks)
                .post("/tutors/many");
        done.then()
                .statusCode(200)
                .body(
                        containsString("1 person was moved: interview."),
                        containsString("Not Lee T2: Nothing was changed: what is known of them is newer"),
                        containsString("Not Park T3: Nothing was changed"));
        assertThat(rows(get("/tutors?status=interview"))).containsExactly("Kim");
        coordinator
                .form("/tutors")
                .formParam("act", "left")
                .formParam("tick", ticks)
                .post("/tutors/many")
                .then()
                .statusCode(200);
        assertThat(rows(get("/tutors?status=left"))).containsExactly("Park");
        coordinator
                .form("/tutors")
                .formParam("act", "interview")
                .post("/tutors/many")
                .then()
                .body(containsString("Nobody was ticked"));
    }

    @Test
    void aViewAsAFileHasKeysInThePlaceOfNames() {
        new PeopleInFiles()
                .learner("L1", "Areum", "", "english:1x60", "2026-09-01")
                .learner("L2", "Bada", "", "Busan", "english:1x60", "MON 18:00-21:00", "2026-10-01")
                .arrive();
        assertThat(get("/learners?city=Busan").asString()).contains("href=\"/learners/list.csv?city=Busan\"");
        Response file = get("/learners/list.csv?city=Busan");
        file.then().statusCode(200).header("Cache-Control", "no-store");
        assertThat(file.asString())
                .startsWith("\ufeffref,Wants to learn,City,")
                .contains("\r\nL2,English,Busan,")
                .doesNotContain("Bada", "L1");
        Response workbook = get("/learners/list.csv?as=xlsx");
        workbook.then()
                .statusCode(200)
                .header("Content-Type", containsString("spreadsheetml"))
                .header("Content-Disposition", containsString("list.xlsx"));
        assertThat(workbook.asByteArray()).startsWith('P', 'K');
    }

    private Response keep(String name, String query) {
        return coordinator
                .form("/learners")
                .formParam("name", name)
                .formParam("query", query)
                .post("/views/learners");
    }

    private static List<String> ticks(Response page) {
        return java.util.regex.Pattern.compile("name=\"tick\" value=\"([0-9-]+)\"")
                .matcher(page.asString())
                .results()
                .map(tick -> tick.group(1))
                .toList();
    }

    private Response get(String path) {
        return coordinator.browser().get(path);
    }

    /** Whatever the list shows is found when it is typed as shown, on any keyboard and any system. */
    @ParameterizedTest
    @CsvSource({
        "달빛바다, 달빛",
        "달빛바다, 달빛",
        "달빛바다, 달빛",
        "Élodie, éLO",
        "Straße, STRASSE",
        "Жанна, ЖАНН",
        "ΟΔΥΣΣΕΥΣ, οδυσσευς",
        "İpek, İPEK",
        "Kim (2) 50%_!, 50%_!",
        "a\\b'c, \\B'C",
        "Ｈａｎａ, hana",
        "👩‍🏫 Sora, 👩‍🏫",
    })
    void whatIsShownIsFound(String name, String typed) {
        new PeopleInFiles()
                .learner("X1", name, "", "english:1x60", "2026-09-01")
                .learner("X2", "Somebody", "", "english:1x60", "2026-09-01")
                .arrive();
        assertThat(rows(search(typed))).containsExactly(Text.clean(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "a\u0000b",
                "\u0001",
                "\ud800",
                "\uffff",
                "%",
                "_",
                "!",
                "\\",
                "'; drop table learner; --"
            })
    void anyTextMayBeSearchedFor(String typed) {
        new PeopleInFiles()
                .learner("X1", "Sora", "", "english:1x60", "2026-09-01")
                .arrive();
        assertThat(rows(search(typed))).isEmpty();
    }

    /** As for any city that does not exist: no error, and nobody. */
    @ParameterizedTest
    @ValueSource(strings = {"%00", "Seoul%00", "%ED%A0%80", "%FF", "%F0%9F", "%E2%80%8B", "%0A", "%EF%BF%BF"})
    void anAddressMayHoldAnything(String city) {
        for (String page :
                List.of("/learners?city=", "/tutors?subject=", "/learners?status=", "/weeks?city=", "/offers?q=")) {
            assertThat(coordinator
                            .browser()
                            .urlEncodingEnabled(false)
                            .get(page + city)
                            .statusCode())
                    .as(page + city)
                    .isEqualTo(200);
        }
    }

    private Response search(String text) {
        return coordinator
                .form("/learners")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("text", text)
                .post("/learners/search");
    }

    private static List<String> rows(Response page) {
        page.then().statusCode(200);
        return PageText.names(page.asString());
    }
}
