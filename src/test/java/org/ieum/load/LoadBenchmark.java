package org.ieum.load;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
import org.junit.jupiter.api.Test;

/**
 * What the service bears, with client, service and database in one machine: {@code ./mvnw -Pload}, to
 * {@code target/benchmark/load.md}. Surefire does not take it for a test.
 */
@QuarkusTest
class LoadBenchmark extends StoredTest {

    private static final int AT_ONCE = 16;
    private static final int SIGN_UPS = Integer.getInteger("load.sign-ups", 2000);
    private static final int OFFERS = Integer.getInteger("load.offers", 7300);
    private static final Path OUT = Path.of("target", "benchmark", "load.md");

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]*)\"");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Inject AnsweredFirst answers;
    @Inject FullHouse house;
    @Inject Links links;

    @Test
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
                n -> send(
                        HttpRequest.newBuilder(at("/api/v1/learners"))
                                .header("Content-Type", "application/json")
                                // From a home of their own.
                                .header("X-Forwarded-For", "77." + (from + n) / 256 + "." + (from + n) % 256 + ".1")
                                .POST(HttpRequest.BodyPublishers.ofString(
                                        SignUpBodies.of(Side.LEARNER, "bada" + (from + n) + "@learners.test"))),
                        202));
    }

    /** Seconds until all are people who were written to. */
    private double settled(int count) {
        long began = System.nanoTime();
        Waiting.until("all are settled", () -> count("learner") == count && count("sign_up") == 0);
        return (System.nanoTime() - began) / 1e9;
    }

    @Test
    void publicationAndAnswers() throws Exception {
        house.proposes(OFFERS);
        long processor = processor();
        Pressed published = Pressing.times(1, 1, n -> {
            send(withTheToken(at("/api/v1/rounds/1/publication")).POST(HttpRequest.BodyPublishers.noBody()), 200, 202);
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
        HttpResponse<String> page =
                CLIENT.send(HttpRequest.newBuilder(at("/me")).build(), HttpResponse.BodyHandlers.ofString());
        String cookie = page.headers().firstValue("set-cookie").orElseThrow().replaceAll(";.*", "");
        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).isTrue();
        Pressed answered = Pressing.times(
                Math.min(2000, OFFERS), AT_ONCE, n -> answer(tokens.get(offers.get(n)), cookie, token.group(1)));
        say("| answers to offers | " + answered.cells() + " | | |");
    }

    private static void answer(String token, String cookie, String form) throws IOException, InterruptedException {
        send(
                HttpRequest.newBuilder(at("/offer/" + token))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", cookie)
                        .POST(HttpRequest.BodyPublishers.ofString(
                                form(Map.of("csrf-token", form, "choice", "accept", "seen", "0")))),
                200);
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(joining("&"));
    }

    private static HttpRequest.Builder withTheToken(URI uri) {
        return HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + WebClient.setting("ieum.bootstrap.api-token"));
    }

    private static URI at(String path) {
        return URI.create("http://localhost:" + RestAssured.port + path);
    }

    private static void send(HttpRequest.Builder request, Integer... status) throws IOException, InterruptedException {
        HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (!List.of(status).contains(answer.statusCode())) {
            throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
        }
    }

    /** Of this process, in nanoseconds: on a machine that does other things as well it says more than the clock. */
    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private long count(String table) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery("select count(*) from " + table)
                                .getSingleResult())
                        .longValue());
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
