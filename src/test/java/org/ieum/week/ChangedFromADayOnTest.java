package org.ieum.week;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.kernel.Side;
import org.ieum.outbox.Letter;
import org.ieum.outbox.LookingAfterMails;
import org.ieum.outbox.OutboxMessages;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.selfservice.OwnPages;
import org.ieum.testing.CalendarReader;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.SolvedRounds;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A round that takes effect on Monday changes nothing before Monday, in no place that shows lessons. */
@QuarkusTest
class ChangedFromADayOnTest extends StoredTest {

    private static final Path INPUTS = Path.of("src/test/resources/cases/03");
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @SuppressWarnings("TimeInStaticInitializer") // All of one run means one Monday.
    private static final LocalDate MONDAY = LocalDate.now(SEOUL).with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    private static final LocalDate BEFORE = MONDAY.minusDays(1);
    private static final Pattern FEED = Pattern.compile("/calendar/[A-Za-z0-9_-]+\\.ics");

    @Inject OutboxMessages messages;
    @Inject LookingAfterMails mails;
    @Inject OwnPages pages;
    @Inject Weeks weeks;
    @Inject Persons persons;
    @Inject StoredOffers mailsOut;

    private WebClient admin;
    private PersonId learner;
    private String feed;

    @BeforeEach
    void aPairThatRuns() {
        RequestSpecification all = WebClient.withTheToken();
        for (String file : new String[] {"learners", "tutors", "pairings"}) {
            all.multiPart(file, file + ".csv", text(file + ".csv").getBytes(StandardCharsets.UTF_8), "text/csv");
        }
        all.post("/api/v1/import").then().statusCode(200);
        RestAssured.requestSpecification = WebClient.withTheToken();
        admin = new WebClient().signedIn();
        learner = new PersonId(Side.LEARNER, number("select id from learner"));
        feed = issue();
    }

    @AfterEach
    void nobodyCallsAnyMore() {
        RestAssured.requestSpecification = null;
    }

    @Test
    void otherTimes() {
        learnerBecomes(later());
        publish();
        assertThat(shown(MONDAY.minusWeeks(1), MONDAY.plusWeeks(2)))
                .containsExactly(on("pairing-N-1", -3), on("pairing-N.2-1", 6), on("pairing-N.2-1", 13));
        assertThat(shown(LocalDate.of(2026, 10, 1), MONDAY))
                .hasSizeGreaterThan(8)
                .allMatch(lesson -> lesson.startsWith("pairing-N-1 "));
        assertThat(mailed("lessons.ics", MONDAY.minusWeeks(1), MONDAY.plusWeeks(1)))
                .containsExactly(on("pairing-N-1", -3), on("pairing-N.2-1", 6));
        assertThat(fileNames()).containsExactly("lessons.ics", "lessons.ics");
        everyPlaceSays("FRI 18:00/60", "Fri 18:00–19:00", "Friday 18:00–19:00");
        assertThat(ownPage()).contains("From " + said(MONDAY) + " on: Sunday 18:00–19:00");
        assertThat(weekOn(MONDAY)).containsExactly("SUN 18:00/60");
        assertThat(mailsOut.stored("select to_char(starts_at at time zone 'Asia/Seoul', 'DY HH24:MI') from lesson"
                        + " order by starts_at"))
                .as("the lessons of the next weeks, at once")
                .containsSubsequence("SUN 18:00", "SUN 18:00", "SUN 18:00")
                .doesNotContainSequence("SUN 18:00", "FRI 18:00");
    }

    @Test
    void oneLessonMoreAndThenOneLess() {
        learnerBecomes(row("either", "english:2x60", "FRI 18:00-21:00;SUN 18:00-21:00"));
        publish();
        assertThat(shown(MONDAY.minusWeeks(1), MONDAY.plusWeeks(1)))
                .containsExactly(on("pairing-N-1", -3), on("pairing-N.2-1", 4), on("pairing-N.2-2", 6));
        everyPlaceSays("FRI 18:00/60", "Fri 18:00–19:00", "Friday 18:00–19:00");

        learnerBecomes(row("either", "english:1x60", "SUN 18:00-21:00"));
        mailsOut.noMails();
        publish();
        assertThat(shown(MONDAY.minusWeeks(1), MONDAY.plusWeeks(1)))
                .containsExactly(on("pairing-N-1", -3), on("pairing-N.2-1", 6));
        assertThat(fileNames())
                .containsOnly("lessons.ics", "lessons-taken-out.ics")
                .hasSize(4);
        assertThat(files("lessons-taken-out.ics"))
                .allMatch(file -> file.contains("METHOD:CANCEL") && file.contains(".2-2@") && !file.contains(".2-1@"));
    }

    @Test
    void anotherWayOfMeetingAlone() {
        learnerBecomes(row("in_person", "english:1x60", "FRI 18:00-19:00"));
        publish();
        assertThat(shown(MONDAY.minusWeeks(1), MONDAY.plusWeeks(1)))
                .containsExactly(on("pairing-N-1", -3), on("pairing-N.2-1", 4));
        assertThat(given().get("/api/v1/pairings.csv").asString()).contains(",online,FRI 18:00/60,");
        assertThat(page("/weeks/learners/" + learner.id())).contains("Online").contains("In person");
        assertThat(ownPage()).contains("From " + said(MONDAY) + " on: Friday 18:00–19:00 · in person");
        assertThat(unfolded()).contains("DESCRIPTION:화상으로 만나기.", "DESCRIPTION:직접 만나기.");
    }

    @Test
    void theEndOfTheLessons() {
        learnerBecomes(row("either", "math:1x60", "FRI 18:00-21:00"));
        publish();
        assertThat(shown(MONDAY.minusWeeks(2), MONDAY.plusWeeks(2)))
                .containsExactly(on("pairing-N-1", -10), on("pairing-N-1", -3));
        assertThat(mailed("lessons.ics", MONDAY.minusWeeks(1), MONDAY.plusWeeks(1)))
                .containsExactly(on("pairing-N-1", -3));
        assertThat(files("lessons.ics"))
                .allMatch(file -> file.contains("METHOD:REQUEST")
                        && file.contains(
                                "UNTIL=" + MONDAY.minusDays(3).toString().replace("-", "") + "T090000Z"));
        everyPlaceSays("FRI 18:00/60", "Fri 18:00–19:00", "Friday 18:00–19:00");
        assertThat(ownPage()).contains("the last day is " + said(BEFORE));
        assertThat(weekOn(MONDAY)).isEmpty();
        String file = given().get("/api/v1/pairings.csv").asString();
        given().multiPart("pairings", "pairings.csv", file.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/api/v1/import")
                .then()
                .statusCode(200);
        assertThat(number("select count(*) from pairing"))
                .as("what ends is not begun anew by its own file")
                .isOne();
    }

    @Test
    void aSecondChangeBeforeTheFirstHasBegun() {
        learnerBecomes(later());
        publish();
        learnerBecomes(row("either", "english:1x60", "TUE 18:00-21:00"));
        mailsOut.noMails();
        publish();
        assertThat(shown(MONDAY.minusWeeks(1), MONDAY.plusWeeks(1)))
                .containsExactly(on("pairing-N-1", -3), on("pairing-N.2-1", 1));
        everyPlaceSays("FRI 18:00/60", "Fri 18:00–19:00", "Friday 18:00–19:00");

        learnerBecomes(text("learners.csv"));
        mailsOut.noMails();
        publish();
        assertThat(shown(MONDAY.minusWeeks(1), MONDAY.plusWeeks(1)))
                .hasSize(2)
                .anyMatch(lesson -> lesson.contains(MONDAY.minusDays(3) + "T18:00"));
    }

    @Test
    void aSeriesEndsWithThePledge() {
        assertThat(shown(LocalDate.of(2027, 10, 20), LocalDate.of(2028, 1, 1)))
                .containsExactly("pairing-N-1 2027-10-22T18:00", "pairing-N-1 2027-10-29T18:00");
        assertThat(unfolded()).contains("RRULE:FREQ=WEEKLY;UNTIL=20271029T090000Z");
    }

    @Test
    void aFileSaysTheRunningTimesAndIsTakenInWithoutAChange() {
        learnerBecomes(later());
        publish();
        String file = given().get("/api/v1/pairings.csv").asString();
        given().multiPart("pairings", "pairings.csv", file.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/api/v1/import")
                .then()
                .statusCode(200);
        assertThat(weekOn(BEFORE)).containsExactly("FRI 18:00/60");
        assertThat(weekOn(MONDAY)).containsExactly("SUN 18:00/60");
    }

    /** The feed, in the words of two readers; without the number of the pairing. */
    private List<String> shown(LocalDate from, LocalDate until) {
        return plain(CalendarReader.lessons(new WebClient().browser().get(feed).asString(), from, until, SEOUL));
    }

    private String unfolded() {
        return new WebClient().browser().get(feed).asString().replace("\r\n ", "");
    }

    private static List<String> plain(Set<String> lessons) {
        return lessons.stream()
                .map(lesson -> lesson.replaceFirst("pairing-[0-9]+", "pairing-N"))
                .toList();
    }

    private List<String> mailed(String name, LocalDate from, LocalDate until) {
        List<String> files = files(name);
        assertThat(files).hasSize(2);
        files.forEach(file -> assertThat(file.replace("\r\n ", ""))
                .contains("ATTENDEE;", "PARTSTAT=ACCEPTED", "ORGANIZER:mailto:", "SEQUENCE:", "BEGIN:VALARM", "URL:"));
        Set<String> one = CalendarReader.lessons(files.get(0), from, until, SEOUL);
        assertThat(CalendarReader.lessons(files.get(1), from, until, SEOUL)).isEqualTo(one);
        return plain(one);
    }

    private List<String> files(String name) {
        return attachments().stream()
                .filter(file -> file.name().equals(name))
                .map(Letter.Attachment::content)
                .toList();
    }

    private List<String> fileNames() {
        return attachments().stream().map(Letter.Attachment::name).toList();
    }

    private List<Letter.Attachment> attachments() {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Letter.Attachment> files = new ArrayList<>();
            messages.queued(Instant.EPOCH, 0, 100)
                    .forEach(message -> files.addAll(mails.letter(message).attachments()));
            return files;
        });
    }

    private void everyPlaceSays(String file, String row, String own) {
        assertThat(given().get("/api/v1/pairings.csv").asString()).contains(file);
        assertThat(weekOn(BEFORE)).containsExactly(file);
        assertThat(page("/weeks?at=" + (24 * 4 + 18))).contains(row).contains("Sora");
        assertThat(page("/weeks/learners/" + learner.id())).contains(row);
        assertThat(page("/learners/" + learner.id())).contains(row.replace("Fri ", "Fri "));
        assertThat(ownPage()).contains(own);
        assertThat(given().get("/api/v1/pairings").jsonPath().getList("items[0].times", String.class))
                .containsExactly(file);
    }

    private List<String> weekOn(LocalDate day) {
        return QuarkusTransaction.requiringNew()
                .call(() -> weeks.lessonsOf(persons.get(learner), day).stream()
                        .filter(lesson -> !lesson.since().isAfter(day))
                        .map(lesson -> lesson.session().toString())
                        .toList());
    }

    private String ownPage() {
        OwnPages.Key key = QuarkusTransaction.requiringNew().call(() -> pages.issue(learner));
        WebClient somebody = OwnPageLinks.at("/me/" + key.token());
        return somebody.browser().header("Accept-Language", "en").get("/my").asString();
    }

    private String page(String path) {
        return admin.browser().get(path).asString();
    }

    private String issue() {
        String week = "/weeks/learners/" + learner.id();
        Matcher link = FEED.matcher(admin.form(week).post(week + "/feed").asString());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private static String on(String series, int days) {
        return series + " " + MONDAY.plusDays(days) + "T18:00";
    }

    private static String said(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH).format(day);
    }

    private void publish() {
        String round = SolvedRounds.solved(MONDAY, "PT5S");
        given().post(round + "/publication").then().statusCode(200);
    }

    private static void learnerBecomes(String csv) {
        given().multiPart("learners", "learners.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/api/v1/import")
                .then()
                .statusCode(200);
    }

    private static String later() {
        return text("learners-later.csv");
    }

    private static String row(String delivery, String needs, String free) {
        return text("learners.csv")
                .replace(",either,", "," + delivery + ",")
                .replace("english:1x60", needs)
                .replace("FRI 18:00-21:00", free);
    }

    private static String text(String file) {
        try {
            return Files.readString(INPUTS.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
