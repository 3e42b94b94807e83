package org.ieum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ieum.platform.start.PostgresForTests;
import org.ieum.testing.FrozenDatabase;
import org.ieum.testing.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged service with a PostgreSQL beside it that stands still, and one of whose processes is killed, while people call: each
 * gets an answer, which is no 500, and the log has some lines and not one a request.
 */
class DatabaseAwayIT {

    private static final int CALLERS = 8;
    private static final Pattern COMPLAINT = Pattern.compile("(?m)^\\S+ (WARN|ERROR|FATAL) .*$");

    @TempDir
    static Path data;

    private final PostgresForTests postgres = new PostgresForTests();
    private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    private Service service;

    @AfterEach
    void stop() throws Exception {
        callers.shutdownNow();
        if (service != null) {
            service.stop();
        }
        postgres.stop();
    }

    @Test
    void outagesAreToldAndGoBy() throws Exception {
        Map<String, String> settings = postgres.start();
        List<String> options = new ArrayList<>();
        settings.forEach((name, value) -> {
            if (!name.equals("ieum.bootstrap.api-token")) {
                options.add("-D" + name + "=" + value);
            }
        });
        // Less than the watch takes: so requests fail that had already begun.
        options.add("-Dquarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout=2");
        service = Service.start(data, Map.of(), options);
        String before = service.log();
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger told = new AtomicInteger();
        List<Future<List<Integer>>> calls = IntStream.range(0, CALLERS)
                .mapToObj(number -> callers.submit(() -> call(number, over, told)))
                .toList();
        try (Connection connection = connection(settings)) {
            try (FrozenDatabase frozen = new FrozenDatabase(connection)) {
                assertThat(frozen).isNotNull();
                Waiting.until("not ready", () -> ready() == 503);
                Waiting.until("everybody is told", () -> told.get() > CALLERS);
            }
            Waiting.until("ready", () -> ready() == 200);
            // PostgreSQL ends all its processes then, and goes on from its log.
            ProcessHandle.of(FrozenDatabase.process(connection)).orElseThrow().destroyForcibly();
        }
        Waiting.until(
                "answers after its crash",
                () -> service.call().get("/api/v1/learners").statusCode() == 200);
        over.set(true);
        List<Integer> statuses = new ArrayList<>();
        for (Future<List<Integer>> call : calls) {
            statuses.addAll(call.get());
        }
        String log = service.log().substring(before.length());
        assertThat(statuses.stream().filter(status -> status != 200 && status != 503))
                .as(log)
                .isEmpty();
        List<String> complaints =
                COMPLAINT.matcher(log).results().map(found -> found.group()).toList();
        assertThat(statuses.stream().filter(status -> status == 503).count()).isGreaterThan(CALLERS);
        assertThat(complaints)
                .as("of two outages")
                .hasSizeBetween(1, 4)
                .allMatch(line -> line.contains("DatabaseWatch"));
    }

    private List<Integer> call(int number, AtomicBoolean over, AtomicInteger told) {
        List<Integer> statuses = new ArrayList<>();
        while (!over.get()) {
            String path = number % 2 == 0 ? "/api/v1/learners" : "/join/learner";
            int status = (number % 2 == 0
                            ? service.call()
                            : io.restassured.RestAssured.given().port(service.port()))
                    .get(path)
                    .statusCode();
            statuses.add(status);
            if (status == 503) {
                told.incrementAndGet();
            }
        }
        return statuses;
    }

    private int ready() {
        return service.call().get("/q/health/ready").statusCode();
    }

    private static Connection connection(Map<String, String> settings) throws Exception {
        return DriverManager.getConnection(
                settings.get("quarkus.datasource.jdbc.url"),
                settings.get("quarkus.datasource.username"),
                settings.get("quarkus.datasource.password"));
    }
}
