package org.ieum.web;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ieum.testing.WebClient;

/** A browser that keeps cookies and shows nothing; it can ask for many things at once. */
final class PlainBrowser {

    static final String FORM = "application/x-www-form-urlencoded";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._";

    /** By a byte: itself, or its number. */
    private static final String[] ENCODED = IntStream.range(0, 256)
            .mapToObj(one -> UNRESERVED.indexOf(one) >= 0 ? Character.toString(one) : String.format("%%%02X", one))
            .toArray(String[]::new);

    private static final int TRIES = 4;

    private final Map<String, String> cookies = new TreeMap<>();

    /** A request; where it goes, and what goes with it beside cookies. */
    record Sent(String verb, String address, Map<String, String> headers, BodyPublisher body) {}

    /** One in which the admin has signed in. */
    static PlainBrowser ofTheAdmin() {
        PlainBrowser browser = new PlainBrowser();
        browser.post(
                "/sign-in",
                Map.of(
                        "email", List.of(WebClient.setting("ieum.bootstrap.admin-email")),
                        "password", List.of(WebClient.setting("ieum.bootstrap.admin-password"))));
        return browser;
    }

    HttpResponse<String> get(String address) {
        return await(new Sent("GET", address, Map.of(), BodyPublishers.noBody()));
    }

    /** With the hidden field that a form of ours has. */
    HttpResponse<String> post(String address, Map<String, List<String>> typed) {
        return await(new Sent(
                "POST",
                address,
                Map.of("Content-Type", FORM, Csrf.HEADER, token()),
                BodyPublishers.ofByteArray(encoded(typed))));
    }

    String token() {
        String page = get("/sign-in").body();
        return page.replaceAll("(?s).*name=\"" + Csrf.FIELD + "\" value=\"([^\"]*)\".*", "$1");
    }

    private HttpResponse<String> await(Sent sent) {
        HttpResponse<String> answer = send(sent).join();
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String pair = cookie.split(";", -1)[0];
            cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return answer;
    }

    /** Keeps none of the cookies that come back. */
    CompletableFuture<HttpResponse<String>> send(Sent sent) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + sent.address()))
                .timeout(Duration.ofSeconds(60))
                .method(sent.verb(), sent.body());
        sent.headers().forEach(request::header);
        String kept = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        if (!kept.isEmpty() && !sent.headers().containsKey("Cookie")) {
            request.header("Cookie", kept);
        }
        return patiently(request.build(), TRIES);
    }

    /** The server closes a connection after what it refuses unread; what was sent on it meanwhile is sent again. */
    private static CompletableFuture<HttpResponse<String>> patiently(HttpRequest request, int tries) {
        return CLIENT.sendAsync(request, BodyHandlers.ofString(StandardCharsets.UTF_8))
                .exceptionallyCompose(problem -> tries > 1 && problem.getCause() instanceof IOException
                        ? patiently(request, tries - 1)
                        : CompletableFuture.failedFuture(problem));
    }

    static byte[] encoded(Map<String, List<String>> typed) {
        return typed.entrySet().stream()
                .flatMap(
                        field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Every byte by its number, half a pair too. */
    static String encoded(String text) {
        byte[] bytes = bytes(text);
        StringBuilder encoded = new StringBuilder(3 * bytes.length);
        for (byte one : bytes) {
            encoded.append(ENCODED[one & 0xFF]);
        }
        return encoded.toString();
    }

    /** UTF-8; half a pair as who does not know better writes it. */
    static byte[] bytes(String text) {
        if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        text.codePoints().forEach(sign -> {
            if (sign < 0x80) {
                bytes.write(sign);
            } else if (Character.getType(sign) == Character.SURROGATE) {
                bytes.write(0xE0 | (sign >> 12));
                bytes.write(0x80 | ((sign >> 6) & 0x3F));
                bytes.write(0x80 | (sign & 0x3F));
            } else {
                bytes.writeBytes(Character.toString(sign).getBytes(StandardCharsets.UTF_8));
            }
        });
        return bytes.toByteArray();
    }
}
