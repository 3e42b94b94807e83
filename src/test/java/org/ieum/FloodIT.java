package org.ieum;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Strangers send the packaged service, which has little memory, all that they like; it goes on and answers honest people. */
class FloodIT {

    private static final int REQUESTS = 500;
    private static final int AT_ONCE = 24;
    private static final int MB = 1_000_000;
    private static final List<String> PATHS = List.of(
            "/api/v1/learners",
            "/api/v1/tutors",
            "/api/v1/import",
            "/api/v1/rounds",
            "/join/learner/who",
            "/sign-in",
            "/import",
            "/settings/organisation/logo",
            "/me",
            "/nowhere");

    @TempDir
    static Path data;

    private final ExecutorService strangers = Executors.newFixedThreadPool(AT_ONCE + 1);
    private final List<Socket> slow = new ArrayList<>();
    private Service service;

    @AfterEach
    void stop() throws Exception {
        strangers.shutdownNow();
        for (Socket socket : slow) {
            socket.close();
        }
        if (service != null) {
            service.stop();
        }
    }

    /** What strangers send. */
    private enum Kind {
        NOTHING,
        A_KILOBYTE,
        AS_MUCH_AS_MAY_BE,
        A_BYTE_MORE,
        A_MEGABYTE,
        TWENTY_MEGABYTES,
        ANNOUNCED_99_MEGABYTES,
        ENDLESS,
        DEEP,
        LONG_NUMBER,
        MANY_KEYS,
        A_THOUSAND_PARAMETERS,
        TEN_THOUSAND_PARTS,
        LONG_HEADERS,
        MANY_HEADERS
    }

    @Test
    void leavesItReadyAndAnswering() throws Exception {
        service = Service.start(
                data,
                Map.of("IEUM_JOINING_PER_HOUR", "1000000", "QUARKUS_HTTP_IDLE_TIMEOUT", "8S"),
                List.of("-Xmx512m", "-XX:+ExitOnOutOfMemoryError"));
        signUp(0).then().statusCode(202);
        AtomicBoolean over = new AtomicBoolean();
        Future<List<Long>> honest = strangers.submit(() -> signUps(over));
        openSlowOnes();

        List<Integer> answers = flood();
        over.set(true);
        List<Long> took = honest.get();

        assertThat(service.isAlive()).isTrue();
        assertThat(service.log()).doesNotContain("OutOfMemoryError");
        assertThat(service.call().get("/q/health/ready").statusCode()).isEqualTo(200);
        signUp(1_000_000).then().statusCode(202);
        assertThat(answers).as("answered, or cut off").hasSize(REQUESTS).allMatch(status -> status < 500);
        slow.forEach(FloodIT::isCut);
        report(took, answers);
    }

    private List<Integer> flood() throws Exception {
        List<Future<Integer>> sent = IntStream.range(0, REQUESTS)
                .mapToObj(number -> strangers.submit(
                        () -> send(Kind.values()[number % Kind.values().length], PATHS.get(number / 3 % PATHS.size()))))
                .toList();
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> one : sent) {
            answers.add(one.get());
        }
        return answers;
    }

    private int send(Kind kind, String path) throws IOException {
        return switch (kind) {
            case NOTHING -> send(path, "Content-Type: application/json\r\nContent-Length: 0\r\n", 0);
            case A_KILOBYTE -> sized(path, 1_000, 1_000);
            case AS_MUCH_AS_MAY_BE -> sized(path, 64 * 1024, 64 * 1024);
            case A_BYTE_MORE -> sized(path, 64 * 1024 + 1, 64 * 1024 + 1);
            case A_MEGABYTE -> sized(path, MB, MB);
            case TWENTY_MEGABYTES -> sized(path, 20 * MB, 20 * MB);
            case ANNOUNCED_99_MEGABYTES -> sized(path, 99 * MB, MB);
            case ENDLESS -> send(path, type(path) + "Transfer-Encoding: chunked\r\n", 50 * MB);
            case DEEP -> text(path, "{\"needs\":" + "[".repeat(60_000));
            case LONG_NUMBER -> text(path, "{\"needs\":[{\"sessions\":" + "9".repeat(60_000) + "}]}");
            case MANY_KEYS -> text(path, "{" + joined(6_000, "\"k%d\":1", ",") + "}");
            case A_THOUSAND_PARAMETERS -> text(path + "?" + joined(700, "p%d=1", "&"), joined(5_000, "f%d=1", "&"));
            case TEN_THOUSAND_PARTS ->
                text(path, joined(10_000, "--a\r\nContent-Disposition: form-data; name=p%d\r\n\r\n\r\n", ""));
            case LONG_HEADERS -> send(path, "X-Long: " + "x".repeat(200_000) + "\r\n", 0);
            case MANY_HEADERS -> send(path, joined(5_000, "X-%d: 1", "\r\n") + "\r\n", 0);
        };
    }

    private int sized(String path, int announced, int sent) throws IOException {
        return send(path, type(path) + "Content-Length: " + announced + "\r\n", sent);
    }

    private static String type(String path) {
        if (path.endsWith("import") || path.endsWith("logo")) {
            return "Content-Type: multipart/form-data; boundary=a\r\n";
        }
        return path.startsWith("/api/")
                ? "Content-Type: application/json\r\n"
                : "Content-Type: application/x-www-form-urlencoded\r\n";
    }

    private int text(String path, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = type(path.replaceAll("\\?.*", "")) + "Content-Length: " + bytes.length + "\r\n";
        return exchange(path, head, out -> out.write(bytes));
    }

    private int send(String path, String head, int bytes) throws IOException {
        boolean chunked = head.contains("chunked");
        return exchange(path, head, out -> {
            byte[] part = new byte[Math.min(0x4000, Math.max(bytes, 1))];
            Arrays.fill(part, (byte) '[');
            for (int sent = 0; sent < bytes; sent += part.length) {
                out.write(
                        (chunked ? Integer.toHexString(part.length) + "\r\n" : "").getBytes(StandardCharsets.US_ASCII));
                out.write(part, 0, Math.min(part.length, bytes - sent));
                out.write((chunked ? "\r\n" : "").getBytes(StandardCharsets.US_ASCII));
            }
        });
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** The status; 0 for whoever was hung up on. */
    private int exchange(String path, String head, Writing body) throws IOException {
        try (Socket socket = new Socket("localhost", service.port())) {
            socket.setSoTimeout((int) Duration.ofSeconds(30).toMillis());
            try {
                OutputStream out = socket.getOutputStream();
                out.write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + head + "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
                body.to(out);
                out.flush();
                return status(socket);
            } catch (IOException hungUp) {
                // Its answer is there all the same, unless the line was reset.
                return status(socket);
            }
        }
    }

    private static int status(Socket socket) {
        try {
            String line = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return line.length() == 12 ? Integer.parseInt(line.substring(9)) : 0;
        } catch (IOException reset) {
            return 0;
        }
    }

    /** Some who begin and do not go on, in the first line, in the headers, in the body. */
    private void openSlowOnes() throws IOException {
        for (int number = 0; number < 60; number++) {
            Socket socket = new Socket("localhost", service.port());
            String begun = switch (number % 3) {
                case 0 -> "POST /api/v1/lea";
                case 1 -> "POST /api/v1/learners HTTP/1.1\r\nHost: local";
                default ->
                    "POST /api/v1/learners HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + "Content-Length: 1000\r\n\r\n{";
            };
            socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
            slow.add(socket);
        }
    }

    private static void isCut(Socket socket) {
        try {
            socket.setSoTimeout((int) Duration.ofSeconds(15).toMillis());
            socket.getInputStream().readAllBytes();
        } catch (java.net.SocketTimeoutException e) {
            throw new AssertionError("still waited for", e);
        } catch (IOException reset) {
            // Cut as well.
        }
    }

    private List<Long> signUps(AtomicBoolean over) throws InterruptedException {
        List<Long> took = new ArrayList<>();
        for (int number = 1; !over.get(); number++) {
            long before = System.nanoTime();
            assertThat(signUp(number).statusCode()).isEqualTo(202);
            took.add((System.nanoTime() - before) / 1_000_000);
            Thread.sleep(20);
        }
        return took;
    }

    private Response signUp(int number) {
        return io.restassured.RestAssured.given()
                .baseUri("http://localhost")
                .port(service.port())
                .contentType("application/json")
                .body(Map.of(
                        "alias",
                        "Learner " + number,
                        "email",
                        "l" + number + "@learners.test",
                        "locale",
                        "ko",
                        "gender",
                        "female",
                        "delivery",
                        "online",
                        "timeZone",
                        "Asia/Seoul",
                        "languages",
                        List.of(Map.of("tag", "ko", "level", "native")),
                        "needs",
                        List.of(Map.of("subject", "math", "sessions", 1, "minutes", 60)),
                        "availability",
                        List.of(Map.of("day", "MON", "from", "18:00", "to", "22:00"))))
                .post("/api/v1/learners");
    }

    /** Figures for docs/benchmarks.md; a machine that builds has no time to promise. */
    private static void report(List<Long> took, List<Integer> answers) {
        Collections.sort(took);
        Map<Integer, Long> statuses = answers.stream()
                .collect(Collectors.groupingBy(status -> status, java.util.TreeMap::new, Collectors.counting()));
        System.out.printf(
                "flood: %d honest sign-ups meanwhile, median %d ms, p99 %d ms, slowest %d ms; answers %s%n",
                took.size(),
                took.get(took.size() / 2),
                took.get(took.size() * 99 / 100),
                took.get(took.size() - 1),
                statuses);
    }

    private static String joined(int many, String form, String between) {
        return IntStream.range(0, many).mapToObj(form::formatted).collect(Collectors.joining(between));
    }
}
