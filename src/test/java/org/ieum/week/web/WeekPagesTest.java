package org.ieum.week.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.kernel.PageLanguage;
import org.ieum.person.Status;
import org.ieum.testing.Statements;
import org.ieum.testing.StoredPeople;
import org.ieum.testing.StoredTest;
import org.ieum.testing.StrictCalendar;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The week of all, of one person, and the calendar that follows it. */
@QuarkusTest
class WeekPagesTest extends StoredTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final int TUESDAY_TEN = 24 + 10;

    @Inject Statements statements;

    private long learner;
    private long tutor;
    private WebClient admin;

    @BeforeEach
    void aPairing() {
        learner = people.learner("Byeol & Co", Optional.of("byeol@example.org"), PageLanguage.KO, SEOUL);
        tutor = people.tutor("Kim", "kim@example.org", PageLanguage.EN, SEOUL);
        pairings.pairing(learner, tutor, StoredPeople.MONDAY, "TUE 10:00/90", "SUN 22:30/90");
        admin = new WebClient().signedIn();
    }

    @Test
    void countsTheLessonsOfEachHour() {
        String page = page("/weeks");
        assertThat(page)
                .contains("at=" + TUESDAY_TEN + "#lessons", "at=" + (TUESDAY_TEN + 1) + "#lessons", "22:00", "23:00")
                .doesNotContain("at=" + (TUESDAY_TEN + 2) + "#", "Byeol")
                .doesNotContainPattern("\\bKim\\b");
        assertThat(trail.actions()).doesNotContain("week.listed");
    }

    @Test
    void namesThePeopleOfAnHourAndWritesItDown() {
        assertThat(page("/weeks?at=" + TUESDAY_TEN))
                .contains("Byeol &amp; Co", "Kim", "Tue 10:00–11:30", "Mathematics", "/weeks/tutors/" + tutor);
        assertThat(page("/weeks?at=" + (TUESDAY_TEN + 2))).doesNotContain("Byeol");
        assertThat(page("/weeks?at=9999")).doesNotContain("Byeol");
        assertThat(trail.actions()).contains("week.listed");
    }

    @Test
    void isFilteredByCityAndSubject() {
        assertThat(page("/weeks?city=Seoul&subject=math&at=" + TUESDAY_TEN)).contains("Byeol");
        assertThat(page("/weeks?city=Busan&at=" + TUESDAY_TEN))
                .contains("No lessons yet")
                .doesNotContain("Byeol");
        assertThat(page("/weeks?subject=english&at=" + TUESDAY_TEN)).doesNotContain("Byeol");
        assertThat(page("/weeks?city=Atlantis&at=" + TUESDAY_TEN)).contains("Byeol");
    }

    @Test
    void isThereAsAFileWithKeysAndWritesItDown() {
        String[] keys =
                value("select l.ref || ',' || t.ref from learner l, tutor t").split(",", -1);
        Response file = admin.browser().get("/weeks/lessons.csv?city=Seoul&subject=");
        assertThat(file.asString().lines())
                .containsExactly(
                        "\ufefftimes,learner_ref,tutor_ref,subject,delivery,since,until",
                        "TUE 10:00/90," + keys[0] + "," + keys[1] + ",math,online," + StoredPeople.MONDAY + ",",
                        "SUN 22:30/90," + keys[0] + "," + keys[1] + ",math,online," + StoredPeople.MONDAY + ",");
        assertThat(page("/weeks")).contains("/weeks/lessons.csv?city=&amp;subject=&amp;as=xlsx");
        assertThat(page("/weeks?city=Busan")).doesNotContain("lessons.csv");
        assertThat(trail.actions()).contains("week.listed");
    }

    @Test
    void drawsAPersonsWeekAndWritesItDown() {
        assertThat(page("/weeks/tutors/" + tutor))
                .contains("The week of Kim", "<svg", "10:00–11:30", "Byeol &amp; Co", "There is no link");
        assertThat(page("/weeks/learners/" + learner)).contains("Kim", "Tue 10:00–11:30");
        assertThat(trail.actions()).filteredOn("week.read"::equals).hasSize(2);
        admin.browser().get("/weeks/tutors/999999").then().statusCode(404);
        admin.browser().get("/weeks/accounts/1").then().statusCode(404);
    }

    @Test
    void costsFewStatements() {
        for (String path : new String[] {
            "/weeks?at=" + TUESDAY_TEN,
            "/weeks/tutors/" + tutor,
            "/weeks/free",
            "/numbers",
            "/outbox",
            "/settings/catalogue",
            "/settings/organisation",
            "/settings/rounds"
        }) {
            assertThat(statements.of(() -> page(path))).as(path).isLessThanOrEqualTo(10);
        }
    }

    @Test
    void aCalendarFollowsItByASecretLinkAndNamesNobody() {
        String link = issue("/weeks/tutors/" + tutor);
        Response feed = given().get(link);
        assertThat(feed.contentType()).startsWith("text/calendar");
        StrictCalendar.check(feed.asString());
        assertThat(feed.asString())
                .startsWith("BEGIN:VCALENDAR")
                .contains("TZID:Asia/Seoul", "SUMMARY:Lesson: Mathematics", "20261201T100000", "20261206T223000")
                .doesNotContain("Byeol", "Kim", "@example.org", "ATTENDEE");
        assertThat(given().get(issue("/weeks/learners/" + learner)).asString()).contains("SUMMARY:수업: 수학");
        given().head(link).then().statusCode(200);
        given().get(link).then().statusCode(200);
        given().get("/calendar/" + "A".repeat(32) + ".ics").then().statusCode(404);
        assertThat(trail.actions()).contains("feed.issued");
        assertThat(page("/weeks/tutors/" + tutor)).contains("There is a link").doesNotContain(link);
    }

    @Test
    void theLinkEndsWhenItIsTakenBackOrReplaced() {
        String page = "/weeks/tutors/" + tutor;
        String first = issue(page);
        String second = issue(page);
        given().get(first).then().statusCode(404);
        given().get(second).then().statusCode(200);
        admin.form(page).post(page + "/feed/revocation").then().statusCode(303);
        given().get(second).then().statusCode(404);
        assertThat(trail.actions()).contains("feed.revoked");
    }

    /** What goes on stands in both calendars, until it ends. */
    @Test
    void whoeverLeavesSeesTheLessonsThatGoOn() {
        String link = issue("/weeks/tutors/" + tutor);
        String before = given().get(link).asString();
        people.tutorBecomes(tutor, Status.LEFT);
        assertThat(given().get(link).then().statusCode(200).extract().asString().replaceAll("DTSTAMP:.*", ""))
                .isEqualTo(before.replaceAll("DTSTAMP:.*", ""))
                .contains("SUMMARY:");
    }

    @Test
    void saysWhatToDoWhereThereIsNothing() {
        database.clear();
        assertThat(page("/weeks")).contains("They appear here when both people have accepted");
        assertThat(page("/weeks/free")).contains("No approved tutor has time there");
        admin.browser()
                .header("Accept-Language", "ko")
                .get("/weeks")
                .then()
                .body(containsString("아직 수업이 없습니다"), not(containsString("No lessons")));
    }

    private String issue(String page) {
        String answer = admin.form(page)
                .post(page + "/feed")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Matcher link = Pattern.compile("/calendar/[A-Za-z0-9_-]+[.]ics").matcher(answer);
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private String page(String path) {
        return admin.browser().get(path).then().statusCode(200).extract().asString();
    }
}
