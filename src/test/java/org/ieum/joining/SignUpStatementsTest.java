package org.ieum.joining;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.ieum.kernel.Side;
import org.ieum.testing.AnsweredFirst;
import org.ieum.testing.ServerStatements;
import org.ieum.testing.SignUpBodies;
import org.ieum.testing.StoredTest;
import org.junit.jupiter.api.Test;

/** What a sign-up costs the database: one statement while somebody waits, and its share of those that settle all that came. */
@QuarkusTest
class SignUpStatementsTest extends StoredTest {

    private static final long ANSWER = 1;

    @Inject AnsweredFirst answers;
    @Inject ServerStatements statements;

    @Inject
    @Any
    Instance<Task<?>> tasks;

    private final AtomicInteger next = new AtomicInteger();

    /** It is counted where it came from, and stored. */
    @Test
    void isAnsweredAfterOne() {
        answers.later(() -> assertThat(statements.of(() -> come(1)))
                .as(() -> statements.last())
                .isEqualTo(ANSWER));
    }

    /** Taken, compared with those at its address; person, needs, trail, link, letter (counted for its address in the same). */
    @Test
    void isSettledBySeven() {
        assertThat(settledTogether(1)).as(() -> statements.last()).isEqualTo(7);
    }

    /** Forty rows go as two statements, 32 and 8 of them; now and then fifty numbers are taken from a sequence. */
    @Test
    void fortyAreSettledByLittleMore() {
        assertThat(settledTogether(40)).as(() -> statements.last()).isLessThanOrEqualTo(7 + 4 + 3);
    }

    private long settledTogether(int count) {
        long[] counted = {0};
        answers.later(() -> {
            counted[0] = statements.of(() -> settle(count)) - ANSWER * count;
        });
        assertThat(stored("select count(*) from sign_up")).isZero();
        assertThat(stored("select count(*) from learner")).isEqualTo(3L * count);
        assertThat(stored("select count(*) from outbox_message where kind = 'confirm-address'"))
                .isEqualTo(3L * count);
        assertThat(stored("select count(*) from audit_entry where action = 'learner.signed-up'"))
                .isEqualTo(3L * count);
        return counted[0];
    }

    /** With what comes before; that is counted by the other test. */
    private void settle(int count) {
        come(count);
        tasks.stream()
                .filter(task -> task.getName().equals("settle-sign-ups"))
                .map(task -> (RecurringTask<?>) task)
                .forEach(task -> task.executeRecurringly(null, null));
    }

    private void come(int count) {
        IntStream.range(0, count)
                .forEach(n -> given().contentType("application/json")
                        .body(SignUpBodies.of(Side.LEARNER, "bada" + next.incrementAndGet() + "@learners.test"))
                        .post("/api/v1/learners")
                        .then()
                        .statusCode(202));
    }

    private long stored(String query) {
        return number(query);
    }
}
