package org.ieum.load;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Some who call at once. Each keeps a connection. */
final class Callers {

    private static final ThreadLocal<KeptConnection> CONNECTIONS = ThreadLocal.withInitial(Callers::connected);

    private Callers() {}

    /** Sends a body and waits for the answer, which has one of these statuses. */
    static void post(String path, Map<String, String> headers, String body, Integer... status) throws IOException {
        KeptConnection.Answer answer = CONNECTIONS.get().post(path, headers, body);
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
}
