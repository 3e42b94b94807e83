package org.ieum.desk.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import io.restassured.path.xml.XmlPath.CompatibilityMode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.ieum.kernel.Text;
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
        for (String path : List.of("/learners", "/tutors", "/learners?page=2&order=wait&subject=math&alone=yes")) {
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
        return new XmlPath(CompatibilityMode.HTML, page.asString())
                .getList("**.findAll { it.name() == 'th' && it.@scope == 'row' }.a", String.class);
    }
}
