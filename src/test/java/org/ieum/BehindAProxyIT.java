package org.ieum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guesses count for the guesser behind a proxy, whatever they write into the headers; and for nobody else. */
class BehindAProxyIT {

    /** As docs/operators.md has it. */
    private static final Map<String, String> PROXIED = Map.of(
            "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true",
            "QUARKUS_HTTP_PROXY_ALLOW_X_FORWARDED", "true",
            "QUARKUS_HTTP_PROXY_TRUSTED_PROXIES", "127.0.0.1");

    private static final int TRIES_PER_ADDRESS = 50;
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");
    private static final Pattern COOKIE = Pattern.compile("(?i)set-cookie: (ieum-form=[^;]+)");

    @TempDir
    static Path data;

    @TempDir
    Path folder;

    private static Service service;

    /** Each has an account of its own: what is counted is where they come from. */
    private static int guesses;

    private Nginx nginx;
    private int port;

    @BeforeAll
    static void start() throws Exception {
        service = Service.start(data, PROXIED, List.of());
    }

    @AfterAll
    static void end() throws Exception {
        if (service != null) {
            service.stop();
        }
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (nginx != null) {
            nginx.stop();
        }
    }

    /** Debian's nginx, by the file that Debian has for it: what the visitor wrote stays, and who they are comes behind it. */
    @Test
    void nginxInItsUsualConfiguration() throws Exception {
        nginx = Nginx.before(folder, service.port());
        port = nginx.port();
        String guesser = "127.0.0.2";
        String office = "127.0.0.3";
        for (int i = 0; i < TRIES_PER_ADDRESS; i++) {
            assertThat(guess(guesser, "X-Forwarded-For: 198.51.100." + i)).isNotEqualTo(429);
        }
        assertThat(guess(guesser, "X-Forwarded-For: 198.51.100.77"))
                .as("whatever they write")
                .isEqualTo(429);
        assertThat(guess(guesser, "X-Forwarded-For: " + office)).isEqualTo(429);
        assertThat(guess(guesser, "Forwarded: for=198.51.100.78")).isEqualTo(429);
        assertThat(guess(office, "Accept: */*"))
                .as("nobody is locked out by it")
                .isNotEqualTo(429);
    }

    /** The same without nginx, as its requests look. */
    @Test
    void aTrustedProxysLastWordCounts() throws Exception {
        port = service.port();
        for (int i = 0; i < TRIES_PER_ADDRESS; i++) {
            assertThat(guess("127.0.0.1", "X-Forwarded-For: 198.51.100." + i + ", 203.0.113.7"))
                    .isNotEqualTo(429);
        }
        assertThat(guess("127.0.0.1", "X-Forwarded-For: 1.1.1.1\r\nX-Forwarded-For: 203.0.113.7"))
                .isEqualTo(429);
        assertThat(guess("127.0.0.1", "X-Forwarded-For: 203.0.113.7, 203.0.113.8"))
                .isNotEqualTo(429);
    }

    /** A browser that came by TLS once comes by nothing else for a year, and its cookies stay with this host. */
    @Test
    void whatTravelsEncryptedStaysSo() throws Exception {
        port = service.port();
        String page = exchange(
                "127.0.0.1",
                "GET /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Forwarded-Proto: https\r\n\r\n");
        assertThat(page.toLowerCase(Locale.ROOT))
                .contains("strict-transport-security: max-age=31536000; includesubdomains")
                .containsPattern("set-cookie: __host-ieum-form=[^\r]*secure");
    }

    /** Whoever is no proxy of ours counts as themselves. */
    @Test
    void aStrangersWordDoesNot() throws Exception {
        port = service.port();
        for (int i = 0; i < TRIES_PER_ADDRESS; i++) {
            assertThat(guess("127.0.0.9", "X-Forwarded-For: 198.51.100." + i)).isNotEqualTo(429);
        }
        assertThat(guess("127.0.0.9", "X-Forwarded-For: 198.51.100.200")).isEqualTo(429);
    }

    /** A wrong password for an account that there is not; the status. */
    private int guess(String from, String header) throws IOException {
        String page = exchange(from, "GET /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        String form =
                "csrf-token=" + found(TOKEN, page) + "&email=nobody" + guesses++ + "%40ngo.example&password=wrong";
        String answer = exchange(
                from,
                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: " + found(COOKIE, page)
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\n" + header + "\r\nContent-Length: "
                        + form.length() + "\r\n\r\n" + form);
        return Integer.parseInt(answer.substring(9, 12));
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertThat(matcher.find()).as(page).isTrue();
        return matcher.group(1);
    }

    private String exchange(String from, String request) throws IOException {
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
