package org.ieum.numbers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.ieum.testing.OwnersConnection;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NumberPagesTest extends StoredTest {

    @Inject OwnersConnection owner;

    private WebClient coordinator;

    @BeforeEach
    void nobody() {
        coordinator = new WebClient().signedIn();
    }

    @Test
    void saysWhatToDoWhereThereIsNothing() {
        assertThat(page())
                .contains(
                        "Nothing to count yet",
                        "No pairing has begun yet",
                        "None ended",
                        "No pledge ends",
                        "No offer of the last year");
        assertThat(trail.actions()).doesNotContain("tutor.listed");
    }

    @Test
    void drawsEachNumberAndHasItsTable() {
        long learner = people.learner("L1", "math", "MON 19:00-22:00");
        people.learner("L2", "english", "MON 19:00-22:00");
        long tutor = people.tutor("T1", "math", "MON 19:00-22:00");
        pairings.pairing(learner, tutor, LocalDate.of(2026, 1, 5), "MON 19:00/60");
        assertThat(page())
                .contains("Mathematics", "<svg", "After", "100%", "0 + 1", "30 days")
                .contains("The last twelve weeks", "href=\"/plan/recruiting\"", "href=\"/due\"", "href=\"/pairings\"")
                .doesNotContain("Alias", "Name T1");
        coordinator
                .browser()
                .get("/numbers/needs.csv")
                .then()
                .statusCode(200)
                .body(containsString("subject,math,1,0,0,0,0"));
        coordinator
                .browser()
                .get("/numbers/weeks.csv")
                .then()
                .body(containsString("monday,running,begun,ended,held,missed"));
        coordinator.browser().get("/numbers/survival.csv").then().body(containsString("days,at_risk"));
        coordinator.browser().get("/numbers/endings.csv").then().body(containsString("reason,pairings"));
        coordinator.browser().get("/numbers/answers.csv").then().body(containsString("by,offered,accepted"));
        coordinator.browser().get("/numbers/pledges.csv").then().body(containsString("tutor_ref"));
    }

    @Test
    void saysWhatFellThrough() {
        long learner = people.learner("L1", "math", "MON 19:00-22:00");
        long offer = pairings.offer(learner, people.tutor("T1", "math", "MON 19:00-22:00"), "MON 19:00/60");
        owner.run("update pairing set state = 'declined' where id = " + offer);
        assertThat(page()).contains("weekday evening, from 18:00", "0%", "online", "href=\"/offers?state=declined\"");
        coordinator.browser().get("/numbers/answers.csv").then().body(containsString("time,evening,0,1,0"));
        coordinator.browser().get("/offers?state=declined").then().body(containsString("Alias L1"));
    }

    private String page() {
        return coordinator
                .browser()
                .get("/numbers")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
