package org.ieum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.ieum.kernel.Side;
import org.ieum.outbox.ScriptedSmtp;
import org.ieum.testing.SignUpBodies;
import org.ieum.testing.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One of two replicas is asked to end while it solves, sends mails, tells of a search, hears a request out and serves others behind
 * a proxy.
 */
class StoppingIT {

    private static final int MAILS = 64;
    private static final int SENDERS = 8;
    private static final String SLOW = SignUpBodies.of(Side.LEARNER, "slow@learners.test");

    @TempDir
    Path folder;

    private final CountDownLatch mailsMayLeave = new CountDownLatch(1);
    private final AtomicInteger mailsOnTheirWay = new AtomicInteger();
    private ScriptedSmtp smtp;
    private Replicas replicas;
    private Service stopped;
    private Service other;
    private Nginx nginx;

    /** Both at once on an empty database, as on a cluster's first day. */
    @BeforeEach
    void start() throws Exception {
        smtp = new ScriptedSmtp();
        smtp.recipient = address -> {
            mailsOnTheirWay.incrementAndGet();
            return awaited(mailsMayLeave) ? Faulty.after(300, "250 OK") : "451 later";
        };
        replicas = new Replicas(folder);
        Map<String, String> both = Map.of("IEUM_JOINING_PER_HOUR", "100000", "QUARKUS_SHUTDOWN_DELAY", "PT2S");
        Map<String, String> sends = new HashMap<>(both);
        sends.put("QUARKUS_MAILER_HOST", "127.0.0.1");
        sends.put("QUARKUS_MAILER_PORT", Integer.toString(smtp.port()));
        // No mail is given up while the others are still being written.
        sends.put("IEUM_OUTBOX_TIMEOUT", "PT4M");
        // One processor each: a search takes all that there are.
        CompletableFuture<Service> first = CompletableFuture.supplyAsync(() -> started("first", sends));
        Map<String, String> rests = new HashMap<>(both);
        rests.put("IEUM_JOBS_POLLING", "PT3S");
        other = started("other", rests);
        stopped = first.get();
    }

    private Service started(String name, Map<String, String> environment) {
        try {
            return replicas.start(name, environment, "-XX:ActiveProcessorCount=1");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterEach
    void stop() throws Exception {
        mailsMayLeave.countDown();
        if (nginx != null) {
            nginx.stop();
        }
        replicas.close();
        smtp.close();
    }

    @Test
    void nobodyNoticesThatAReplicaEnds() throws Exception {
        mailsAreHeldUp();
        CompletableFuture<HttpResponse<String>> events = aRoundIsSolvedAndWatched();
        try (Visitors visitors = visitors();
                Socket slow = aRequestThatHasBegun()) {
            stopped.ask();
            Waiting.until("not ready", () -> stopped.asks("/q/health/ready") == 503);
            assertThat(stopped.asks("/join/learner")).as("still served").isEqualTo(200);
            assertThat(events.get(1, TimeUnit.MINUTES).body())
                    .as("ended before the search")
                    .doesNotContain("event:done");
            Waiting.until(
                    "it waits for who is in the middle", () -> stopped.logs("Waiting for HTTP requests to complete"));
            assertThat(stopped.asks("/q/health/live"))
                    .as("nobody comes in any more")
                    .isZero();
            assertThat(restOf(slow)).startsWith("HTTP/1.1 202");
            mailsMayLeave.countDown();
            assertThat(stopped.stop()).isEqualTo(143);
            nothingIsClaimed();
            theSearchGoesOn();
            assertThat(visitors.failures())
                    .as("of %d visitors", visitors.came())
                    .isEmpty();
        }
    }

    private void mailsAreHeldUp() {
        // Senders take as many as there are: so that each has some that it has not tried, all are there before any is
        // sent.
        mailsLeave("now() + interval '1 hour'");
        for (int n = 0; n < MAILS; n++) {
            stopped.call()
                    .contentType("application/json")
                    .body(SignUpBodies.of(Side.LEARNER, "haneul" + n + "@learners.test"))
                    .post("/api/v1/learners")
                    .then()
                    .statusCode(202);
        }
        Waiting.until("all are written", () -> replicas.count("outbox_message") == MAILS);
        mailsLeave("now()");
        Waiting.until("all senders are held up", () -> mailsOnTheirWay.get() == SENDERS);
        assertThat(replicas.count("outbox_message where state = 'waiting' and next_try_at > now()"))
                .as("mails that the other does not send meanwhile")
                .isGreaterThan(SENDERS);
    }

    private void mailsLeave(String when) {
        Waiting.until(
                "nobody sends",
                () -> replicas.update("update scheduled_tasks set execution_time = " + when
                                + ", version = version + 1 where task_name = 'outbox' and not picked")
                        == 1);
    }

    private CompletableFuture<HttpResponse<String>> aRoundIsSolvedAndWatched() {
        new Crowd("a", 400, 40).bringTo(stopped).then().statusCode(200);
        stopped.startRound(Duration.ofMinutes(5));
        Waiting.until("it is solved", () -> replicas.count(Faulty.SOLVING) == 1);
        return HttpClient.newHttpClient()
                .sendAsync(
                        stopped.request("/api/v1/rounds/1/events")
                                .header("Accept", "text/event-stream")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    /** Behind nginx, by the file that docker/ has for it; straight to the other where there is none. */
    private Visitors visitors() throws Exception {
        nginx = Nginx.isInstalled() ? Nginx.before(folder, stopped.port(), other.port()) : null;
        return new Visitors(nginx == null ? other.port() : nginx.port(), 20, "visitors");
    }

    private Socket aRequestThatHasBegun() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), stopped.port());
        socket.getOutputStream()
                .write(
                        ("POST /api/v1/learners HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                                        + SLOW.length() + "\r\n\r\n" + SLOW.substring(0, 100))
                                .getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    private static String restOf(Socket slow) throws IOException {
        slow.getOutputStream().write(SLOW.substring(100).getBytes(StandardCharsets.UTF_8));
        return new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** What was on its way is sent and said to be; what was taken to be sent next is due for another. */
    private void nothingIsClaimed() {
        assertThat(replicas.count("outbox_message where state = 'waiting'")).isPositive();
        assertThat(replicas.count("outbox_message where state = 'waiting' and next_try_at > now()"))
                .isZero();
        assertThat(replicas.count("outbox_message where state = 'sent'"))
                .isEqualTo(smtp.taken.size())
                .isGreaterThanOrEqualTo(SENDERS);
    }

    private void theSearchGoesOn() {
        Instant ended = Instant.now();
        Waiting.until(
                "the other solves",
                () -> replicas.count(Faulty.SOLVING + " and last_heartbeat > '" + ended + "'") == 1);
        other.call().post("/api/v1/rounds/1/stop").then().statusCode(200);
        Waiting.until(
                "it ends",
                () -> "review".equals(other.call().get("/api/v1/rounds/1").path("state")));
        assertThat(other.call().get("/api/v1/rounds/1").<Integer>path("served")).isPositive();
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(3, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
