package org.ieum.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A body that says that it is a form, and is none, is its sender's mistake wherever it is sent. */
@QuarkusTest
class BrokenFormsTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PARTS = "multipart/form-data; boundary=a";
    private static final String FIELD = "--a\r\nContent-Disposition: form-data; name=\"learners\"\r\n";
    private static final String PART =
            "--a\r\nContent-Disposition: form-data; name=\"learners\"; filename=\"a.csv\"\r\n";

    private WebClient admin;
    private String token;

    @BeforeEach
    void signedIn() {
        admin = new WebClient().signedIn();
        token = admin.token("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%4", "a=%zz", "%=a", "a=1&b=%u00e9", "a=\u00e9", "\u0080=1", "%%%"})
    void aFormThatNoBrowserEncodesIsRefused(String form) {
        for (String path : List.of(
                "/my/rest", "/my/wishes", "/join/learner/who", "/sign-in", "/settings/catalogue/subjects", "/me")) {
            assertPage(page(FORM, form).post(path), 400);
        }
        assertProblem(program(FORM, form).post("/api/v1/learners"), 400);
        assertPage(page(FORM, form).request("GET", "/settings/catalogue"), 400);
    }

    @Test
    void aFormInLettersThatNobodyKnowsIsRefused() {
        for (String charset : List.of("utf-7", "nonsense", "\"\u00e9\"", "")) {
            Response answer = page(FORM + "; charset=" + charset, "name=%41").post("/settings/catalogue/subjects");
            assertThat(answer.statusCode()).as(charset).isLessThan(500);
        }
        assertPage(page(FORM + "; charset=nonsense", "name=%41").post("/settings/catalogue/subjects"), 400);
    }

    static Stream<Arguments> noParts() {
        return Stream.of(
                arguments(PARTS, "nothing of the kind"),
                arguments(PARTS, "--b\r\n\r\n--b--\r\n"),
                arguments(PARTS, PART),
                arguments(PARTS, PART + "Content-Type: text/csv\r\n\r\nref"),
                arguments(PARTS, PART + "no header\r\n\r\nref\r\n--a--\r\n"),
                arguments(PARTS, "--a\r\nContent-Disposition: form-data\r\n\r\nref\r\n--a--\r\n"),
                arguments(PARTS, "--a\r\nContent-Type: text/plain\r\n\r\nref\r\n--a--\r\n"),
                arguments(PARTS, PART + "Content-Transfer-Encoding: base64\r\n\r\n!\r\n--a--\r\n"),
                arguments(PARTS, FIELD + "Content-Type: text/plain; charset=nonsense\r\n\r\nref\r\n--a--\r\n"),
                arguments(PARTS, FIELD + "Content-Type: ref\r\n\r\nref\r\n--a--\r\n"),
                arguments(PARTS, PART + "Content-Type: /\r\n\r\nref\r\n--a--\r\n"),
                arguments(PARTS, PART + "Content-Type:\r\n\r\nref\r\n--a--\r\n"),
                arguments("multipart/form-data", PART + "\r\nref\r\n--a--\r\n"),
                arguments(PARTS + "; charset=nonsense", PART + "\r\nref\r\n--a--\r\n"));
    }

    @ParameterizedTest
    @MethodSource("noParts")
    void filesThatAreNoneAreRefusedWhereFilesAreTaken(String type, String body) {
        Response program = program(type, body).post("/api/v1/import");
        assertThat(program.statusCode()).isBetween(400, 499);
        assertThat(program.contentType()).startsWith("application/problem+json");
        for (String path : List.of("/import", "/tables", "/settings/organisation/logo")) {
            Response page = page(type, body).post(path);
            assertThat(page.statusCode()).as(path).isBetween(200, 499);
            assertThat(page.asString()).as(path).contains("<h1>");
        }
    }

    @Test
    void aBoundaryThatNeverComesIsToldAsMalformed() {
        assertProblem(program(PARTS, "nothing of the kind").post("/api/v1/import"), 400);
        assertPage(page(PARTS, "nothing of the kind").post("/import"), 400);
        assertPage(page(PARTS, "nothing of the kind").post("/settings/organisation/logo"), 400);
    }

    @Test
    void partsAreOfAnotherTypeWhereNoFilesAreTaken() {
        for (String body : List.of("nothing of the kind", PART, PART + "\r\nref\r\n--a--\r\n")) {
            assertProblem(program(PARTS, body).delete("/api/v1/tutors/T999"), 415);
            assertProblem(program(PARTS, body).post("/api/v1/learners"), 415);
            assertProblem(program(PARTS, body).request("GET", "/api/v1/import"), 415);
            assertPage(page(PARTS, body).post("/settings/catalogue/subjects"), 415);
            assertPage(page(PARTS, body).post("/my/rest"), 415);
            assertPage(page("Multipart/Mixed; boundary=a", body).request("GET", "/settings/catalogue"), 415);
        }
    }

    @Test
    void partsOfNothingAreNothing() {
        assertThat(page(PARTS, "").get("/settings/catalogue").statusCode()).isEqualTo(200);
        assertThat(page(PARTS, "").get("/import").statusCode()).isEqualTo(200);
        assertThat(program(PARTS, "").get("/api/v1/tutors").statusCode()).isEqualTo(200);
        assertThat(program(PARTS, "").delete("/api/v1/tutors/T999").statusCode())
                .isBetween(400, 499);
        assertThat(program(PARTS, "").post("/api/v1/import").statusCode()).isBetween(400, 499);
        assertThat(page(PARTS, "").post("/import").statusCode()).isBetween(200, 499);
        assertThat(page(PARTS, "").post("/settings/organisation/logo").statusCode())
                .isBetween(200, 499);
    }

    private RequestSpecification page(String type, String body) {
        return sent(admin.browser().header(Csrf.HEADER, token), type, body);
    }

    private static RequestSpecification program(String type, String body) {
        return sent(WebClient.withTheToken(), type, body);
    }

    /** As it is: no client of ours sends the like. */
    private static RequestSpecification sent(RequestSpecification request, String type, String body) {
        RequestSpecification typed = request.config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(type, ContentType.TEXT)
                                .encodeContentTypeAs(type.replaceAll(";.*", ""), ContentType.TEXT)))
                .header("Content-Type", type);
        return body.isEmpty() ? typed : typed.body(body.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertPage(Response answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("text/html");
        assertThat(answer.asString()).contains("<h1>").doesNotContain("It is our fault");
    }

    private static void assertProblem(Response answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.asString()).contains("/problems/");
    }
}
