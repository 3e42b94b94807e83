package org.ieum.spreadsheet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.ieum.testing.PeopleInFiles;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table with any columns is brought in step by step, and nothing is changed before somebody says so. */
@QuarkusTest
class TablePagesTest extends StoredTest {

    private static final String ANSWERS = """
            타임스탬프,이름,이메일 주소,성별,어느 도시에 사세요?,배우고 싶은 과목,가능한 시간 [월요일],가능한 시간 [토요일]
            2026. 11. 3 오후 2:31:04,바다,bada@people.test,여,서울,"영어, 수학",저녁 7시~9시,
            2026. 11. 4 오전 9:01:10,하늘,sky@people.test,남성,부산,영어,,오전
            2026. 11. 4 오전 9:05:00,별,byeol@people.test,여자,서울,영어,언제든지,
            2026. 11. 4 오전 9:06:00,해,not an address,여자,서울,영어,저녁,
            """;

    private WebClient coordinator;
    private TableWalk walk;

    @BeforeEach
    void signIn() {
        coordinator = new WebClient().signedIn();
        walk = new TableWalk(coordinator);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "x-windows-949"})
    void theAnswersOfAFormBecomePeople(String charset) {
        String path = bring(ANSWERS.getBytes(Charset.forName(charset)));
        String columns = coordinator
                .browser()
                .get(path + "/columns")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(columns)
                .contains(
                        "저녁 7시~9시 → Mon 19:00–21:00",
                        "오전 → Sat 09:00–12:00",
                        "영어, 수학 → English (1 a week, 60 minutes each), Mathematics (1 a week, 60 minutes each)",
                        "2026. 11. 3 오후 2:31:04 → 2026-11-03",
                        "<option value=\"availability/MON\" selected>")
                .contains("not understood");
        walk.tell(path + "/columns", columns).then().statusCode(303).header("Location", containsString("/values"));

        coordinator
                .browser()
                .get(path + "/values")
                .then()
                .statusCode(200)
                .body(containsString("1 word is"), containsString("언제든지"));
        say(path, "언제든지", "몰라요").then().statusCode(422).body(containsString("언제든지"));
        say(path, "언제든지", "월 19:00-21:00").then().statusCode(303).header("Location", containsString("/rows"));

        coordinator
                .browser()
                .get(path + "/rows")
                .then()
                .statusCode(200)
                .body(containsString("value=\"5\""), containsString("e-mail: "), not(containsString("value=\"4\"")));
        assertThat(people()).isEqualTo(0L);
        String preview = coordinator
                .form(path + "/columns")
                .formParam("line", 5)
                .post(path + "/rows")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        String draft = preview.substring(preview.indexOf("/import/"));
        coordinator.browser().get(draft).then().statusCode(200).body(containsString("Take this in"));
        assertThat(people()).isEqualTo(0L);
        coordinator
                .form(draft)
                .post(draft)
                .then()
                .statusCode(303)
                .header("Location", containsString("created=3&updated=0"));
        assertThat(people()).isEqualTo(3L);

        // Once more, it changes nothing: the keys are made of what is theirs.
        coordinator.browser().get(path + "/rows").then().statusCode(200).body(containsString("3 rows"));
        String again = coordinator.form(path + "/columns").post(path + "/rows").getHeader("Location");
        coordinator
                .browser()
                .get(again.substring(again.indexOf("/import/")))
                .then()
                .body(containsString("The files change nothing"));
    }

    /** Nothing is guessed in silence: not the one hour in row 3,000 that no sample shows. */
    @Test
    void everyValueThatBecomesSomethingElseIsShownWithHowOften() {
        StringBuilder table = new StringBuilder("이름,성별,가능한 시간\n");
        for (int row = 0; row < 40; row++) {
            table.append("별")
                    .append(row)
                    .append(row % 2 == 0 ? ",여" : ",남자")
                    .append(row == 39 ? ",토 오전\n" : ",월 19:00-21:00\n");
        }
        String path = bring(table.toString().getBytes(StandardCharsets.UTF_8));
        walk.columnsAsGuessed(path);
        coordinator
                .browser()
                .get(path + "/values")
                .then()
                .statusCode(200)
                .body(
                        containsString("Read as something else than it says: 4"),
                        containsString("토 오전</th>"),
                        containsString(">1</td><td data-label=\"Means\">Sat 09:00–12:00"),
                        containsString(">39</td><td data-label=\"Means\">Mon 19:00–21:00"),
                        containsString(">20</td><td data-label=\"Means\">female"),
                        not(containsString("별39</th>")));
    }

    /** Also far below what is looked at first. */
    @Test
    void aFaultInALateRowIsToldWhenTheTableComes() {
        post(("a,b\n" + "1,2\n".repeat(3_000) + "\"x,y\n").getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body(containsString("quotation mark"), containsString("3002"));
        assertThat(drafts()).isEqualTo(0L);
    }

    @Test
    void whatIsNoTableIsToldWithTheRemedy() {
        post("<html><table>".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body(containsString("save it as .xlsx"));
        post(new byte[0]).then().statusCode(422).body(containsString("Choose a file first"));
        assertThat(drafts()).isEqualTo(0L);
    }

    @Test
    void aTableIsItsOwnersAloneSealedAndThrownAwayAtTheirWord() {
        String path = bring(ANSWERS.getBytes(StandardCharsets.UTF_8));
        assertThat(value("select string_agg(encode(p.content, 'escape'), '') || min(encode(d.choices, 'escape'))"
                        + " from table_draft d join file_piece p on p.draft = d.id group by d.id"))
                .doesNotContain("bada", "ref");
        coordinator
                .browser()
                .get("/tables/00000000-0000-0000-0000-000000000000/columns")
                .then()
                .statusCode(404);
        coordinator.browser().get("/tables/x/columns").then().statusCode(404);
        coordinator.browser().get("/tables").then().body(containsString(path));
        coordinator.form(path + "/columns").post(path + "/removal").then().statusCode(303);
        coordinator.browser().get(path + "/columns").then().statusCode(404);
        assertThat(drafts()).isEqualTo(0L);
    }

    @Test
    void aTextIsReadInAnotherWayIfSomebodySaysSo() {
        String path = bring("a;b,c\n1;2,34\n".getBytes(StandardCharsets.UTF_8));
        coordinator
                .form(path + "/columns")
                .formParam("encoding", "utf_8")
                .formParam("separator", ";")
                .formParam("header", "1")
                .post(path + "/reading")
                .then()
                .statusCode(303);
        coordinator.browser().get(path + "/columns").then().body(containsString("2,34"), containsString("b,c"));
        coordinator
                .form(path + "/columns")
                .formParam("encoding", "utf_16le")
                .post(path + "/reading")
                .then()
                .statusCode(422);
    }

    /** As Excel in China saves it; read as Korean it would be syllables that nobody says. */
    @Test
    void thePageSaysInWhichLettersItReadAndReadsInOthersIfSomebodySaysSo() {
        String path = bring("名字,性别,地区\n张伟,女,延边\n李娜,男,北京\n".getBytes(Charset.forName("GBK")));
        coordinator
                .browser()
                .get(path + "/columns")
                .then()
                .body(
                        containsString("How it was read: Chinese (GB18030, GBK) · ,</summary>"),
                        containsString("张伟"),
                        containsString("女 → female"));
        coordinator
                .form(path + "/columns")
                .formParam("encoding", "cp949")
                .formParam("separator", ",")
                .formParam("header", "1")
                .post(path + "/reading")
                .then()
                .statusCode(303);
        coordinator
                .browser()
                .get(path + "/columns")
                .then()
                .body(
                        containsString("How it was read: Korean (CP949, EUC-KR) · ,</summary>"),
                        not(containsString("张伟")),
                        containsString("<option value=\"big5\">traditional Chinese (Big5)"),
                        containsString("<option value=\"shift_jis\">Japanese (Shift_JIS)"));
    }

    /** Its header stands on another line, and is found there. */
    @Test
    void aSheetIsChosenWhereThereAreSeveral() throws IOException {
        byte[] roster;
        try (InputStream in = TablePagesTest.class.getResourceAsStream("/tables/roster.xlsx")) {
            roster = in.readAllBytes();
        }
        String path = bring(roster, "tutors");
        coordinator
                .browser()
                .get(path + "/columns")
                .then()
                .body(
                        containsString("How it was read: 안내</summary>"),
                        containsString("<option value=\"0\" selected>안내"),
                        containsString("<option value=\"1\">봉사자 명단"));
        coordinator
                .form(path + "/columns")
                .formParam("sheet", 1)
                .formParam("header", 1)
                .post(path + "/reading")
                .then()
                .statusCode(303);
        coordinator
                .browser()
                .get(path + "/columns")
                .then()
                .body(
                        containsString("How it was read: 봉사자 명단</summary>"),
                        containsString("<option value=\"6\" selected>line 6: "),
                        containsString("성명</label>"));
    }

    @Test
    void aTableOfTheSameColumnsIsReadAsTheLastOneWas() {
        String path = bring("A,B,C\n바다,bada@people.test,여\n".getBytes(StandardCharsets.UTF_8));
        coordinator
                .form(path + "/columns")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("column-0", "alias")
                .formParam("column-1", "email")
                .formParam("all-delivery", "online")
                .formParam("name", " 우리  목록 ")
                .post(path + "/columns")
                .then()
                .statusCode(303);
        // In another order, under a title; what somebody said holds, what is usual is usual.
        String again = bring("우리 사람들,,\nC,A,B\n남,하늘,sky@people.test\n".getBytes(StandardCharsets.UTF_8));
        coordinator
                .browser()
                .get(again + "/columns")
                .then()
                .body(
                        containsString("It is read by the mapping “우리  목록”"),
                        containsString("하늘 → 하늘"),
                        containsString("sky@people.test → sky@people.test"),
                        not(containsString("남 →")),
                        containsString("value=\"online\" selected"));
        // One with other columns is read so at somebody's word.
        String other = bring("A,D\n별,x\n".getBytes(StandardCharsets.UTF_8));
        String page = coordinator.browser().get(other + "/columns").asString();
        assertThat(page).doesNotContain("It is read by", "별 →").contains("우리  목록");
        coordinator
                .form(other + "/columns")
                .formParam("mapping", mapping())
                .post(other + "/mapping")
                .then()
                .statusCode(303);
        coordinator.browser().get(other + "/columns").then().body(containsString("별 → 별"), containsString("x"));
        coordinator.browser().get("/tables").then().body(containsString("우리  목록"));
        coordinator
                .form("/tables")
                .post("/tables/mappings/" + mapping() + "/removal")
                .then()
                .statusCode(303);
        coordinator.browser().get("/tables").then().body(not(containsString("우리  목록")));
        assertThat(bring("A,B,C\n바다,bada@people.test,여\n".getBytes(StandardCharsets.UTF_8)))
                .satisfies(last ->
                        coordinator.browser().get(last + "/columns").then().body(not(containsString("It is read by"))));
    }

    @Test
    void whatWasSaidOfAWordIsAskedNoMoreUntilSomebodyAsksAgain() {
        byte[] file = "이름,가능한 시간 [월요일]\n바다,언제든지\n".getBytes(StandardCharsets.UTF_8);
        String path = bring(file);
        say(path, "언제든지", "월 19:00-21:00").then().statusCode(303);
        assertThat(value("select encode(text, 'escape') || encode(meant, 'escape') from remembered_word"))
                .doesNotContain("MON");
        String next = bring(file);
        coordinator
                .browser()
                .get(next + "/values")
                .then()
                .statusCode(200)
                .body(
                        containsString("Everything is understood"),
                        containsString("Said before"),
                        containsString("Mon 19:00–21:00"));
        coordinator
                .form(next + "/values")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("meaning", "availability/MON")
                .formParam("text", "언제든지")
                .post(next + "/values/removal")
                .then()
                .statusCode(303);
        coordinator.browser().get(next + "/values").then().body(containsString("1 word is"));
        coordinator.browser().get(bring(file) + "/values").then().body(containsString("1 word is"));
    }

    @Test
    void rowsThatAreLeftOutCanBeSavedMendedAndBroughtAgain() {
        String table = "이름;이메일;도시\n바다;bada@people.test;서울\n해;not an address;서울\n달;moon@people.test;부산\n";
        String path = bring(table.getBytes(Charset.forName("x-windows-949")));
        coordinator
                .form(path + "/columns")
                .formParam("column-0", "alias")
                .formParam("column-1", "email")
                .formParam("column-2", "city")
                .formParam("all-needs", "english:1x60")
                .formParam("all-availability", "MON 19:00-21:00")
                .post(path + "/columns")
                .then()
                .statusCode(303);
        coordinator.browser().get(path + "/rows").then().body(containsString("value=\"3\""));
        String preview = coordinator
                .form(path + "/columns")
                .formParam("line", 3)
                .post(path + "/rows")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        coordinator
                .browser()
                .get(preview.substring(preview.indexOf("/import/")))
                .then()
                .statusCode(200)
                .body(containsString("href=\"" + path + "/left\""));
        Response left = coordinator.browser().get(path + "/left");
        left.then().statusCode(200).header("Content-Disposition", containsString("rows.csv"));
        String text = new String(left.asByteArray(), Charset.forName("x-windows-949"));
        assertThat(text).startsWith("이름;이메일;도시;Why it was left out\r\n해;not an address;서울;e-mail: ");
        assertThat(text.lines()).hasSize(2);
        coordinator.browser().get(path + "/rows").then().body(containsString("1 row is left out"));
    }

    /** From the last step to the first and on again: what was said stands there, and is not asked again. */
    @Test
    void goingBackAndForthLosesNothing() {
        String path = bring("""
                이름,이메일,어디,가능한 시간 [월요일]
                바다,bada@people.test,서울,언제든지
                해,not an address,부산,언제든지
                """.getBytes(StandardCharsets.UTF_8));
        coordinator
                .form(path + "/columns")
                .formParam("column-0", "alias")
                .formParam("column-1", "email")
                .formParam("column-2", "city")
                .formParam("column-3", "availability/MON")
                .formParam("all-needs", "english:2x90")
                .formParam("all-delivery", "online")
                .post(path + "/columns")
                .then()
                .statusCode(303);
        say(path, "언제든지", "월 19:00-21:00").then().statusCode(303);
        String first = leaving(path, 3);
        assertThat(first).contains("/left");

        String columns = coordinator.browser().get(path + "/columns").asString();
        assertThat(columns)
                .contains(
                        "<option value=\"city\" selected>",
                        "<option value=\"availability/MON\" selected>",
                        "언제든지 → Mon 19:00–21:00",
                        "value=\"english:2x90\"",
                        "value=\"online\" selected");
        walk.tell(path + "/columns", columns).then().statusCode(303);
        coordinator
                .browser()
                .get(path + "/values")
                .then()
                .body(containsString("Everything is understood"), containsString("Mon 19:00–21:00"));
        coordinator
                .browser()
                .get(path + "/rows")
                .then()
                .body(containsString("1 row can be taken in"), containsString("1 row is left out"));
        // Without JavaScript and without the earlier answers in any field: they are kept, not carried along.
        String again = walk.preview(path);
        assertThat(again).contains("/left").doesNotContain("not an address");
        assertThat(changes(again)).isEqualTo(changes(first));
    }

    /** The lines of what would change. */
    private static String changes(String page) {
        return page.substring(page.lastIndexOf("<table"), page.lastIndexOf("</table>"));
    }

    private String leaving(String path, int line) {
        coordinator.browser().get(path + "/rows").then().body(containsString("value=\"" + line + "\""));
        return walk.preview(path, Map.of("line", line));
    }

    /** Under titles, behind a row that is left out, and one that goes on over two lines. */
    @Test
    void whatWouldChangeIsToldByTheLinesOfTheTable() {
        anApprovedLearner();
        String path = bring(
                "우리 명단\n\n번호,별명,도시\nL 1,별,서울\nL1,\"바\n다\",부산\nL2,하늘,서울\nL1,바다,서울\n".getBytes(StandardCharsets.UTF_8));
        walk.columnsAsGuessed(path);
        String rows = coordinator.browser().get(path + "/rows").asString();
        assertThat(rows).contains("value=\"4\"", "value=\"8\"", "“L1” stands in line 5 already");
        String preview = coordinator
                .form(path + "/columns")
                .formParam("line", 4, 8)
                .post(path + "/rows")
                .getHeader("Location");
        String page = coordinator
                .browser()
                .get(preview.substring(preview.indexOf("/import/")))
                .asString();
        assertThat(page)
                .containsPattern(">5</td><th scope=\"row\">L1</th>")
                .contains("city: <del>Seoul</del> <ins>Busan</ins>", "alias: <del>바다</del> <ins>바 다</ins>");
    }

    /** Each step reads the file; none leaves it there, not the one either that finds a fault in it. */
    @Test
    void noTableStaysOnTheDisk() throws IOException {
        String path = bring(ANSWERS.getBytes(StandardCharsets.UTF_8));
        walk.columnsAsGuessed(path);
        coordinator.browser().get(path + "/values").then().statusCode(200);
        coordinator.browser().get(path + "/left").then().statusCode(200);
        walk.post("이름,메모\n\"바다,안녕\n".getBytes(StandardCharsets.UTF_8), "learners")
                .then()
                .statusCode(422);
        Path uploads = Path.of(WebClient.setting("quarkus.http.body.uploads-directory"));
        try (Stream<Path> files = Files.list(uploads)) {
            assertThat(files).noneMatch(file -> file.getFileName().toString().startsWith("table"));
        }
    }

    @Test
    void aTableOfAPartChangesThatPartAlone() {
        anApprovedLearner();
        String path = bring("번호,도시\nL1,부산\n".getBytes(StandardCharsets.UTF_8));
        coordinator
                .form(path + "/columns")
                .formParam("column-0", "ref")
                .formParam("column-1", "city")
                .post(path + "/columns")
                .then()
                .statusCode(303);
        coordinator.browser().get(path + "/rows").then().statusCode(200);
        String preview =
                coordinator.form(path + "/columns").post(path + "/rows").getHeader("Location");
        String page = coordinator
                .browser()
                .get(preview.substring(preview.indexOf("/import/")))
                .asString();
        assertThat(page.split("<del>", -1)).hasSize(2);
        assertThat(page).contains("city: <del>Seoul</del> <ins>Busan</ins>");
    }

    @Test
    void pairsComeInByNamesAndOneOfSeveralIsChosen() {
        new PeopleInFiles()
                .learner("L1", "바다", "", "english:1x60", "2026-10-01")
                .learner("L2", "하나", "", "english:1x60", "2026-10-01")
                .learner("L3", "하나", "", "english:1x60", "2026-10-01")
                .tutor("T1", "Kim", "english", "approved")
                .tutor("T2", "Lee", "english", "approved")
                .arrive();
        byte[] file = "학생,선생님,과목,요일\n바다,Kim,영어,월 18:00-19:00\n하나,T2,영어,월 저녁 7시~8시\n".getBytes(StandardCharsets.UTF_8);
        String path = bring(file, "pairings");
        String columns = coordinator.browser().get(path + "/columns").asString();
        assertThat(columns).contains("바다 → L1", "Kim → T1", "T2 → T2", "월 저녁 7시~8시 → Mon 19:00–20:00");
        walk.tell(path + "/columns", columns).then().statusCode(303);
        coordinator
                .browser()
                .get(path + "/values")
                .then()
                .body(
                        containsString("1 word is"),
                        containsString("<option value=\"L2\">하나 – L2</option>"),
                        containsString("<option value=\"L3\">하나 – L3</option>"));
        coordinator
                .form(path + "/values")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("meaning", "learner_ref")
                .formParam("text", "하나")
                .formParam("said", "L3")
                .post(path + "/values")
                .then()
                .statusCode(303);
        String preview =
                coordinator.form(path + "/columns").post(path + "/rows").getHeader("Location");
        coordinator
                .browser()
                .get(preview.substring(preview.indexOf("/import/")))
                .then()
                .statusCode(200)
                .body(containsString("L1, T1, english"), containsString("L3, T2, english"));
    }

    /** As a colleague does it: the file of a page in Korean, one cell typed over in another program. */
    @Test
    void aFileThatWasTakenOutChangedAndSavedChangesWhatWasChanged() throws Exception {
        anApprovedLearner();
        byte[] out = coordinator
                .browser()
                .get("/api/v1/learners.csv?as=xlsx&lang=ko")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        coordinator.browser().get("/tables?lang=en");
        String same = preview(bring(out));
        assertThat(same).contains("The files change nothing");
        String changed = preview(bring(org.ieum.sheet.SavedAgain.with(out, 1, "Seoul", "부산")));
        assertThat(changed.split("<del>", -1)).hasSize(2);
        assertThat(changed).contains("city: <del>Seoul</del> <ins>Busan</ins>");
    }

    /** With its columns as they are guessed. */
    private String preview(String path) {
        walk.columnsAsGuessed(path);
        coordinator.browser().get(path + "/values").then().body(containsString("Everything is understood"));
        return walk.preview(path);
    }

    private static void anApprovedLearner() {
        new PeopleInFiles()
                .learner("L1", "바다", "bada@people.test", "english:1x60", "2026-10-01")
                .learner("L2", "하늘", "sky@people.test", "english:1x60", "2026-10-01")
                .arrive();
    }

    private Object mapping() {
        return entities.createNativeQuery("select max(id) from saved_mapping").getSingleResult();
    }

    private String bring(byte[] file) {
        return bring(file, "learners");
    }

    private String bring(byte[] file, String kind) {
        return walk.bring(file, kind);
    }

    private Response post(byte[] file) {
        return walk.post(file, "learners");
    }

    private Response say(String path, String text, String said) {
        return coordinator
                .form(path + "/values")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("meaning", "availability/MON")
                .formParam("text", text)
                .formParam("said", said)
                .post(path + "/values");
    }

    private Number people() {
        return (Number)
                entities.createNativeQuery("select count(*) from learner").getSingleResult();
    }

    private Number drafts() {
        return (Number)
                entities.createNativeQuery("select count(*) from table_draft").getSingleResult();
    }
}
