package org.ieum.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ieum.testing.WebClient.withTheToken;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.stream.Stream;
import org.ieum.platform.ProblemKind;
import org.ieum.platform.database.LostConnection;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.Test;

/** Whatever fails under /api is told in one form, whoever of us or of the framework says it, and its type leads to a page. */
@QuarkusTest
class ProblemsOfTheApiTest {

    @Test
    void everyFailureHasTheForm() {
        problem(401, given().get("/api/v1/learners"));
        problem(404, given().get("/api/v1/nowhere"));
        problem(404, given().get("/api/"));
        problem(401, given().header("Authorization", "Bearer wrong").post("/api/v1/rounds"));
        problem(404, withTheToken().get("/api/v1/nowhere"));
        problem(404, withTheToken().get("/api/"));
        problem(404, withTheToken().get("/api/v2/learners"));
        problem(404, withTheToken().get("/api/v1/rounds/999999"));
        problem(404, withTheToken().get("/api/v1/rounds/many"));
        problem(405, withTheToken().delete("/api/v1/rounds"));
        problem(405, withTheToken().patch("/api/v1/learners"));
        problem(405, withTheToken().put("/api/v1/import"));
        problem(406, withTheToken().accept("image/png").get("/api/v1/rounds"));
        problem(406, withTheToken().accept("text/html").get("/api/v1/outbox"));
        problem(400, withTheToken().contentType("application/json").body("{").post("/api/v1/rounds"));
        problem(415, withTheToken().contentType("text/plain").body("x").post("/api/v1/learners"));
        problem(415, withTheToken().contentType("application/xml").body("<a/>").post("/api/v1/rounds"));
        problem(415, withTheToken().contentType("application/json").body("{}").post("/api/v1/import"));
        problem(422, withTheToken().get("/api/v1/learners?limit=0"));
        problem(422, withTheToken().contentType("application/json").body("[]").post("/api/v1/rounds"));
    }

    @Test
    void everyTypeLeadsToAPageInThreeLanguages() {
        for (ProblemKind kind : ProblemKind.values()) {
            for (String language : List.of("en", "ko", "zh")) {
                given().get("/problems/" + kind.type() + "?lang=" + language)
                        .then()
                        .statusCode(200)
                        .contentType("text/html");
            }
        }
        given().get("/problems").then().statusCode(200);
        given().get("/problems/none").then().statusCode(404);
    }

    @Test
    void aDatabaseThatIsAwayIsNobodysMistake() {
        assertThat(Stream.of(
                        new SQLTransientConnectionException("x"),
                        new SQLException("Acquisition timeout while waiting for new connection"),
                        new SQLException("x", "08006"),
                        new SQLException("x", "57P01"),
                        new SQLException("x", "57P03"),
                        new SQLException("x", "53300")))
                .allSatisfy(cause -> assertThat(
                                LostConnection.isCauseOf(new IllegalStateException(new PersistenceException(cause))))
                        .isTrue());
        assertThat(LostConnection.isCauseOf(new IllegalStateException(new SQLException("x", "23505"))))
                .isFalse();
        assertThat(LostConnection.isCauseOf(new IllegalStateException())).isFalse();
        Response away = withTheToken().get(ProtectedRoutes.API + "away");
        problem(503, away);
        assertThat(away.header("Retry-After")).isEqualTo("10");
    }

    @Test
    void whoeverGuessesTooOftenIsToldWhenToComeBack() {
        WebClient browser = new WebClient();
        Response last = null;
        for (int time = 0; time < 12; time++) {
            last = browser.signIn("nobody-at-all@example.org", "wrong wrong wrong");
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.header("Retry-After")).isEqualTo("900");
    }

    private static void problem(int status, Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.contentType()).as(response.asString()).startsWith("application/problem+json");
        String type = response.path("type");
        assertThat(type).startsWith("/problems/");
        assertThat(response.<Integer>path("status")).isEqualTo(status);
        assertThat(response.<String>path("title")).isNotBlank();
        given().get(type).then().statusCode(200);
    }
}
