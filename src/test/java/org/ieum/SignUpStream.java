package org.ieum;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.ieum.kernel.Side;
import org.ieum.testing.SignUpBodies;
import org.ieum.testing.Waiting;

/** Learners who sign up one after the other, by some at once, whether or not the service is there; who is told that it is done is noted. */
final class SignUpStream implements AutoCloseable {

    private static final int AT_ONCE = 4;
    private static final Duration REST = Duration.ofMillis(50);

    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private final List<String> cutOff = new CopyOnWriteArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private final ExecutorService all = Executors.newFixedThreadPool(AT_ONCE);
    private volatile int port;

    SignUpStream() {
        for (int i = 0; i < AT_ONCE; i++) {
            all.execute(this::signUpAgainAndAgain);
        }
    }

    /** They come to this port; with 0 nobody comes. */
    void to(int port) {
        this.port = port;
    }

    /** The addresses of those who were told. */
    Set<String> told() { return told; }

    /** What those heard whose request had begun and was not answered, or by a failure. */
    List<String> cutOff() { return cutOff; }

    /** Nobody comes any more, and all have heard. */
    void end() {
        port = 0;
        all.shutdownNow();
        Waiting.until("nobody signs up", all::isTerminated);
    }

    @Override
    public void close() {
        end();
    }

    private void signUpAgainAndAgain() {
        while (!all.isShutdown()) {
            int to = port;
            if (to > 0) {
                signUp(to, "bada" + next.incrementAndGet() + "@learners.test");
            }
            LockSupport.parkNanos(REST.toNanos());
        }
    }

    private void signUp(int to, String address) {
        try {
            int status = post(to, SignUpBodies.of(Side.LEARNER, address));
            if (status == 202) {
                told.add(address);
            } else {
                cutOff.add(Integer.toString(status));
            }
        } catch (ConnectException nobodyIsThere) {
            // Nothing has begun.
            return;
        } catch (IOException e) {
            cutOff.add(e.toString());
        }
    }

    private static int post(int port, String body) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) URI.create("http://localhost:" + port + "/api/v1/learners")
                .toURL()
                .openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setReadTimeout(60_000);
        connection.setRequestProperty("Content-Type", "application/json");
        // One that is kept may be closed while the next request is on its way.
        connection.setRequestProperty("Connection", "close");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        // Without a length of its own Java would send a request that was cut off once more.
        connection.setFixedLengthStreamingMode(bytes.length);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(bytes);
        }
        return connection.getResponseCode();
    }
}
