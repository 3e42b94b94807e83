package org.ieum.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.exchange.DataFile;
import org.ieum.spreadsheet.source.FilesOfTests;
import org.ieum.spreadsheet.source.HowToRead;
import org.ieum.spreadsheet.source.RecognizingTables;
import org.ieum.spreadsheet.source.TableFile;
import org.ieum.spreadsheet.source.TableForm;
import org.ieum.spreadsheet.value.Meaning;
import org.ieum.spreadsheet.value.UnderstandingValues;
import org.ieum.spreadsheet.value.Vocabulary;
import org.junit.jupiter.api.Test;

/** Tables as people have them become files of the contract. */
class TranslatingTablesTest {

    private static final UnderstandingValues VALUES = new UnderstandingValues(
            new Vocabulary(
                    Map.of("서울", "Seoul", "Seoul", "Seoul", "부산", "Busan", "Busan", "Busan"),
                    Map.of("영어", "english", "수학", "math"),
                    Map.of("저녁", "19:00-22:00", "오전", "09:00-12:00")),
            "1x60");

    private static final String FORM = """
            타임스탬프,이름이 무엇인가요? (별명도 좋아요),이메일 주소,성별,어느 도시에 사세요?,배우고 싶은 과목,가능한 시간 [월요일],가능한 시간 [토요일],하고 싶은 말
            2026. 11. 3 오후 2:31:04,바다,bada@people.test,여,서울,"영어, 수학",저녁 7시~9시,,안녕하세요
            2026. 11. 4 오전 9:01:10,하늘,,남성,부산,영어,,오전,
            2026. 11. 4 오전 9:05:00,별,byeol@people.test,여자,평양,요리,저녁,늦게,
            """;

    @Test
    void knowsTheQuestionsOfAForm() {
        assertThat(guessed(FilesOfTests.of(FORM), DataFile.LEARNERS))
                .isEqualTo(Map.of(
                        0,
                        "registered_on",
                        1,
                        "alias",
                        2,
                        "email",
                        3,
                        "gender",
                        4,
                        "city",
                        5,
                        "needs",
                        6,
                        "availability/MON",
                        7,
                        "availability/SAT"));
    }

    @Test
    void aDistrictIsOfTheCityOfItsRow() {
        TableFile file = FilesOfTests.of("이름,거주지,구\n바다,서울,중구\n하늘,부산,중구\n별,,해운대구\n해,서울,\n달,서울,해운대\n솔,,중구\n돌,부산,-\n");
        assertThat(guessed(file, DataFile.LEARNERS)).isEqualTo(Map.of(0, "alias", 1, "city", 2, "city/district"));
        Translated said = translate(file, choices(file, Map.of()), StoredRows.NONE);
        assertThat(text(said))
                .contains(",Seoul-Jung,", ",Busan-Jung,", ",Busan-Haeundae,", ",Seoul,")
                .doesNotContain("Seoul-Haeundae");
        assertThat(said.unknown().keySet().stream().map(Translated.TableValue::text))
                .containsExactly("해운대", "중구");
        assertThat(said.changed().keySet().stream().map(Translated.TableValue::text))
                .contains("Seoul 중구", "Busan 중구", "해운대구");
    }

    @Test
    void knowsColumnsWithoutNamesByWhatTheyHold() {
        String table = "a;b;c;d\n1;bada@people.test;여;월 저녁\n2;sky@people.test;남;토 오전\n";
        assertThat(guessed(FilesOfTests.of(table), DataFile.LEARNERS))
                .isEqualTo(Map.of(1, "email", 2, "gender", 3, "availability"));
    }

    @Test
    void findsTheHeaderUnderTitles() {
        String table = "2026년 봉사자 명단\n담당: 김,전화 02-123,\n\n번호,성명,이메일\n1,김,kim@tutors.test\n2,이,lee@tutors.test\n";
        TableFile file = FilesOfTests.of(table.getBytes(Charset.forName("x-windows-949")));
        TableHead head = TableHead.of(file, RecognizingTables.recognize(file));
        assertThat(head.likelyHeader()).isEqualTo(4);
        assertThat(guessed(file, DataFile.TUTORS)).isEqualTo(Map.of(0, "ref", 1, "name", 2, "email"));
    }

    @Test
    void saysEachRowInTheFormOfTheContract() {
        Translated translated = translate(Map.of(), Set.of());
        assertThat(csv(translated)).isEqualTo("""
                        alias,availability,city,email,gender,needs,ref,registered_on,time_zone
                        바다,MON 19:00-21:00,Seoul,bada@people.test,female,english:1x60;math:1x60,k-bada@people.test,2026-11-03,Asia/Seoul
                        하늘,SAT 09:00-12:00,Busan,,male,english:1x60,k-하늘,2026-11-04,Asia/Seoul
                        별,MON 19:00-22:00,,byeol@people.test,female,,k-byeol@people.test,2026-11-04,Asia/Seoul
                        """);
        assertThat(translated.lines()).containsExactly(2, 3, 4);
        assertThat(translated.unknown())
                .isEqualTo(Map.of(
                        new Translated.TableValue(Meaning.of("city"), "평양"), 1,
                        new Translated.TableValue(Meaning.of("needs"), "요리"), 1,
                        new Translated.TableValue(new Meaning("availability", "SAT"), "늦게"), 1));
    }

    @Test
    void takesWhatItWasTaughtAndLeavesOutWhatItWasTold() {
        Translated translated = translate(
                Map.of(
                        "city", Map.of("평양", "Seoul"),
                        "needs", Map.of("요리", ""),
                        "availability/SAT", Map.of("늦게", "SAT 20:00-22:00")),
                Set.of(2, 3));
        assertThat(translated.unknown()).isEmpty();
        assertThat(translated.lines()).containsExactly(4);
        // Each line is that of the table.
        assertThat(text(translated).lines().map(String::isEmpty)).containsExactly(false, true, true, false);
        assertThat(csv(translated))
                .contains("별,MON 19:00-22:00;SAT 20:00-22:00,Seoul,")
                .doesNotContain("바다", "하늘");
    }

    @Test
    void whoeverIsKnownKeepsWhatTheTableDoesNotSay() {
        TableFile file = FilesOfTests.of("ref,도시,이메일\nL1,부산,\nL2,,\nL3,서울,new@people.test\n");
        TableChoices choices = choices(file, Map.of("gender", "undisclosed", "delivery", "online"));
        StoredRows stored = (kind, keys) -> {
            assertThat(keys).containsExactly("L1", "L2", "L3");
            return Map.of(
                    "L1", Map.of("ref", "L1", "gender", "female", "city", "Seoul", "email", "a@b.test", "alias", "바다"),
                    "L2", Map.of("ref", "L2", "gender", "male", "city", "Seoul", "email", "c@d.test", "alias", "하늘"));
        };
        // An emptied cell empties; a column that is not there leaves as it is; somebody new gets what all rows say.
        assertThat(csv(translate(file, choices, stored))).isEqualTo("""
                        alias,city,delivery,email,gender,ref
                        바다,Busan,,,female,L1
                        하늘,,,,male,L2
                        ,Seoul,online,new@people.test,undisclosed,L3
                        """);
    }

    /** Two people without an address are two, by their names. */
    @Test
    void whoeverSaysThatTheyHaveNoAddressIsKnownByTheirName() {
        TableFile file = FilesOfTests.of("별명,이메일\n바다,없음\n하늘,-\n");
        assertThat(csv(translate(file, choices(file, Map.of()), StoredRows.NONE)))
                .isEqualTo("""
                        alias,ref
                        바다,k-바다
                        하늘,k-하늘
                        """);
    }

    /** Of a column of lines nobody guesses a city. */
    @Test
    void aColumnThatSaysNothingIsNotGuessed() {
        assertThat(guessed(FilesOfTests.of("별명,칸\n바다,-\n하늘,-\n"), DataFile.LEARNERS))
                .isEqualTo(Map.of(0, "alias"));
    }

    @Test
    void writesTheRowsThatWereLeftOutAsTheyStoodThere() {
        String table = "2026년 명단\n\n이름;도시;메모\n바다;서울;=1+1\n하늘;부산;\n별;평양;안녕\n";
        TableFile file = FilesOfTests.of(table.getBytes(Charset.forName("x-windows-949")));
        TableChoices choices = TableChoices.blank(DataFile.LEARNERS, new HowToRead(0, "cp949", ";", 3), Map.of())
                .leaving(Set.of(4, 6))
                .because(Map.of(4, "메일 주소가 아닙니다", 6, "모르는 도시", 5, "x"));
        LeftOutFile left = new WritingLeftOut(choices, "까닭").write(file, TableForm.known(file, choices.how()));
        assertThat(left.workbook()).isFalse();
        assertThat(new String(left.bytes(), Charset.forName("x-windows-949"))).isEqualTo("""
                        2026년 명단
                        이름;도시;메모;까닭
                        바다;서울;'=1+1;메일 주소가 아닙니다
                        별;평양;안녕;모르는 도시
                        """.replace("\n", "\r\n"));
    }

    /** The letters of a Japanese table have none for a reason in Korean. */
    @Test
    void aReasonThatTheLettersOfTheTableCannotSayIsWrittenInOthers() {
        TableFile file = FilesOfTests.of("名前,住所\n海,東京\n".getBytes(Charset.forName("windows-31j")));
        TableChoices choices = TableChoices.blank(DataFile.LEARNERS, new HowToRead(0, "shift_jis", ",", 1), Map.of())
                .leaving(Set.of(2));
        WritingLeftOut writing = new WritingLeftOut(choices.because(Map.of(2, "모르는 도시")), "까닭");
        assertThat(new String(
                        writing.write(file, TableForm.known(file, choices.how()))
                                .bytes(),
                        StandardCharsets.UTF_8))
                .isEqualTo("\ufeff名前,住所,까닭\r\n海,東京,모르는 도시\r\n");
        WritingLeftOut plain = new WritingLeftOut(choices, "reason");
        assertThat(new String(
                        plain.write(file, TableForm.known(file, choices.how())).bytes(),
                        Charset.forName("windows-31j")))
                .isEqualTo("名前,住所,reason\r\n海,東京,\r\n");
    }

    private static Translated translate(Map<String, Map<String, String>> taught, Set<Integer> left) {
        TableFile file = FilesOfTests.of(FORM);
        TableChoices choices = choices(file, Map.of("time_zone", "Asia/Seoul"))
                .teaching(taught)
                .leaving(left);
        return translate(file, choices, StoredRows.NONE);
    }

    private static TableChoices choices(TableFile file, Map<String, String> usual) {
        return TableChoices.blank(DataFile.LEARNERS, new HowToRead(0, "utf_8", ",", 1), usual)
                .meaning(guessed(file, DataFile.LEARNERS), usual);
    }

    private static Translated translate(TableFile file, TableChoices choices, StoredRows stored) {
        return new TranslatingTables(VALUES, own -> "k-" + own, stored)
                .translate(file, RecognizingTables.recognize(file), choices);
    }

    private static Map<Integer, String> guessed(TableFile file, DataFile kind) {
        TableHead head = TableHead.of(file, RecognizingTables.recognize(file));
        Map<Integer, String> codes = new HashMap<>();
        new GuessingMeanings(VALUES)
                .guess(kind, head.columns(head.likelyHeader()))
                .forEach((column, meaning) -> codes.put(column, meaning.code()));
        return codes;
    }

    /** With its columns in the order of their names, and those that say nothing left out. */
    private static String csv(Translated translated) {
        java.util.List<String[]> rows = text(translated)
                .lines()
                .filter(line -> !line.isEmpty())
                .map(line -> line.split(",", -1))
                .toList();
        int[] columns = java.util.stream.IntStream.range(0, rows.get(0).length)
                .filter(column -> rows.stream().skip(1).anyMatch(row -> !row[column].isEmpty()))
                .boxed()
                .sorted(java.util.Comparator.comparing(column -> rows.get(0)[column]))
                .mapToInt(column -> column)
                .toArray();
        return rows.stream()
                .map(row -> java.util.Arrays.stream(columns)
                        .mapToObj(column -> row[column])
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static String text(Translated translated) {
        try (InputStream in = translated.csv().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
