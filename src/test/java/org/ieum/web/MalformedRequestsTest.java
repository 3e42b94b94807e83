package org.ieum.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.account.BegunSessions;
import org.ieum.testing.WebClient;
import org.ieum.web.RawRequest.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no honest program sends is refused as what it is, in the right form, and is never our own mistake. */
@QuarkusTest
class MalformedRequestsTest {

    private static final String SIGN_UP = "/api/v1/learners";
    private static final String JSON = "Content-Type: application/json\r\n";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String PARTS = "Content-Type: multipart/form-data; boundary=a\r\n";
    private static final int LARGE = 5 << 20;

    @Inject BegunSessions sessions;

    @ParameterizedTest
    @ValueSource(strings = {SIGN_UP, "/api/v1/tutors", "/api/v1/rounds", "/api/v1/nowhere"})
    void tooMuchIsTooMuch(String path) throws IOException {
        Reply announced = RawRequest.send("POST", path, JSON + "Content-Length: " + LARGE + "\r\n", of(LARGE));
        assertThat(announced.status()).isEqualTo(413);
        assertThat(announced.isProblem()).isTrue();
        assertThat(announced.body()).contains("/problems/too-large");
        Reply chunked = RawRequest.send("POST", path, JSON + "Transfer-Encoding: chunked\r\n", chunks(LARGE));
        assertThat(chunked.status()).isEqualTo(413);
        assertThat(chunked.isProblem()).isTrue();
    }

    /** HTTP/1.1 asks for the host; HTTP/1.0 does not, and some balancers' probes say none. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/sign-in", "/q/health/ready", "/api/v1/learners", "/nowhere", "/api/v1/nowhere", "/?q=%00"})
    void whoSaysNoHostIsToldSo(String path) throws IOException {
        for (String version : List.of("HTTP/1.0", "HTTP/1.1")) {
            Reply reply = RawRequest.send("GET " + path + " " + version + "\r\nConnection: close\r\n", out -> {});
            assertThat(reply.status()).as(version).isEqualTo(400);
            assertThat(reply.body()).as(version).contains("A Host header is needed.");
        }
    }

    /** Where two say how long it is, a proxy may believe the other one: what one takes for a body, the next takes for a request. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n",
                "Transfer-Encoding: chunked\r\nContent-Length: 64\r\n",
                "Content-Length: 4\r\nContent-Length: 64\r\n",
                "Content-Length: +4\r\n",
                "Content-Length: 4, 64\r\n",
                "Transfer-Encoding: xchunked\r\nContent-Length: 4\r\n"
            })
    void noRequestIsHiddenInAnother(String lengths) throws IOException {
        String hidden = "GET /q/health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        Reply reply = RawRequest.send(
                "POST " + SIGN_UP + " HTTP/1.1\r\nHost: localhost\r\n" + JSON + lengths,
                out -> out.write(("0\r\n\r\n" + hidden).getBytes(StandardCharsets.UTF_8)));
        assertThat(reply.status()).isBetween(400, 499);
        assertThat(reply.body()).doesNotContain("\"UP\"");
    }

    @Test
    void tooMuchForAPageIsToldByAPage() throws IOException {
        Reply announced =
                RawRequest.send("POST", "/join/learner/who", FORM + "Content-Length: " + LARGE + "\r\n", of(LARGE));
        assertThat(announced.status()).isEqualTo(413);
        assertThat(announced.isPage()).isTrue();
        assertThat(announced.body()).contains("This is too much at once");
        Reply chunked =
                RawRequest.send("POST", "/join/learner/who", FORM + "Transfer-Encoding: chunked\r\n", chunks(LARGE));
        assertThat(chunked.status()).isEqualTo(413);
        assertThat(chunked.isPage()).isTrue();
    }

    /** Nothing is sent after the announcement, and the answer comes nevertheless. */
    @Test
    void filesOfNobodyAreNotWaitedFor() throws IOException {
        String announced = PARTS + "Content-Length: 60000000\r\n";
        Reply api = RawRequest.send("POST", "/api/v1/import", announced, of(0));
        assertThat(api.status()).isEqualTo(401);
        assertThat(api.isProblem()).isTrue();
        assertThat(RawRequest.send("POST", "/import", announced, of(0)).status())
                .isEqualTo(303);
        assertThat(RawRequest.send("POST", "/settings/organisation/logo", announced, of(0))
                        .status())
                .isEqualTo(303);
        Reply chunked =
                RawRequest.send("POST", "/api/v1/import", PARTS + "Transfer-Encoding: chunked\r\n", chunks(LARGE));
        assertThat(chunked.status()).isEqualTo(401);
    }

    /** Whoever may send files is told, too, and not waited for. */
    @Test
    void filesThatAreTooLargeAreToldSo() throws IOException {
        String token = "Authorization: Bearer " + WebClient.setting("ieum.bootstrap.api-token") + "\r\n";
        String announced = token + PARTS + "Content-Length: 99000000\r\n";
        for (int sent : new int[] {0, LARGE, 99_000_000}) {
            Reply reply = RawRequest.send("POST", "/api/v1/import", announced, of(sent));
            assertThat(reply.status()).as("%d bytes of 99 MB", sent).isEqualTo(413);
            assertThat(reply.isProblem()).isTrue();
            assertThat(reply.body()).contains("/problems/too-large");
        }
    }

    /** Nobody knows beforehand how large it is: it is counted while it comes. */
    @ParameterizedTest
    @CsvSource({
        "/api/v1/import, name=learners; filename=a.csv, text/csv",
        "/api/v1/import, name=tutors, text/csv",
        "/tables, name=file; filename=a.xlsx, application/octet-stream"
    })
    void unannouncedFilesThatAreTooLargeAreToldSo(String path, String part, String type) throws IOException {
        String who = path.startsWith("/api")
                ? "Authorization: Bearer " + WebClient.setting("ieum.bootstrap.api-token") + "\r\n"
                : "Cookie: ieum-session=" + sessions.begin(WebClient.setting("ieum.bootstrap.admin-email")) + "\r\n";
        String head = "--a\r\nContent-Disposition: form-data; " + part + "\r\nContent-Type: " + type + "\r\n\r\n";
        Reply reply = RawRequest.send("POST", path, who + PARTS + "Transfer-Encoding: chunked\r\n", out -> {
            out.write(
                    (Integer.toHexString(head.length()) + "\r\n" + head + "\r\n").getBytes(StandardCharsets.US_ASCII));
            write(out, 70_000_000, "2000\r\n", "\r\n");
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        });
        assertThat(reply.status()).isEqualTo(413);
        if (path.startsWith("/api")) {
            assertThat(reply.isProblem()).isTrue();
            assertThat(reply.body()).contains("/problems/too-large");
        } else {
            assertThat(reply.isPage()).isTrue();
            assertThat(reply.body()).contains("This is too much at once");
        }
    }

    static Stream<Arguments> wrongJson() {
        return Stream.of(
                arguments("cut off", "{\"alias\": \"Ba"),
                arguments("no JSON", "alias=Bada"),
                arguments("nothing", ""),
                arguments("null", "null"),
                arguments("an array", "[]"),
                arguments("a text", "\"alias\""),
                arguments("a number", "7"),
                arguments("no UTF-8 after all", "{\"alias\": \"\\ud83d\", \"\\u0000\": 1}"),
                arguments("50,000 deep", "[".repeat(50_000)),
                arguments("50,000 deep in a field", "{\"needs\":" + "[".repeat(50_000)),
                arguments("50,000 deep in an unknown field", "{\"x\":" + "[".repeat(50_000)),
                arguments("a number of 60,000 digits", "{\"needs\":[{\"sessions\":" + "9".repeat(60_000) + "}]}"),
                arguments("a fraction of 60,000 digits", "{\"needs\":[{\"minutes\":0." + "9".repeat(60_000) + "}]}"),
                arguments("a long number for a text", "{\"alias\":" + "9".repeat(60_000) + "}"),
                arguments("a long exponent", "{\"needs\":[{\"sessions\":1e" + "9".repeat(50) + "}]}"),
                arguments("a name of 60,000 letters", "{\"" + "n".repeat(60_000) + "\": 1}"),
                arguments("thousands of names", "{" + keys(5_000) + "}"),
                arguments("a text for a list", "{\"needs\": \"english\"}"),
                arguments("an object for a text", "{\"alias\": {\"a\": 1}}"),
                arguments("a list for a text", "{\"email\": [\"a@b.example\"]}"),
                arguments("null in a list", "{\"needs\": [null], \"availability\": [null], \"languages\": [null]}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongJson")
    void wrongJsonIsRefused(String name, String json) throws IOException {
        for (String path : List.of(SIGN_UP, "/api/v1/tutors")) {
            assertRefused(RawRequest.send("POST", path, JSON + length(json), text(json)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongJson")
    void wrongJsonOfWhoeverMayIsRefused(String name, String json) throws IOException {
        String token = "Authorization: Bearer " + WebClient.setting("ieum.bootstrap.api-token") + "\r\n";
        assertRefused(RawRequest.send("POST", "/api/v1/rounds", token + JSON + length(json), text(json)));
    }

    @Test
    void aNumberOf900000DigitsIsTooMuch() throws IOException {
        String json = "{\"needs\":[{\"sessions\":" + "9".repeat(900_000) + "}]}";
        assertRefused(RawRequest.send("POST", SIGN_UP, JSON + length(json), text(json)));
    }

    @Test
    void moreThanAThousandParametersAreRefused() throws IOException {
        String fields = IntStream.range(0, 1_500).mapToObj(i -> "f" + i + "=1").collect(Collectors.joining("&"));
        Reply form = RawRequest.send("POST", "/join/learner/who", FORM + length(fields), text(fields));
        assertThat(form.status()).isEqualTo(400);
        assertThat(form.isPage()).isTrue();
        String query = "a&".repeat(1_500);
        assertThat(RawRequest.send("GET", "/join/learner?" + query, "", of(0)).status())
                .isEqualTo(400);
        assertRefused(RawRequest.send("GET", "/api/v1/privacy?" + query, "", of(0)));
    }

    @Test
    void moreThanAThousandPartsAreRefused() throws IOException {
        String parts = "--a\r\nContent-Disposition: form-data; name=b\r\n\r\n\r\n".repeat(1_100) + "--a--\r\n";
        String token = "Authorization: Bearer " + WebClient.setting("ieum.bootstrap.api-token") + "\r\n";
        assertRefused(RawRequest.send("POST", "/api/v1/import", token + PARTS + length(parts), text(parts)));
    }

    @Test
    void whoeverDoesNotSayWhomTheyCallIsRefused() throws IOException {
        for (String version : List.of("HTTP/1.0", "HTTP/1.1")) {
            Reply page = RawRequest.send("GET / " + version + "\r\nConnection: close\r\n", of(0));
            assertThat(page.status()).isEqualTo(400);
            Reply api = RawRequest.send(
                    "POST " + SIGN_UP + " " + version + "\r\nConnection: close\r\n" + JSON + "Content-Length: 2\r\n",
                    text("{}"));
            assertRefused(api);
            assertThat(api.status()).isEqualTo(400);
        }
    }

    @Test
    void anEmptyFormIsNobodysMistakeButItsSenders() {
        WebClient admin = new WebClient().signedIn();
        String token = admin.token("/sign-in");
        Stream<Routes.Route> forms = Routes.all().stream()
                .filter(route -> !route.verb().equals("GET") && !route.path().startsWith("/api/"))
                .filter(route ->
                        !route.path().contains("sign-out") && !route.path().startsWith("/sessions"));
        assertThat(forms).hasSizeGreaterThan(60).allSatisfy(route -> {
            Response response = admin.browser()
                    .header("X-CSRF-TOKEN", token)
                    .config(RestAssured.config()
                            .encoderConfig(EncoderConfig.encoderConfig()
                                    .encodeContentTypeAs("multipart/form-data", ContentType.TEXT)))
                    .header("Content-Type", type(route))
                    .body(type(route).startsWith("multipart") ? "--a--\r\n" : "")
                    .request(route.verb(), path(route));
            assertThat(response.statusCode()).as(route.toString()).isLessThan(500);
        });
    }

    @Test
    void aZoneThatIsNoneIsToldAtItsField() {
        for (String zone : List.of("Asia/Nowhere", " ", "../../etc", "GMT+99", "\u0000", "z".repeat(5_000))) {
            WebClient somebody = new WebClient();
            somebody.form("/join/tutor").formParam("name", "Kim").post("/join/tutor/who");
            somebody.form("/join/tutor")
                    .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParam("place", "online")
                    .post("/join/tutor/where");
            Response response = somebody.form("/join/tutor")
                    .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .formParam("time_zone", zone)
                    .formParam("availability", "MON-18:00")
                    .post("/join/tutor/when");
            assertThat(response.statusCode()).as(zone).isBetween(300, 499);
        }
    }

    private static void assertRefused(Reply reply) {
        assertThat(reply.status()).isBetween(400, 499);
        assertThat(reply.isProblem()).as(reply.headers()).isTrue();
        assertThat(reply.body()).contains("/problems/");
    }

    /** Of the token and the accounts of this run nobody's: the tests after this one need them. */
    private static String path(Routes.Route route) {
        boolean ofTheRun = route.path().startsWith("/tokens") || route.path().startsWith("/accounts");
        return route.path().replaceAll("\\{[^}]*}", ofTheRun ? "999999" : "1");
    }

    private static String type(Routes.Route route) {
        String type = route.says(Consumes.class)
                .map(consumes -> consumes.value()[0])
                .orElse(MediaType.APPLICATION_FORM_URLENCODED);
        return type.startsWith("multipart") ? type + "; boundary=a" : type;
    }

    private static String keys(int many) {
        return IntStream.range(0, many).mapToObj(i -> "\"k" + i + "\":1").collect(Collectors.joining(","));
    }

    private static String length(String body) {
        return "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n";
    }

    private static RawRequest.Writing text(String body) {
        return out -> out.write(body.getBytes(StandardCharsets.UTF_8));
    }

    private static RawRequest.Writing of(int bytes) {
        return out -> write(out, bytes, "", "");
    }

    private static RawRequest.Writing chunks(int bytes) {
        return out -> {
            write(out, bytes, "2000\r\n", "\r\n");
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        };
    }

    private static void write(OutputStream out, int bytes, String before, String after) throws IOException {
        byte[] part = new byte[0x2000];
        Arrays.fill(part, (byte) '[');
        for (int sent = 0; sent < bytes; sent += part.length) {
            out.write(before.getBytes(StandardCharsets.US_ASCII));
            out.write(part);
            out.write(after.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
