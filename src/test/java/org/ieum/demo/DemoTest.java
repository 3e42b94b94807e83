package org.ieum.demo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.exchange.DataFile;
import org.ieum.testing.BackgroundJobs;
import org.ieum.testing.CleanDatabase;
import org.ieum.testing.OwnersConnection;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The invented people. */
@QuarkusTest
class DemoTest {

    private static final Map<String, String> WHAT_IS_SHOWN = Map.of(
            "lessons that were held", "lesson where state = 'held'",
            "lessons to come", "lesson where state = 'planned' and starts_at > now()",
            "offers that wait", "pairing where state = 'offered'",
            "a hand-over that is due", "handover where arranged_at is null",
            "a check-in that asks for somebody", "trouble where settled_at is null and reason = 'call'",
            "a concern that nobody looked at", "concern where looked_at is null",
            "an ending", "pairing where state = 'ended' and ended_for = 'learner'",
            "a round under review", "round where state = 'review'",
            "mails of the past that count as sent", "outbox_message where state = 'sent'");

    @Inject Demo demo;
    @Inject DemoPast past;
    @Inject EntityManager entities;
    @Inject CleanDatabase database;
    @Inject OwnersConnection owner;
    @Inject BackgroundJobs jobs;

    @AfterEach
    void nobodyStays() {
        database.clear();
        owner.run("update screening_step set needed = false where needed");
    }

    /** Six weeks in place of the demo's thirty: they have all of it, too. */
    @Test
    void showsAHouseInTheMiddleOfItsYear() {
        database.clear();
        jobs.restDuring(() -> past.live(6));
        assertThat(count("learner")).isEqualTo(120L);
        assertThat(count("tutor")).isEqualTo(100L);
        assertThat(count("tutor where status = 'applied'")).isBetween(3L, 12L);
        WHAT_IS_SHOWN.forEach((what, rows) -> assertThat(count(rows)).as(what).isPositive());
        fillTheCoordinatorsPages();
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

    private static void fillTheCoordinatorsPages() {
        WebClient coordinator = new WebClient().signedIn();
        for (String page : List.of(
                "/learners",
                "/learners?status=approved",
                "/learners?page=2",
                "/tutors?status=applied&text=T-demo",
                "/rounds",
                "/numbers",
                "/handovers",
                "/offers",
                "/concerns",
                "/pledges",
                "/due",
                "/outbox")) {
            assertThat(coordinator.browser().get(page).statusCode()).as(page).isEqualTo(200);
        }
        assertThat(coordinator.browser().get("/learners").asString()).contains("L-demo-1<");
    }

    @Test
    void areTheSameAtEveryStart() {
        assertThat(people()).isEqualTo(people());
    }

    @Test
    void canBeReachedByNobody() {
        assertThat(people().get(DataFile.TUTORS).lines().skip(1))
                .allSatisfy(line -> assertThat(line.split(",", -1)[2]).endsWith(".example"));
    }

    private static Map<DataFile, String> people() {
        return new InventedPeople(Year.SEED).next(new InventedPeople.Wanted(60, 48, LocalDate.of(2026, 11, 23), false));
    }

    private long count(String what) {
        return ((Number) entities.createNativeQuery("select count(*) from " + what)
                        .getSingleResult())
                .longValue();
    }
}
