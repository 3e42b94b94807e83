package org.ieum.web;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** A request as it goes over the line, right or wrong: no client stands between. */
final class RawRequest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private RawRequest() {}

    /** What came back, headers in small letters. */
    record Reply(int status, String headers, String body) {

        boolean isProblem() {
            return headers.contains("content-type: application/problem+json");
        }

        boolean isPage() {
            return headers.contains("content-type: text/html") && body.contains("<h1>");
        }
    }

    /** Writes as long as the other side listens, and reads to the end. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static Reply send(String method, String path, String headers, Writing body) throws IOException {
        return send(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers, body);
    }

    /** Line and headers as they are, each line with its end. */
    static Reply send(String head, Writing body) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            OutputStream out = socket.getOutputStream();
            out.write((head + "\r\n").getBytes(StandardCharsets.UTF_8));
            try {
                body.to(out);
                out.flush();
            } catch (SocketException hungUp) {
                // It has heard enough; its answer is what counts.
            }
            String reply = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = reply.indexOf("\r\n\r\n");
            return new Reply(
                    Integer.parseInt(reply.substring(9, 12)),
                    reply.substring(0, end).toLowerCase(Locale.ROOT),
                    reply.substring(end + 4));
        }
    }
}
