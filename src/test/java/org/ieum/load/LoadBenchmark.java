package org.ieum.load;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ieum.load.Callers.post;
import static org.ieum.load.LoadTable.processor;
import static org.ieum.load.LoadTable.say;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.kernel.Side;
import org.ieum.link.Links;
import org.ieum.load.PlainInserts.Table;
import org.ieum.load.Pressing.Pressed;
import org.ieum.pairing.OfferLinks;
import org.ieum.testing.AnsweredFirst;
import org.ieum.testing.BackgroundJobs;
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
    private static final int SIGN_UPS = Integer.getInteger("load.sign-ups", 4000);
    private static final int TURNS = Integer.getInteger("load.turns", 6);
    private static final int OFFERS = Integer.getInteger("load.offers", 7300);
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]*)\"");

    @Inject AnsweredFirst answers;
    @Inject BackgroundJobs jobs;
    @Inject FullHouse house;
    @Inject Links links;

    /**
     * Beside the same rows by plain JDBC, a transaction each, over as many connections. Each commit of either waits for the disk, no
     * job is at work beside either, so that no mail leaves, and each is measured in a later turn, when Java knows it: the first is told
     * as well. What was answered is settled once a second, as the job does it, and at once when the last is answered.
     */
    @Test
    @Order(1)
    void signUps() throws Exception {
        answers.asOutside(() -> {
            for (int turn = 1; turn <= TURNS; turn++) {
                int from = turn * SIGN_UPS;
                boolean last = turn == TURNS;
                String which = last ? "in turn " + turn : turn == 1 ? "just after a start" : "again";
                database.clear();
                jobs.restDuring(() -> unchecked(() -> measure(from, which, last)));
            }
        });
    }

    private void measure(int from, String which, boolean last) throws Exception {
        long processor = processor();
        long began = System.nanoTime();
        Pressed answered = signUpAndSettle(from);
        double settled = SIGN_UPS / ((System.nanoTime() - began) / 1e9);
        double each = (processor() - processor) / 1e6 / SIGN_UPS;
        String answers = "| sign-ups answered " + which + ", settled meanwhile | " + answered.cells();
        String settling = String.format(
                Locale.ROOT, "| sign-ups settled %s, %.1f ms of processor each | %.0f | |", which, each, settled);
        if (last) {
            double limit = plainSignUps().perSecond();
            say(answers + beside(answered.perSecond(), limit));
            say(settling + beside(settled, limit));
        } else {
            say(answers + " | | |");
            say(settling + " | | |");
        }
    }

    private static String beside(double ours, double limit) {
        return String.format(Locale.ROOT, " | %.0f | %.0f %% |", limit, 100 * ours / limit);
    }

    private static Pressed plainSignUps() throws Exception {
        PlainInserts plain = new PlainInserts(List.of(
                new Table("learner", "id"),
                new Table("learner_need", "learner_id"),
                new Table("audit_entry", "target_id"),
                new Table("link", "target_id"),
                new Table("outbox_message", "recipient_id")));
        assertThat(plain.groups()).isEqualTo(SIGN_UPS);
        for (int turn = 1; turn < TURNS; turn++) {
            plain.oneByOne(AT_ONCE);
            plain.takeAway();
        }
        return plain.oneByOne(AT_ONCE);
    }

    /** What came of the answers; when this ends all are settled. */
    private Pressed signUpAndSettle(int from) throws Exception {
        ScheduledExecutorService settling = Executors.newSingleThreadScheduledExecutor();
        Future<?> eachSecond = settling.scheduleWithFixedDelay(answers::settle, 1, 1, TimeUnit.SECONDS);
        try {
            return signUp(from, SIGN_UPS);
        } finally {
            eachSecond.cancel(false);
            settling.submit(answers::settle).get();
            settling.shutdown();
            assertThat(count("sign_up")).isZero();
            assertThat(count("learner")).isEqualTo(SIGN_UPS);
        }
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
        answers.asOutside(() -> unchecked(this::answerOffers));
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

    private interface Work {
        void run() throws Exception;
    }

    private static void unchecked(Work work) {
        try {
            work.run();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private long count(String table) {
        return QuarkusTransaction.requiringNew().call(() -> number("select count(*) from " + table));
    }
}
