package org.ieum.demo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.testing.CleanDatabase;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The invented people. */
@QuarkusTest
class DemoTest {

    @Inject Demo demo;
    @Inject EntityManager entities;
    @Inject CleanDatabase database;

    @AfterEach
    void nobodyStays() {
        database.clear();
    }

    @Test
    void everybodyPassesTheDoorOfTheImport() {
        database.clear();
        demo.fill();
        assertThat(count("learner")).isEqualTo(120L);
        assertThat(count("tutor")).isEqualTo(100L);
        assertThat(count("tutor where status = 'applied'")).isBetween(3L, 12L);
    }

    @Test
    void theFirstCallThatIsPrintedWorks() {
        Matcher line = Pattern.compile("curl -H '([^:']+): ([^']+)' '([^']+)'").matcher(demo.welcome());
        assertThat(line.find()).isTrue();
        String path = line.group(3).replace(WebClient.setting("ieum.base-url"), "");
        assertThat(given().header(line.group(1), line.group(2)).get(path).statusCode())
                .isEqualTo(200);
    }

    /** Here as in dev and demo; whatever else comes from elsewhere stays shut out. */
    @Test
    void theApiIsTriedOnAPageOfItsOwn() {
        Response page = new WebClient().signedIn().browser().get("/q/swagger-ui/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy"))
                .contains("script-src 'self' 'unsafe-inline'", "default-src 'none'", "frame-ancestors 'none'");
        assertThat(given().get("/").header("Content-Security-Policy")).doesNotContain("unsafe");
        assertThat(given().get("/q/swagger-ui/").statusCode()).isEqualTo(401);
    }

    @Test
    void fillTheCoordinatorsPages() {
        database.clear();
        demo.fill();
        WebClient coordinator = new WebClient().signedIn();
        for (String page : List.of(
                "/learners",
                "/learners?status=approved",
                "/learners?page=2",
                "/tutors?status=applied&text=T-demo",
                "/rounds",
                "/outbox")) {
            assertThat(coordinator.browser().get(page).statusCode()).as(page).isEqualTo(200);
        }
        assertThat(coordinator.browser().get("/learners").asString()).contains("L-demo-1<");
    }

    @Test
    void areTheSameAtEveryStart() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        assertThat(new InventedPeople(day).learners()).isEqualTo(new InventedPeople(day).learners());
    }

    @Test
    void canBeReachedByNobody() {
        assertThat(new InventedPeople(LocalDate.of(2026, 11, 23))
                        .tutors()
                        .lines()
                        .skip(1))
                .allSatisfy(line -> assertThat(line.split(",", -1)[2]).endsWith(".example"));
    }

    private long count(String what) {
        return ((Number) entities.createNativeQuery("select count(*) from " + what)
                        .getSingleResult())
                .longValue();
    }
}
