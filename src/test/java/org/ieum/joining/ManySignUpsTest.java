package org.ieum.joining;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.ieum.kernel.Side;
import org.ieum.testing.AnsweredFirst;
import org.ieum.testing.SignUpBodies;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.Test;

/** More came than are settled at once: those of some addresses are settled beside those of others. */
@QuarkusTest
class ManySignUpsTest extends StoredTest {

    private static final int ONCE = 200;
    private static final int TWICE = 40;

    @Inject AnsweredFirst answers;

    @Test
    void areSettledAndWhoeverCameTwiceIsOnePerson() {
        answers.later(() -> {
            IntStream.range(0, ONCE).forEach(n -> come("bada" + n));
            IntStream.range(0, 2 * TWICE).forEach(n -> come("haru" + n / 2));
            answers.settle();
        });
        assertThat(number("select count(*) from sign_up")).isZero();
        assertThat(number("select count(*) from learner")).isEqualTo(ONCE + TWICE);
        assertThat(number("select count(*) from outbox_message")).isEqualTo(ONCE + TWICE);
    }

    /** By a colleague's program, of whom so many may come from one place. */
    private static void come(String name) {
        given().header("Authorization", "Bearer " + WebClient.setting("ieum.bootstrap.api-token"))
                .contentType("application/json")
                .body(SignUpBodies.of(Side.LEARNER, name + "@learners.test"))
                .post("/api/v1/learners")
                .then()
                .statusCode(202);
    }
}
