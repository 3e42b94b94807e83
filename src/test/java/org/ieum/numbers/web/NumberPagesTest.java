package org.ieum.numbers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.ieum.mail.Village;
import org.ieum.platform.CleanDatabase;
import org.ieum.platform.Somebody;
import org.ieum.platform.Trail;
import org.ieum.round.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NumberPagesTest {

    @Inject
    CleanDatabase database;

    @Inject
    Town town;

    @Inject
    Village village;

    @Inject
    Trail trail;

    @BeforeEach
    void nobody() {
        database.clear();
    }

    @Test
    void saysWhatToDoWhereThereIsNothing() {
        assertThat(page()).contains("Nothing to count yet", "No pairing has begun yet", "None ended", "No pledge ends");
        assertThat(trail.actions()).doesNotContain("tutor.listed");
    }

    @Test
    void drawsEachNumberAndHasItsTable() {
        long learner = town.learner("L1", "math", "MON 19:00-22:00");
        town.learner("L2", "english", "MON 19:00-22:00");
        long tutor = town.tutor("T1", "math", "MON 19:00-22:00");
        village.pairing(learner, tutor, LocalDate.of(2026, 1, 5), "MON 19:00/60");
        assertThat(page())
                .contains("Mathematics", "<svg", "After", "100%", "0 + 1", "30 days")
                .doesNotContain("Alias", "Name T1");
        Somebody.withTheToken()
                .get("/numbers/needs.csv")
                .then()
                .statusCode(200)
                .body(containsString("subject,math,1,0,0,0"));
        Somebody.withTheToken().get("/numbers/survival.csv").then().body(containsString("days,at_risk"));
        Somebody.withTheToken().get("/numbers/endings.csv").then().body(containsString("reason,pairings"));
        Somebody.withTheToken().get("/numbers/pledges.csv").then().body(containsString("tutor_ref"));
    }

    private static String page() {
        return new Somebody()
                .signedIn()
                .browser()
                .get("/numbers")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
