package org.ieum.spreadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.account.BegunSessions;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The largest table goes through all pages until its people are in the list, and out of it again: {@code ./mvnw -Plarge-table -Dtable.rows=20000}. */
@QuarkusTest
class LargeTableThroughPages extends StoredTest {

    private static final int ROWS = Integer.getInteger("table.rows", 199_999);
    private static final int REMARK = 210;
    private static final String BOUNDARY = "a-table-of-people";
    private static final Pattern UNDOING = Pattern.compile("/import/[0-9a-f-]{36}/undoing");
    private static final Pattern DONE = Pattern.compile("[0-9,]+ of [0-9,]+ rows are done");
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]*)\"");

    @Inject BegunSessions sessions;

    @TempDir
    Path folder;

    private final Random chance = new Random(17);

    /** A trial of all takes longer than a test usually waits. */
    @BeforeEach
    void wait10Minutes() {
        RestAssured.config = RestAssured.config()
                .httpClient(RestAssured.config().getHttpClientConfig().setParam("http.socket.timeout", 600_000));
    }

    @Test
    void becomesPeople() throws IOException {
        WebClient coordinator = new WebClient().signedIn();
        TableWalk walk = new TableWalk(coordinator);
        Path table = table();
        String path = step("brought, " + (Files.size(table) >> 20) + " MB", () -> bring(table));
        step("columns", () -> {
            walk.columnsAsGuessed(path);
            return path;
        });
        step("words", () -> coordinator.browser().get(path + "/values").asString());
        String rows = step("rows", () -> done(path + "/rows").asString());
        assertThat(rows).contains("can be taken in");
        String preview = step(
                "tried",
                () -> coordinator
                        .form(path + "/columns")
                        .post(path + "/rows")
                        .then()
                        .statusCode(303)
                        .extract()
                        .header("Location"));
        String draft = preview.substring(preview.indexOf("/import/"));
        step("changes", () -> coordinator.browser().get(draft).asString());
        Response taken = step("taken in", () -> {
            Response asked = coordinator.form("/import").post(draft);
            return asked.getHeader("Location").endsWith(draft) ? done(draft) : asked;
        });
        assertThat(taken.getHeader("Location")).contains("created=" + ROWS + "&updated=0");
        Matcher undo = UNDOING.matcher(coordinator.browser().get("/import").asString());
        assertThat(undo.find()).isTrue();
        String undoing = undo.group();
        Response undone = step("undone", () -> {
            Response asked = coordinator.form("/import").post(undoing);
            return asked.getHeader("Location").endsWith(undoing) ? done(undoing) : asked;
        });
        assertThat(undone.getHeader("Location")).contains("undone=" + ROWS);
        assertThat(entities.createNativeQuery("select count(*) from learner").getSingleResult())
                .isEqualTo(0L);
    }

    /** What a page says once it does not come back to itself any more. */
    private Response done(String path) {
        Response page =
                new WebClient().signedIn().browser().redirects().follow(false).get(path);
        String last = "";
        while (page.statusCode() == 200 && page.asString().contains("http-equiv=\"refresh\"")) {
            Matcher far = DONE.matcher(page.asString());
            if (far.find() && !far.group().equals(last)) {
                last = far.group();
                System.out.println(last);
            }
            LockSupport.parkNanos(2_000_000_000L);
            page = new WebClient()
                    .signedIn()
                    .browser()
                    .redirects()
                    .follow(false)
                    .get(path);
        }
        return page;
    }

    private <T> T step(String name, Supplier<T> what) {
        long began = System.nanoTime();
        T done = what.get();
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f s, at most %d MB of heap so far%n",
                name,
                (System.nanoTime() - began) / 1e9,
                ManagementFactory.getMemoryPoolMXBeans().stream()
                                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                                .map(MemoryPoolMXBean::getCollectionUsage)
                                .filter(java.util.Objects::nonNull)
                                .mapToLong(java.lang.management.MemoryUsage::getUsed)
                                .sum()
                        >> 20);
        return done;
    }

    /**
     * Sent from the disk by a client that holds none of it: what sends it here shares the heap of what takes it, and REST Assured keeps
     * copies of a body to show it.
     */
    private String bring(Path table) {
        CookieManager cookies = new CookieManager();
        HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
        HttpCookie session =
                new HttpCookie("ieum-session", sessions.begin(WebClient.setting("ieum.bootstrap.admin-email")));
        session.setPath("/");
        session.setVersion(0);
        cookies.getCookieStore().add(URI.create(at("")), session);
        try {
            String page = client.send(
                            HttpRequest.newBuilder(URI.create(at("/tables"))).build(), BodyHandlers.ofString())
                    .body();
            Matcher token = TOKEN.matcher(page);
            assertThat(token.find()).isTrue();
            String to = client.send(
                            HttpRequest.newBuilder(URI.create(at("/tables")))
                                    .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                                    .header("X-CSRF-TOKEN", token.group(1))
                                    .POST(BodyPublishers.concat(
                                            BodyPublishers.ofString(part("kind", "") + "learners\r\n"
                                                    + part(
                                                            "file",
                                                            "; filename=\"people.csv\"\r\nContent-Type: text/csv")),
                                            BodyPublishers.ofFile(table),
                                            BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n")))
                                    .build(),
                            BodyHandlers.discarding())
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            return to.substring(to.indexOf("/tables/"), to.length() - "/columns".length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String part(String name, String more) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n";
    }

    private static String at(String path) {
        return "http://localhost:" + RestAssured.port + path;
    }

    private Path table() throws IOException {
        Path file = folder.resolve("people.csv");
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("번호,이름,이메일,성별,도시,배우고 싶은 과목,가능한 시간,한마디\n");
            for (int row = 0; row < ROWS; row++) {
                out.write("K%d,이름%d,a%d@people.test,%s,%s,%s,월 수 저녁 7시~9시,%s%n"
                        .formatted(
                                row,
                                row,
                                row,
                                row % 2 == 0 ? "여" : "남",
                                row % 3 == 0 ? "서울" : "부산",
                                row % 5 == 0 ? "수학" : "영어",
                                noise()));
            }
        }
        return file;
    }

    private String noise() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < REMARK; i++) {
            text.append((char) ('a' + chance.nextInt(26)));
        }
        return text.toString();
    }
}
