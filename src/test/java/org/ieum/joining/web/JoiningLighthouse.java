package org.ieum.joining.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.xml.XmlPath;
import io.restassured.path.xml.XmlPath.CompatibilityMode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ieum.testing.CleanDatabase;
import org.junit.jupiter.api.Test;

/**
 * What Lighthouse says of the public pages on a phone, as a table in {@code target/benchmark/joining.md}. Needs node and a Chromium; Surefire
 * does not take it for a test: {@code CHROME_PATH=/usr/bin/chromium ./mvnw test -Dtests.jvm= -Dtest=JoiningLighthouse}.
 */
@QuarkusTest
class JoiningLighthouse {

    private static final List<String> CATEGORIES = List.of("accessibility", "best-practices", "performance");

    @TestHTTPResource
    URI home;

    @Inject CleanDatabase database;

    @Test
    void publicPages() throws Exception {
        database.clear();
        String cookies = begun();
        List<String> rows = new ArrayList<>(
                List.of("| page | " + String.join(" | ", CATEGORIES) + " | KB |", "|---|---|---|---|---|"));
        for (String page : List.of(
                "/?lang=en",
                "/join/tutor?lang=ko",
                "/join/learner?lang=zh",
                "/join/learner/when?lang=ko",
                "/join/learner/wishes?lang=en")) {
            rows.add("| `" + page + "` | " + scores(page, cookies) + " |");
        }
        Path out = Path.of("target", "benchmark", "joining.md");
        Files.createDirectories(out.getParent());
        Files.write(out, rows);
        System.out.println(String.join("\n", rows));
    }

    private String scores(String page, String cookies) throws Exception {
        Path report = Files.createTempFile("lighthouse", ".json");
        new ProcessBuilder(
                        "npx",
                        "-y",
                        "lighthouse@12",
                        home.resolve(page).toString(),
                        "--quiet",
                        "--output=json",
                        "--output-path=" + report,
                        "--only-categories=" + String.join(",", CATEGORIES),
                        "--extra-headers={\"Cookie\": \"" + cookies + "\"}",
                        "--chrome-flags=--headless --no-sandbox --disable-gpu")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        JsonNode result = new ObjectMapper().readTree(report.toFile());
        String scores = CATEGORIES.stream()
                .map(category -> String.format(
                        Locale.ROOT,
                        "%.2f",
                        result.at("/categories/" + category + "/score").asDouble()))
                .collect(Collectors.joining(" | "));
        return scores + " | "
                + result.at("/audits/total-byte-weight/numericValue").asLong() / 1000;
    }

    /** The cookies of a browser that has answered the first page. */
    private static String begun() {
        Map<String, String> cookies = new HashMap<>();
        Response page = RestAssured.get("/join/learner");
        cookies.putAll(page.getCookies());
        Response next = RestAssured.given()
                .redirects()
                .follow(false)
                .cookies(cookies)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam(
                        "csrf-token",
                        new XmlPath(CompatibilityMode.HTML, page.asString())
                                .getString("**.find { it.@name == 'csrf-token' }.@value"))
                .formParams(Form.LEARNER.get("who"))
                .post("/join/learner/who");
        cookies.putAll(next.getCookies());
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
