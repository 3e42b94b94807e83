package org.ieum.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.ieum.account.SignInTries;
import org.ieum.kernel.Side;
import org.ieum.selfservice.LinkTries;
import org.ieum.testing.AnsweredFirst;
import org.ieum.testing.MannWhitney;
import org.ieum.testing.SignUpBodies;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whether the time of a door's answer tells who is known: 200 pairs of somebody known and a stranger, one after the other in
 * an order by chance, ranked. Takes minutes and a quiet machine: {@code ./mvnw -Ptiming}.
 */
@QuarkusTest
class DoorTimes extends StoredTest {

    private static final int PAIRS = 200;
    private static final int WARM = 100;

    /** Beyond this once in a thousand by chance. */
    private static final double TELLING = 3.29;

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    @TestHTTPResource
    URI home;

    @Inject AnsweredFirst answers;
    @Inject SignInTries tries;
    @Inject LinkTries links;

    private final SoftAssertions doors = new SoftAssertions();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeEach
    void manyAreKnown() {
        for (int i = 0; i < PAIRS; i++) {
            signUp(Side.LEARNER, known(i));
            signUp(Side.TUTOR, known(i));
        }
    }

    @Test
    void signingUpTakesAsLongForWhoeverIsKnown() {
        answers.asOutside(() -> {
            tellsNothing(
                    "sign-up of learners", i -> signUp(Side.LEARNER, known(i)), i -> signUp(Side.LEARNER, stranger(i)));
            tellsNothing("sign-up of tutors", i -> signUp(Side.TUTOR, known(i)), i -> signUp(Side.TUTOR, stranger(i)));
        });
    }

    @Test
    void askingForALinkTakesAsLongForWhoeverIsKnown() {
        String token = token("/me");
        answers.asOutside(() -> {
            tellsNothing("asking for a link", i -> ask(token, known(i)), i -> ask(token, stranger(i)));
            tellsNothing("asking for the same again", i -> ask(token, known(0)), i -> ask(token, stranger(0)));
        });
    }

    @Test
    void signingInTakesAsLongForAnAccountThatExists() {
        String token = token("/sign-in");
        String admin = WebClient.setting("ieum.bootstrap.admin-email");
        for (String password : new String[] {"wrong password", "x".repeat(73), "a\0b"}) {
            tellsNothing(
                    "signing in with " + password.length() + " signs",
                    i -> signIn(token, admin, password),
                    i -> signIn(token, stranger(0), password));
        }
    }

    private void tellsNothing(String door, IntFunction<Long> ofKnown, IntFunction<Long> ofStranger) {
        double[] known = new double[PAIRS];
        double[] unknown = new double[PAIRS];
        long warm = IntStream.range(0, WARM)
                .mapToLong(i -> ofKnown.apply(i) + ofStranger.apply(i + PAIRS))
                .sum();
        assertThat(warm).isPositive();
        Random chance = new Random(12);
        for (int i = 0; i < PAIRS; i++) {
            boolean first = chance.nextBoolean();
            known[i] = first ? ofKnown.apply(i) : 0;
            unknown[i] = ofStranger.apply(i);
            known[i] = first ? known[i] : ofKnown.apply(i);
        }
        double z = MannWhitney.z(known, unknown);
        System.out.printf("%s: z = %.2f, medians %.2f and %.2f ms%n", door, z, median(known), median(unknown));
        doors.assertThat(Math.abs(z)).as(door).isLessThan(TELLING);
    }

    /** Each door of a test is measured and told of, whatever came of the one before. */
    @AfterEach
    void noDoorTells() {
        doors.assertAll();
    }

    private static double median(double[] nanos) {
        return java.util.Arrays.stream(nanos)
                        .sorted()
                        .skip(PAIRS / 2)
                        .findFirst()
                        .orElseThrow()
                / 1e6;
    }

    private long signUp(Side side, String email) {
        return post("/api/v1/" + side.plural(), "application/json", SignUpBodies.of(side, email), 202);
    }

    private long ask(String token, String email) {
        links.forget();
        return post("/me", "application/x-www-form-urlencoded", form("csrf-token", token, "email", email), 303);
    }

    private long signIn(String token, String email, String password) {
        tries.forget();
        String form = form("csrf-token", token, "email", email, "password", password);
        return post("/sign-in", "application/x-www-form-urlencoded", form, 403);
    }

    /** How many nanoseconds the answer took. */
    private long post(String path, String type, String body, int status) {
        HttpRequest request = HttpRequest.newBuilder(home.resolve(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        long before = System.nanoTime();
        int answered = send(request).statusCode();
        long took = System.nanoTime() - before;
        assertThat(answered).as(path).isEqualTo(status);
        return took;
    }

    private java.net.http.HttpResponse<String> send(HttpRequest request) {
        try {
            return browser.send(request, BodyHandlers.ofString());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private String token(String page) {
        Matcher found = TOKEN.matcher(
                send(HttpRequest.newBuilder(home.resolve(page)).build()).body());
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private static String form(String... namesAndValues) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.append('&').append(namesAndValues[i]).append('=');
            form.append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return form.substring(1);
    }

    private static String known(int number) {
        return "known" + (number % PAIRS) + "@learners.test";
    }

    private static String stranger(int number) {
        return "other" + number + "@learners.test";
    }
}
