package org.ieum.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ieum.testing.Waiting;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A Prometheus (Debian's package {@code prometheus}) that asks this service, loads our rules and answers what our dashboard asks.
 * Skipped, and said to be, where none is at hand.
 */
@QuarkusTest
class RunningPrometheusTest {

    private static final Path RULES = Path.of("docs/monitoring/alerts.yaml").toAbsolutePath();
    private static final Path DASHBOARD = Path.of("docs/monitoring/grafana.json");

    @TempDir
    Path folder;

    private final ObjectMapper json = new ObjectMapper();
    private Process prometheus;
    private int port;

    @AfterEach
    void stop() throws InterruptedException {
        if (prometheus != null) {
            prometheus.destroy();
            prometheus.waitFor(10, TimeUnit.SECONDS);
            prometheus.destroyForcibly();
        }
    }

    @Test
    void takesFiguresRulesAndTheDashboardsQuestions() throws IOException, InterruptedException {
        assumeThat(isAtHand()).as("no prometheus at hand").isTrue();
        start();
        Waiting.until(
                "it has asked the service",
                () -> ask("query?query=up%7Bjob%3D%22ieum%22%7D")
                        .at("/data/result/0/value/1")
                        .asText()
                        .equals("1"));
        Waiting.until(
                "every rule was worked out",
                () -> rules().stream()
                        .noneMatch(rule -> rule.path("health").asText().equals("unknown")));
        assertThat(rules()).hasSizeGreaterThanOrEqualTo(17).allSatisfy(rule -> {
            assertThat(rule.path("health").asText()).as(rule.toString()).isEqualTo("ok");
            assertThat(rule.at("/annotations/reason").asText()).isNotEmpty();
        });
        List<String> questions = json.readTree(DASHBOARD.toFile()).findValuesAsText("expr");
        assertThat(questions).hasSizeGreaterThan(20).allSatisfy(question -> {
            JsonNode answer = ask("query?query="
                    // What Grafana puts in the place of its own names.
                    + URLEncoder.encode(question.replace("$__rate_interval", "5m"), StandardCharsets.UTF_8));
            assertThat(answer.path("status").asText())
                    .as(question + ": " + answer)
                    .isEqualTo("success");
        });
    }

    private void start() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path settings = folder.resolve("prometheus.yaml");
        Files.writeString(
                settings, """
                global: {scrape_interval: 1s, evaluation_interval: 1s}
                rule_files: ['%s']
                scrape_configs:
                  - job_name: ieum
                    metrics_path: /q/metrics
                    authorization: {credentials: '%s'}
                    static_configs: [{targets: ['localhost:%d']}]
                """.formatted(RULES, WebClient.setting("ieum.bootstrap.api-token"), RestAssured.port));
        prometheus = new ProcessBuilder(
                        "prometheus",
                        "--config.file=" + settings,
                        "--storage.tsdb.path=" + folder.resolve("data"),
                        "--web.listen-address=127.0.0.1:" + port)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        Waiting.until("Prometheus answers", () -> !ask("status/runtimeinfo").isEmpty());
    }

    private List<JsonNode> rules() {
        List<JsonNode> rules = new ArrayList<>();
        ask("rules").at("/data/groups").forEach(group -> group.path("rules").forEach(rules::add));
        return rules;
    }

    /** Empty while it does not answer. */
    private JsonNode ask(String what) {
        try {
            return json.readTree(HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/" + what))
                                    .timeout(Duration.ofSeconds(10))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body());
        } catch (IOException notYet) {
            return json.createObjectNode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean isAtHand() throws InterruptedException {
        try {
            return new ProcessBuilder("prometheus", "--version")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
