package org.ieum.spreadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.Test;

/** Of 3,000 rows 40 are faulty in ten ways: each is named with its remedy, and left out as it stood. */
@QuarkusTest
class FaultyRowsTest extends StoredTest {

    private static final int ROWS = 3_000;
    private static final int FAULTY = 40;
    private static final Charset CP949 = Charset.forName("x-windows-949");

    private static final Pattern NAMED = Pattern.compile(
            "name=\"line\" value=\"([0-9]+)\".*?<td data-label=\"Reason\">([^<]*)</td>", Pattern.DOTALL);

    /** By what is wrong, how a sound row (key, alias, address, way, city, subject, hours) becomes so. */
    private enum Way {
        NO_ADDRESS(2, "바다 at people.test", "e-mail: "),
        UNSEEN_SIGN(1, "바\u0007다", "name that others may see: "),
        NO_NAME(1, "", "name that others may see: "),
        LONG_NAME(1, "가".repeat(81), "name that others may see: "),
        FORMULA(1, "=1+1", "name that others may see: "),
        KEY_WITH_SPACE(0, "A 1", "key: Letters A to Z, digits, - and _ alone, at most 40 of them."),
        NO_CITY(4, "", "city: "),
        /** The eighth stands on the tenth line, for the seventh goes on over two. */
        KEY_TWICE(0, "K8", "key: “K8” stands in line 10 already"),
        NOTHING_TO_LEARN(5, "", "what they want to learn: "),
        NO_HOURS(6, "", "free hours: ");

        private final int column;
        private final String cell;
        private final String begins;

        Way(int column, String cell, String begins) {
            this.column = column;
            this.cell = cell;
            this.begins = begins;
        }
    }

    private final Map<Integer, Way> faulty = new TreeMap<>();
    private final Map<Integer, String> asTheyStood = new LinkedHashMap<>();

    @Test
    void eachIsNamedWithItsRemedyAndLeftOutAsItStood() {
        WebClient coordinator = new WebClient().signedIn();
        TableWalk walk = new TableWalk(coordinator);
        String path = walk.bring(table().getBytes(CP949), "learners");
        walk.columnsAsGuessed(path);
        String page = coordinator.browser().get(path + "/rows").asString();

        Map<Integer, String> named = new TreeMap<>();
        NAMED.matcher(page).results().forEach(row -> named.put(Integer.valueOf(row.group(1)), row.group(2)));
        assertThat(named.keySet()).isEqualTo(faulty.keySet());
        Map<Way, String> remedies = new LinkedHashMap<>();
        faulty.forEach((line, way) -> {
            assertThat(named.get(line)).startsWith(way.begins);
            // The same fault is told in the same words.
            assertThat(remedies.computeIfAbsent(way, first -> named.get(line))).isEqualTo(named.get(line));
        });
        assertThat(remedies).hasSize(Way.values().length);
        assertThat(remedies.values()).doesNotHaveDuplicates();

        RequestSpecification form = coordinator.form(path + "/columns");
        named.keySet().forEach(line -> form.formParam("line", line));
        String preview =
                form.post(path + "/rows").then().statusCode(303).extract().header("Location");
        List<String> expected = new ArrayList<>(List.of("번호;별명;이메일;방식;지역;과목;가능 시간;메모;Why it was left out"));
        asTheyStood.forEach((line, row) -> expected.add(row + ";" + named.get(line)));
        assertThat(new String(coordinator.browser().get(path + "/left").asByteArray(), CP949))
                .isEqualTo(String.join("\r\n", expected) + "\r\n");

        String draft = preview.substring(preview.indexOf("/import/")).replaceAll("\\?.*", "");
        coordinator.browser().get(draft);
        Response taken = coordinator.form(draft).post(draft);
        assertThat(taken.getHeader("Location")).contains("created=" + (ROWS - FAULTY) + "&updated=0");
    }

    /** Some rows go on over two lines, so that the number of a row is not that of its line. */
    private String table() {
        Random chance = new Random(17);
        List<Integer> places = new ArrayList<>();
        while (places.size() < FAULTY) {
            int row = 9 + chance.nextInt(ROWS - 8);
            if (!places.contains(row)) {
                places.add(row);
            }
        }
        StringBuilder table = new StringBuilder("번호;별명;이메일;방식;지역;과목;가능 시간;메모\n");
        int line = 2;
        for (int row = 1; row <= ROWS; row++) {
            List<String> cells = new ArrayList<>(List.of(
                    "K" + row,
                    "이름" + row,
                    "a" + row + "@people.test",
                    row % 3 == 0 ? "온라인" : "대면",
                    row % 2 == 0 ? "서울" : "부산",
                    row % 4 == 0 ? "수학" : "영어",
                    "월 저녁 7시~9시",
                    row % 7 == 0 ? "\"두 줄\n쪽지; \"\"끝\"\"\"" : ""));
            int place = places.indexOf(row);
            if (place >= 0) {
                Way way = Way.values()[place % Way.values().length];
                cells.set(way.column, way.cell);
                if (way == Way.NO_CITY) {
                    cells.set(3, "대면");
                }
                faulty.put(line, way);
                List<String> inert = new ArrayList<>(cells);
                inert.replaceAll(cell -> cell.startsWith("=") ? "'" + cell : cell);
                asTheyStood.put(line, String.join(";", inert));
            }
            table.append(String.join(";", cells)).append('\n');
            line += row % 7 == 0 ? 2 : 1;
        }
        return table.toString();
    }
}
