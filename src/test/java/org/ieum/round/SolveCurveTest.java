package org.ieum.round;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Duration;
import org.ieum.matching.model.Watcher.Progress;
import org.ieum.testing.SolvedRounds;
import org.ieum.testing.StoredTest;
import org.junit.jupiter.api.Test;

/** How good the best plan was while a round was solved. */
@QuarkusTest
@TestSecurity(user = "token:1", roles = "coordinator")
class SolveCurveTest extends StoredTest {

    @Inject Rounds rounds;
    @Inject SolveCurve curve;
    @Inject StoringPlans storing;

    @Test
    void hasAPointWhereSomethingGotBetter() {
        long id = solving(SolvedRounds.solved());
        storing.progress(id, progress(1, 1800, 1921, 9000));
        storing.progress(id, progress(2, 1800, 1921, 9000));
        storing.progress(id, progress(3, 1904, 1921, 9900));
        assertThat(curve.points(id)).containsExactly(progress(1, 1800, 1921, 9000), progress(3, 1904, 1921, 9900));
        given().get("/rounds/" + id)
                .then()
                .body(containsString("Searching: 3 of at most 5 s. 1,904 of at most 1,921 needs have a tutor so far."))
                .body(containsString("<polyline points=\"200.0,120.0 600.0,120.0 600.0,12.0\""))
                .body(containsString("from 90.0 % to 99.0 %"));
    }

    @Test
    void beginsAnewWithEachSolve() {
        long id = solving(SolvedRounds.solved());
        storing.progress(id, progress(1, 1800, 1921, 9000));
        storing.begin(new PlanId(id, 1));
        assertThat(curve.points(id)).isEmpty();
        given().get("/rounds/" + id).then().body(not(containsString("<polyline")));
    }

    /** Puts a round back to where it was searching, as nobody works on it. */
    private long solving(String round) {
        long id = SolvedRounds.id(round);
        QuarkusTransaction.requiringNew().run(() -> {
            rounds.lock(id).resume(Duration.ofSeconds(5));
            curve.begin(rounds.get(id));
            entities.find(RoundProgress.class, id).begin();
        });
        return id;
    }

    private static Progress progress(int seconds, int served, int most, long weight) {
        return new Progress(Duration.ofSeconds(seconds), served, most, weight, 10_000);
    }
}
