package org.ieum;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ieum.testing.UnpackedPrograms;

/** The packaged service as a process of its own, with its own PostgreSQL. */
final class Service {

    private static final long PATIENCE_MILLIS = TimeUnit.MINUTES.toMillis(3);

    static final String PORT = "QUARKUS_HTTP_PORT";

    private static final String DATA = "data";

    private final Path data;
    private final String token;
    private final int port;
    private final Process process;

    private Service(Path data, String token, int port, Process process) {
        this.data = data;
        this.token = token;
        this.port = port;
        this.process = process;
    }

    /** A new one that is ready. */
    static Service start(Path data) throws Exception {
        return start(data, Map.of(), List.of());
    }

    /** The same with these variables of the environment, and these options of Java. */
    static Service start(Path data, Map<String, String> settings, List<String> options) throws Exception {
        return start(data, UUID.randomUUID() + "-" + UUID.randomUUID(), settings, options);
    }

    /** Another process on the same data, ready. */
    Service again() throws Exception {
        return start(data, token, Map.of(), List.of());
    }

    /** The same with these variables of the environment. */
    Service again(Map<String, String> settings) throws Exception {
        return start(data, token, settings, List.of());
    }

    /** What became of a command: how it ended, and all that it said. */
    record Ran(int status, String said) {}

    /** Runs a command of the package on the data of a service that does not run, with these variables of the environment. */
    static Ran run(Path data, Map<String, String> settings, String... command) throws Exception {
        Path said = Files.createTempFile(data, command[0], ".log");
        ProcessBuilder line = line(data, settings, List.of(), command);
        Process process = line.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(said.toFile()))
                .start();
        if (!process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(command[0] + " does not end: " + Files.readString(said));
        }
        return new Ran(process.exitValue(), Files.readString(said));
    }

    /** A request of an admin. */
    RequestSpecification call() {
        return RestAssured.given().baseUri("http://localhost").port(port).header("Authorization", "Bearer " + token);
    }

    /** The same for a client of Java's own. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(at(path)).header("Authorization", "Bearer " + token);
    }

    /** How it answers whoever is not signed in; 0 if nobody is there. */
    int asks(String path) {
        try {
            return ((HttpURLConnection) at(path).toURL().openConnection()).getResponseCode();
        } catch (IOException e) {
            return 0;
        }
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** Has a round solved for so long, with effect from the next Monday. */
    void startRound(Duration timeLimit) {
        startsRound(timeLimit).then().statusCode(201);
    }

    /** The same, whatever comes of it. */
    Response startsRound(Duration timeLimit) {
        String monday = LocalDate.now(ZoneId.systemDefault())
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .toString();
        return call().contentType("application/json")
                .body(Map.of("effectiveOn", monday, "timeLimit", timeLimit.toString()))
                .post("/api/v1/rounds");
    }

    /** Brings in so many learners by a file: L1, L2 and so on, each with an address. */
    void importLearners(int people) {
        String learners = "ref,alias,email,locale,gender,city,delivery,time_zone,languages,needs,availability,"
                + "tutor_gender,registered_on\n"
                + IntStream.rangeClosed(1, people)
                        .mapToObj(n ->
                                "L%1$d,Learner %1$d,l%1$d@learners.test,ko,female,Seoul,either,Asia/Seoul,ko:native,"
                                                .formatted(n)
                                        + "math:1x60,MON 18:00-22:00,,2026-10-01")
                        .collect(Collectors.joining("\n", "", "\n"));
        call().multiPart("learners", "learners.csv", learners.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/api/v1/import")
                .then()
                .statusCode(200);
    }

    /** Signal 9, to the service alone; its PostgreSQL is left behind as it is. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Signal 15, and nobody waits. */
    void ask() {
        process.destroy();
    }

    /** Signal 15: it ends by itself, its PostgreSQL with it; with which status. */
    int stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
            throw new AssertionError("does not stop");
        }
        return process.exitValue();
    }

    int port() { return port; }

    String token() { return token; }

    boolean isAlive() {
        return process.isAlive();
    }

    String log() throws IOException {
        return Files.readString(data.resolve("service.log"));
    }

    /** Whether it has said this. */
    boolean logs(String words) {
        try {
            return log().contains(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with a token that others have as well, on a port of the settings if that is among them. */
    static Service start(Path data, String token, Map<String, String> settings, List<String> options) throws Exception {
        String wanted = settings.get(PORT);
        int port = wanted == null ? freePort() : Integer.parseInt(wanted);
        ProcessBuilder command = line(data, settings, options);
        command.environment().put("IEUM_BOOTSTRAP_API_TOKEN", token);
        command.environment().put(PORT, Integer.toString(port));
        // A dead process is missed six beats later.
        command.environment().put("IEUM_JOBS_HEARTBEAT", "PT1S");
        File log = data.resolve("service.log").toFile();
        Path folder = data.resolve(DATA);
        UnpackedPrograms.into(folder);
        Process process = command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        Service service = new Service(data, token, port, process);
        service.awaitReady();
        UnpackedPrograms.keep(folder);
        return service;
    }

    private static ProcessBuilder line(
            Path data, Map<String, String> settings, List<String> options, String... arguments) throws Exception {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // A service that is stopped within a minute is not worth the second compiler's time.
        line.add("-XX:TieredStopAtLevel=1");
        line.add("-XX:ReservedCodeCacheSize=240m");
        line.add("-XX:+UseSerialGC");
        line.addAll(LearnedClasses.option());
        line.addAll(options);
        line.add("-jar");
        line.add(Path.of("target", "quarkus-app", "quarkus-run.jar").toString());
        line.addAll(List.of(arguments));
        ProcessBuilder command = new ProcessBuilder(line);
        command.environment().putAll(settings);
        command.environment().put("IEUM_DATA_DIR", data.resolve(DATA).toString());
        return command;
    }

    private void awaitReady() throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!isReady()) {
            if (!process.isAlive() || System.currentTimeMillis() > end) {
                throw new AssertionError("does not start; see " + data.resolve("service.log"));
            }
            Thread.sleep(200);
        }
    }

    private boolean isReady() {
        return asks("/q/health/ready") == 200;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
