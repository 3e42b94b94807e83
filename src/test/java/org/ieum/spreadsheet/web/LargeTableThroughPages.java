package org.ieum.spreadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.Test;

/** The largest table goes through all pages until its people are in the list: {@code ./mvnw -Plarge-table -Dtable.rows=20000}. */
@QuarkusTest
class LargeTableThroughPages extends StoredTest {

    private static final int ROWS = Integer.getInteger("table.rows", 199_999);
    private static final int REMARK = 210;

    private final Random chance = new Random(17);

    @Test
    void becomesPeople() throws IOException {
        WebClient coordinator = new WebClient().signedIn();
        TableWalk walk = new TableWalk(coordinator);
        byte[] table = table();
        String path = step("brought, " + (table.length >> 20) + " MB", () -> walk.bring(table, "learners"));
        step("columns", () -> {
            walk.columnsAsGuessed(path);
            return path;
        });
        step("words", () -> coordinator.browser().get(path + "/values").asString());
        String rows =
                step("rows", () -> coordinator.browser().get(path + "/rows").asString());
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
        Response taken = step("taken in", () -> coordinator.form("/import").post(draft));
        assertThat(taken.getHeader("Location")).contains("created=" + ROWS + "&updated=0");
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

    private byte[] table() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
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
        return bytes.toByteArray();
    }

    private String noise() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < REMARK; i++) {
            text.append((char) ('a' + chance.nextInt(26)));
        }
        return text.toString();
    }
}
