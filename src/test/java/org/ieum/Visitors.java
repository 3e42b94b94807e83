package org.ieum;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.ieum.kernel.Side;
import org.ieum.testing.SignUpBodies;

/** People who come at a steady pace, whether or not others were answered: three look at a page, the fourth signs up. */
final class Visitors implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final ConcurrentLinkedQueue<CompletableFuture<?>> calls = new ConcurrentLinkedQueue<>();
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final AtomicInteger came = new AtomicInteger();
    private final AtomicInteger signedUp = new AtomicInteger();
    private final String house;
    private final String origin;
    private final Future<?> coming;

    /** So many a second at this port, from now on; {@code house} is where their addresses are, which no others have. */
    Visitors(int port, int perSecond, String house) {
        this.origin = "http://localhost:" + port;
        this.house = house;
        coming = clock.scheduleAtFixedRate(this::come, 0, 1_000_000_000L / perSecond, TimeUnit.NANOSECONDS);
    }

    /** How many came so far. */
    int came() {
        return came.get();
    }

    /** How many were told that they had signed up. */
    int signedUp() {
        return signedUp.get();
    }

    /** What those heard who did not get what they came for, once nobody comes any more and all have heard. */
    List<String> failures() {
        close();
        calls.forEach(CompletableFuture::join);
        return List.copyOf(failures);
    }

    @Override
    public void close() {
        coming.cancel(false);
        clock.shutdown();
    }

    private void come() {
        int n = came.incrementAndGet();
        boolean joins = n % 4 == 0;
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(origin + (joins ? "/api/v1/learners" : "/join/learner")))
                .timeout(PATIENCE);
        if (joins) {
            request.header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            SignUpBodies.of(Side.LEARNER, "bada" + n + "@" + house + ".test")));
        }
        calls.add(client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
                .handle((answer, failure) -> heard(joins, answer, failure)));
    }

    private Void heard(boolean joins, HttpResponse<String> answer, Throwable failure) {
        if (failure != null) {
            failures.add((joins ? "POST " : "GET ") + failure);
        } else if (answer.statusCode() != (joins ? 202 : 200)) {
            failures.add((joins ? "POST " : "GET ") + answer.statusCode());
        } else if (joins) {
            signedUp.incrementAndGet();
        }
        return null;
    }
}
