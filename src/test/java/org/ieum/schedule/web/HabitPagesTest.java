package org.ieum.schedule.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Optional;
import org.ieum.schedule.ChangingHabits;
import org.ieum.schedule.Rhythm;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HabitPagesTest extends StoredTest {

    private static final String PAGE = "/settings/rounds";

    @Inject ChangingHabits habits;

    @AfterEach
    void asBefore() {
        habits.beginBy(Optional.empty(), "test");
        habits.weigh(Optional.empty(), "test");
    }

    @Test
    void anAdminChoosesWhenARoundStartsByItself() {
        WebClient admin = new WebClient().signedIn();
        rhythm(admin, "5", "18", "15", 303);
        assertThat(rhythm()).contains(new Rhythm(DayOfWeek.FRIDAY, 18, Duration.ofMinutes(15)));
        admin.browser().get(PAGE).then().body(containsString("<option value=\"5\" selected>Friday"));
        rhythm(admin, "8", "18", "15", 422);
        rhythm(admin, "5", "24", "15", 422);
        rhythm(admin, "5", "18", "600", 422);
        rhythm(admin, "", "18", "15", 303);
        assertThat(rhythm()).isEmpty();
        assertThat(trail.actions())
                .filteredOn("round-habits.rhythm-changed"::equals)
                .hasSize(2);
    }

    @Test
    void anAdminChoosesWhatCountsInEveryRound() {
        WebClient admin = new WebClient().signedIn();
        admin.form(PAGE)
                .formParam("wish", "0")
                .formParam("weekWaited", "7")
                .post(PAGE + "/weights")
                .then()
                .statusCode(303);
        admin.browser()
                .get("/rounds")
                .then()
                .body(
                        containsString(
                                "name=\"weekWaited\" type=\"number\" min=\"0\" max=\"100\" step=\"1\" inputmode=\"numeric\" value=\"7\""));
        admin.form(PAGE)
                .formParam("wish", "101")
                .post(PAGE + "/weights")
                .then()
                .statusCode(422)
                .body(containsString("A wish: this needs a whole number"));
        admin.form(PAGE).post(PAGE + "/weights/removal").then().statusCode(303);
        admin.browser().get("/rounds").then().body(containsString("inputmode=\"numeric\" value=\"1\""));
        assertThat(trail.actions())
                .filteredOn("round-habits.weights-changed"::equals)
                .hasSize(2);
    }

    @Test
    @TestSecurity(user = "token:1", roles = "coordinator")
    void aCoordinatorSeesItAndChangesNothing() {
        given().get(PAGE).then().statusCode(200).body(containsString("Only an admin"));
        WebClient coordinator = new WebClient();
        for (String path : new String[] {"/rhythm", "/weights", "/weights/removal"}) {
            coordinator.form(PAGE).post(PAGE + path).then().statusCode(403);
        }
    }

    /** As it is stored now. */
    @Transactional
    Optional<Rhythm> rhythm() {
        return habits.rhythm();
    }

    private static void rhythm(WebClient admin, String day, String hour, String minutes, int status) {
        admin.form(PAGE)
                .formParam("day", day)
                .formParam("hour", hour)
                .formParam("minutes", minutes)
                .post(PAGE + "/rhythm")
                .then()
                .statusCode(status);
    }
}
