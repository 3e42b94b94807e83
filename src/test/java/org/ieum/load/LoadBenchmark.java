package org.ieum.load;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.kernel.Side;
import org.ieum.link.Links;
import org.ieum.load.PlainInserts.Table;
import org.ieum.load.Pressing.Pressed;
import org.ieum.pairing.OfferLinks;
import org.ieum.testing.AnsweredFirst;
import org.ieum.testing.SignUpBodies;
import org.ieum.testing.StoredTest;
import org.ieum.testing.Waiting;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What the service bears, with client, service and database in one machine: {@code ./mvnw -Pload}, to
 * {@code target/benchmark/load.md}. Surefire does not take it for a test.
 */
@QuarkusTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LoadBenchmark extends StoredTest {

    private static final int AT_ONCE = 16;
    private static final int SIGN_UPS = Integer.getInteger("load.sign-ups", 2000);
    private static final int OFFERS = Integer.getInteger("load.offers", 7300);
    private static final Path OUT = Path.of("target", "benchmark", "load.md");

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]*)\"");

    /** Each keeps a connection. */
    private static final ThreadLocal<KeptConnection> CALLERS = ThreadLocal.withInitial(LoadBenchmark::connected);

    @Inject AnsweredFirst answers;
    @Inject FullHouse house;
    @Inject Links links;

    @Test
    @Order(1)
    void signUps() throws Exception {
        answers.asOutside(() -> {
            try {
                signUp(0, SIGN_UPS);
                database.clear();
                Pressed answered = signUp(SIGN_UPS, SIGN_UPS);
                double all = answered.seconds() + settled(SIGN_UPS);
                PlainInserts plain = new PlainInserts(List.of(
                        new Table("learner", "id"),
                        new Table("learner_need", "learner_id"),
                        new Table("audit_entry", "target_id"),
                        new Table("link", "target_id"),
                        new Table("outbox_message", "recipient_id")));
                assertThat(plain.groups()).isEqualTo(SIGN_UPS);
                Pressed limit = plain.oneByOne(AT_ONCE);
                write("sign-ups answered", answered, limit);
                say(String.format(
                        Locale.ROOT,
                        "| sign-ups settled | %.0f | | | %.0f | %.0f %% |",
                        SIGN_UPS / all,
                        limit.perSecond(),
                        100 * SIGN_UPS / all / limit.perSecond()));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Pressed signUp(int from, int count) throws Exception {
        return Pressing.times(
                count,
                AT_ONCE,
                n -> post(
                        "/api/v1/learners",
                        Map.of(
                                "Content-Type",
                                "application/json",
                                // From a home of their own.
                                "X-Forwarded-For",
                                "77." + (from + n) / 256 + "." + (from + n) % 256 + ".1"),
                        SignUpBodies.of(Side.LEARNER, "bada" + (from + n) + "@learners.test"),
                        202));
    }

    /** Seconds until all are people who were written to. */
    private double settled(int count) {
        long began = System.nanoTime();
        Waiting.until("all are settled", () -> count("learner") == count && count("sign_up") == 0);
        return (System.nanoTime() - began) / 1e9;
    }

    @Test
    @Order(2)
    void publicationAndAnswers() throws Exception {
        house.proposes(OFFERS);
        long processor = processor();
        Pressed published = Pressing.times(1, 1, n -> {
            post(
                    "/api/v1/rounds/1/publication",
                    Map.of("Authorization", "Bearer " + WebClient.setting("ieum.bootstrap.api-token")),
                    "",
                    200,
                    202);
            Waiting.until("it is published", () -> count("round where state = 'published'") == 1);
        });
        assertThat(count("outbox_message")).isEqualTo(2L * OFFERS);
        say(String.format(
                Locale.ROOT,
                "| publication of %,d offers with their mails | %.1f s, %.1f s of processor | | | | |",
                OFFERS,
                published.seconds(),
                (processor() - processor) / 1e9));
        // Otherwise each request would settle sign-ups before it ends, as tests like it.
        answers.asOutside(() -> {
            try {
                answerOffers();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        PlainInserts plain = new PlainInserts(List.of(
                new Table("pairing", "id"),
                new Table("pairing_phase", "pairing_id"),
                new Table("booking", "pairing_id"),
                new Table("offer", "pairing_id"),
                new Table("link", "target_id"),
                new Table("outbox_message", "recipient_id")));
        Pressed limit = plain.atOnce();
        say(String.format(Locale.ROOT, "| the same rows by plain JDBC | %.1f s | | | | |", limit.seconds()));
    }

    private void answerOffers() throws Exception {
        List<Long> offers = house.offers();
        Map<Long, String> tokens = QuarkusTransaction.requiringNew()
                .call(() -> links.issueEach(
                        OfferLinks.purpose(Side.TUTOR), offers, Instant.now().plus(Duration.ofDays(7))));
        Response page = RestAssured.get("/me");
        String cookie = page.header("set-cookie").replaceAll(";.*", "");
        Matcher token = TOKEN.matcher(page.asString());
        assertThat(token.find()).isTrue();
        int some = Math.min(2000, OFFERS / 2);
        Pressing.Turn answer = n -> answer(tokens.get(offers.get(n)), cookie, token.group(1));
        answers("while mails leave", some, answer);
        for (long left = waiting(); left > 0; left = waiting()) {
            long before = left;
            Waiting.until("fewer mails wait", () -> waiting() < before);
        }
        answers("when all mails have left", some, n -> answer.take(some + n));
    }

    private static void answers(String when, int times, Pressing.Turn answer) throws Exception {
        long processor = processor();
        Pressed answered = Pressing.times(times, AT_ONCE, answer);
        say(String.format(
                Locale.ROOT,
                "| answers to offers %s, %.1f ms of processor each | %s | | |",
                when,
                (processor() - processor) / 1e6 / times,
                answered.cells()));
    }

    private long waiting() {
        return count("outbox_message where state = 'waiting'");
    }

    private static void answer(String token, String cookie, String form) throws IOException {
        post(
                "/offer/" + token,
                Map.of("Content-Type", "application/x-www-form-urlencoded", "Cookie", cookie),
                form(Map.of("csrf-token", form, "choice", "accept", "seen", "0")),
                200);
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(joining("&"));
    }

    private static void post(String path, Map<String, String> headers, String body, Integer... status)
            throws IOException {
        KeptConnection.Answer answer = CALLERS.get().post(path, headers, body);
        if (!List.of(status).contains(answer.status())) {
            throw new IllegalStateException(answer.status() + ": " + answer.body());
        }
    }

    private static KeptConnection connected() {
        try {
            return new KeptConnection(RestAssured.port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of this process, in nanoseconds: on a machine that does other things as well it says more than the clock. */
    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private long count(String table) {
        return QuarkusTransaction.requiringNew().call(() -> number("select count(*) from " + table));
    }

    private static void write(String what, Pressed ours, Pressed limit) throws IOException {
        say(String.format(
                Locale.ROOT,
                "| %s | %s | %.0f | %.0f %% |",
                what,
                ours.cells(),
                limit.perSecond(),
                100 * ours.perSecond() / limit.perSecond()));
    }

    private static void say(String row) throws IOException {
        Files.createDirectories(OUT.getParent());
        Files.writeString(OUT, row + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        System.out.println(row);
    }
}
