package org.ieum.hours;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.ieum.exchange.PermittingExports;
import org.ieum.kernel.Side;
import org.ieum.person.PersonId;
import org.ieum.selfservice.BeingForgotten;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.PageText;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a tutor gave is counted from the lessons that were held, certified, and checked by whoever holds the paper. */
@QuarkusTest
class HoursTest extends StoredTest {

    @Inject ReadingHours reading;
    @Inject BeingForgotten forgetting;
    @Inject StoredOffers stored;
    @Inject PermittingExports permits;

    private long learner;
    private long tutor;
    private WebClient teaching;

    @BeforeEach
    void somebodyTaught() {
        learner = people.learner("L1", "math", "MON 19:00-22:00");
        tutor = people.tutor("T1", "math", "MON 19:00-22:00");
        long pairing = pairings.pairing(learner, tutor, LocalDate.of(2025, 1, 1), "MON 20:00/60");
        // The last one of 2025 in Seoul is one of 2025 there, and still is of the year before in London.
        lesson(pairing, "2025-12-31T23:30+09:00", 60, "held");
        lesson(pairing, "2026-01-01T00:00+09:00", 90, "held");
        lesson(pairing, "2026-01-05T20:00+09:00", 60, "held");
        lesson(pairing, "2026-02-02T20:00+09:00", 45, "held");
        lesson(pairing, "2026-02-09T20:00+09:00", 60, "planned");
        lesson(pairing, "2026-02-16T20:00+09:00", 60, "cancelled");
        lesson(pairing, "2026-02-23T20:00+09:00", 60, "missed");
        teaching = at(new PersonId(Side.TUTOR, tutor));
    }

    @Test
    void areCountedByMonthAndOnlyThoseThatWereHeld() {
        assertThat(reading.all(tutor).months())
                .extracting(month -> month.month() + " " + month.lessons() + " " + month.minutes())
                .containsExactly("2025-12 1 60", "2026-01 2 150", "2026-02 1 45");
        assertThat(reading.between(tutor, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))
                        .minutes())
                .isEqualTo(195);
        assertThat(english(teaching, "/my/given")).contains("2026-01", "2 h 30 min", "4 h 15 min in all", "2025");
        assertThat(english(teaching, "/my")).contains("/my/given");
    }

    @Test
    void areCertifiedAndAnybodyChecksThemWithoutAName() {
        String paper = certified("2026");
        assertThat(english(teaching, paper))
                .contains("Name T1", "Lessons 3", "3 h 15 min", "2026-01-01", "/certificates");
        String code = code(paper);
        WebClient anybody = new WebClient();
        for (String typed : List.of(
                code, code.toLowerCase(java.util.Locale.ROOT), code.substring(0, 8) + "-" + code.substring(8))) {
            assertThat(PageText.seen(english(anybody, "/certificates?code=" + typed)))
                    .contains("This certificate is true.", "3 h 15 min", "2026-01-01")
                    .doesNotContain("T1");
        }
        assertThat(korean(anybody, "/certificates?code=" + code)).contains("맞는 확인서입니다", "3시간 15분");
        for (String never : List.of("2222222222222222", "x", "%25", code.substring(1))) {
            assertThat(english(anybody, "/certificates?code=" + never))
                    .contains("There is no certificate with this code")
                    .doesNotContain("is true");
        }
        assertThat(korean(teaching, paper)).contains("자원봉사 수업 확인서", "3시간 15분");
        assertThat(trail.actions()).contains("tutor.certified");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12, ko, 1시간, 0분",
        "2025-12, en, 1 h, 0 min",
        "2025-12, zh, 1小时, 0分",
        "2026-02, ko, 45분, 0시간",
        "2026-02, en, 45 min, 0 h",
        "2026-02, zh, 45分钟, 0小时",
        "2026-01, ko, 2시간 30분, 0시간",
        "2026-01, zh, 2小时30分钟, 0小时"
    })
    void aTimeHasNoPartOfZero(String month, String language, String time, String never) {
        String page = PageText.seen(read(teaching, "/my/given", language));
        assertThat(page).containsPattern(month + "\\s+[0-9]+\\s+" + time + "\\s");
        assertThat(page).doesNotContainPattern("(?<![0-9])" + never);
    }

    @Test
    void ofNoLessonThereIsNoCertificate() {
        assertThat(issue("2019").statusCode()).isEqualTo(409);
        assertThat(stored.stored("select code from certificate")).isEmpty();
    }

    @Test
    void areTheirOwnersAlone() {
        String paper = certified("");
        WebClient another = at(new PersonId(Side.TUTOR, people.tutor("T2", "math", "MON 19:00-22:00")));
        another.browser().get(paper).then().statusCode(404);
        WebClient learning = at(new PersonId(Side.LEARNER, learner));
        learning.browser().get("/my/given").then().statusCode(404);
        learning.browser().get(paper).then().statusCode(404);
        assertThat(teaching.browser().get("/my/data").asString()).contains(code(paper));
    }

    @Test
    void thePaperStaysTrueWhenItsTutorIsForgotten() {
        String code = code(certified(""));
        forgetting.forget(new PersonId(Side.TUTOR, tutor));
        assertThat(stored.stored("select code from certificate where tutor_id is null"))
                .containsExactly(code);
        assertThat(english(new WebClient(), "/certificates?code=" + code)).contains("This certificate is true.");
    }

    /** What staff type into the portals for volunteers. */
    @Test
    void areAWorkbookForThePortals() throws IOException {
        run("update tutor set name = '=1+1' where id = " + tutor);
        WebClient admin = new WebClient().signedIn();
        assertThat(rows(workbook(admin, "?year=2026")))
                .containsExactly(
                        List.of("Key", "Date", "Begin", "End", "Minutes", "Kind of work"),
                        List.of("T1", "2026-01-01", "00:00", "01:30", "90", "Teaching for free: Mathematics"),
                        List.of("T1", "2026-01-05", "20:00", "21:00", "60", "Teaching for free: Mathematics"),
                        List.of("T1", "2026-02-02", "20:00", "20:45", "45", "Teaching for free: Mathematics"));
        assertThat(rows(workbook(admin, "?year=2025")))
                .element(1)
                .isEqualTo(List.of("T1", "2025-12-31", "23:30", "00:30", "60", "Teaching for free: Mathematics"));
        assertThat(rows(workbook(admin, "?year=2024"))).hasSize(1);
        assertThat(trail.actions()).contains("tutor.hours-exported");
        long own = Long.parseLong(
                stored.stored("select min(id) || '' from account").get(0));
        long permit = permits.ask("Entered into the portal.", own).id();
        assertThat(file(admin, "?permit=" + permit).statusCode()).isEqualTo(403);
        permits.approve(permit, own + 1);
        byte[] named = workbook(admin, "?year=2026&permit=" + permit);
        assertThat(rows(named).get(1).get(0)).isEqualTo("=1+1");
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(named))) {
            assertThat(book.getFirstSheet().read().stream().flatMap(Row::stream))
                    .allSatisfy(cell -> assertThat(cell.getFormula()).isNull());
        }
        assertThat(trail.actions()).contains("export.used");
        assertThat(rows(file(admin, "?year=2026", "ko").asByteArray()).get(0))
                .contains("봉사 날짜", "시작 시간", "종료 시간", "봉사 시간(분)", "봉사 내용");
        for (String never : List.of("?year=x", "?year=1", "?permit=x", "?permit=-1", "?year=99999999999999999999")) {
            assertThat(file(admin, never).statusCode()).as(never).isEqualTo(422);
        }
        forgetting.forget(new PersonId(Side.TUTOR, tutor));
        assertThat(rows(workbook(admin, "?year=2026"))).hasSize(1);
        run("delete from export_permit");
    }

    private static Response file(WebClient somebody, String query) {
        return file(somebody, query, "en");
    }

    private static Response file(WebClient somebody, String query, String language) {
        return somebody.browser().header("Accept-Language", language).get("/hours.xlsx" + query);
    }

    private static byte[] workbook(WebClient somebody, String query) {
        Response answer = file(somebody, query);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        return answer.asByteArray();
    }

    private static List<List<String>> rows(byte[] workbook) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getFirstSheet().read().stream()
                    .map(row -> row.stream().map(Cell::getText).toList())
                    .toList();
        }
    }

    private String certified(String year) {
        Response answer = issue(year);
        assertThat(answer.statusCode()).isEqualTo(303);
        String location = answer.header("Location");
        return location.substring(location.indexOf("/my/certificates/"));
    }

    private Response issue(String year) {
        return OwnPageLinks.send(teaching, "/my/given", Map.of("year", year));
    }

    private static String code(String paper) {
        return paper.substring(paper.lastIndexOf('/') + 1);
    }

    private static String english(WebClient somebody, String path) {
        return read(somebody, path, "en");
    }

    private static String korean(WebClient somebody, String path) {
        return read(somebody, path, "ko");
    }

    private static String read(WebClient somebody, String path, String language) {
        Response page = somebody.browser()
                .header("Accept-Language", language)
                .urlEncodingEnabled(false)
                .get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return page.asString();
    }

    private WebClient at(PersonId who) {
        return OwnPageLinks.of(who);
    }

    private void lesson(long pairing, String at, int minutes, String state) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "insert into lesson (id, version, pairing_id, learner_id, tutor_id,"
                                        + " phase, place, planned_at, starts_at, minutes, state, by_whom) values"
                                        + " (nextval('lesson_seq'), 0, :pairing, :learner, :tutor, 0, 0, cast(:at as timestamptz),"
                                        + " cast(:at as timestamptz), :minutes, :state, :by)")
                        .setParameter("pairing", pairing)
                        .setParameter("learner", learner)
                        .setParameter("tutor", tutor)
                        .setParameter("at", at)
                        .setParameter("minutes", minutes)
                        .setParameter("state", state)
                        .setParameter("by", state.equals("cancelled") || state.equals("missed") ? "learner" : null)
                        .executeUpdate());
    }
}
