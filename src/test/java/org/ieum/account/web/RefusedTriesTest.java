package org.ieum.account.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.ieum.account.web.RefusedTries.RefusedTry;
import org.ieum.testing.HeardLog;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever runs the house reads in the log that somebody tries doors that are not theirs. */
@QuarkusTest
class RefusedTriesTest {

    private static final Logger HOUSE = Logger.getLogger("org.ieum");

    @Inject RefusedTries tries;

    private final List<String> lines = new ArrayList<>();

    private final Handler collecting = new HeardLog(line -> {
        if (line.getMessage() != null) {
            lines.add(
                    line.getParameters() == null
                            ? line.getMessage()
                            : String.format(line.getMessage(), line.getParameters()));
        }
    });

    @BeforeEach
    void listen() {
        // Another test may have shown a token within the minute.
        tries.forget();
        HOUSE.addHandler(collecting);
    }

    @AfterEach
    void listenNoMore() {
        HOUSE.removeHandler(collecting);
    }

    @Test
    void aLineAMinuteSaysHowMany() {
        Instant start = Instant.parse("2026-11-30T09:00:00Z");
        for (int n = 0; n < 500; n++) {
            tries.count(RefusedTry.HELD_UP, start);
        }
        tries.count(RefusedTry.TOKEN, start);
        tries.count(RefusedTry.HELD_UP, start.plus(Duration.ofSeconds(61)));
        assertThat(lines)
                .containsExactly(
                        "Sign-ins were not looked at, after too many tries: 1",
                        "Tokens that open nothing, or not any more, were shown: 1",
                        "Sign-ins were not looked at, after too many tries: 500");
    }

    @Test
    void aTokenThatOpensNothingAndADoorOfOthersAreTold() {
        given().header("Authorization", "Bearer canary-of-a-token")
                .get("/api/v1/learners")
                .then()
                .statusCode(401);
        WebClient.withTheToken().get("/api/v1/doors/nobody").then().statusCode(403);
        assertThat(lines)
                .anyMatch(line -> line.startsWith("Tokens that open nothing"))
                .anyMatch(line -> line.matches("token:\\d+ may not use ProtectedRoutes\\.\\w+"))
                .noneMatch(line -> line.contains("canary"));
    }
}
