package org.ieum.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.ieum.kernel.Side;
import org.ieum.outbox.LookingAfterMails;
import org.ieum.outbox.OutboxMessages;
import org.ieum.person.PersonId;
import org.ieum.selfservice.BeingForgotten;
import org.ieum.selfservice.MovingMyself;
import org.ieum.selfservice.OwnPages;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.ieum.week.Feeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lessons of the weeks to come are there, each once, and each can be moved once, cancelled, held or missed. */
@QuarkusTest
class LessonsTest extends StoredTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @Inject MakingLessons making;
    @Inject StoredOffers stored;
    @Inject Feeds feeds;
    @Inject OutboxMessages messages;
    @Inject LookingAfterMails mails;
    @Inject MovingMyself moving;
    @Inject OwnPages pages;
    @Inject BeingForgotten forgetting;

    /** A day of the week on which nothing is near midnight of today. */
    private final LocalDate first = LocalDate.now(SEOUL).plusDays(3);

    private long learner;
    private long tutor;
    private long pairing;

    @BeforeEach
    void aPairThatRuns() {
        String day = code(first);
        String other = code(first.plusDays(1));
        learner = people.learner("L1", "math", day + " 18:00-21:00", other + " 18:00-21:00");
        tutor = people.tutor("T1", "math", day + " 18:00-21:00", other + " 18:00-20:00");
        pairing = pairings.pairing(learner, tutor, LocalDate.now(SEOUL).minusWeeks(4), day + " 18:00/60");
        stored.tutorsStay();
    }

    @Test
    void areMadeFourWeeksAheadEachOnce() {
        making.make();
        assertThat(starts()).hasSize(4).first().isEqualTo(first.atTime(18, 0).toString());
        making.make();
        assertThat(starts()).hasSize(4);
    }

    @Test
    void areMadeOnceWhenTwoProcessesRace() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(4);
        Callable<Void> make = () -> {
            making.make();
            return null;
        };
        for (var done : two.invokeAll(List.of(make, make, make, make))) {
            done.get();
        }
        two.shutdown();
        assertThat(starts()).hasSize(4);
    }

    @Test
    void followTheTimesThatChangeFromADayOn() {
        making.make();
        LocalDate monday = LocalDate.now(SEOUL)
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .plusWeeks(1);
        times("{\"from\": \"" + monday + "\", \"times\": [\"" + code(first.plusDays(1)) + " 18:30/60\"]}")
                .statusCode(200)
                .body("times", hasSize(2));
        assertThat(starts())
                .allSatisfy(start -> assertThat(start)
                        .endsWith(LocalDate.parse(start.substring(0, 10)).isBefore(monday) ? "T18:00" : "T18:30"));
        assertThat(starts()).hasSizeBetween(4, 5);
        assertThat(stored.mails()).containsExactly("pairing-moved learner", "pairing-moved tutor");
    }

    @Test
    void areGoneWithThePairing() {
        making.make();
        WebClient.withTheToken()
                .contentType(ContentType.JSON)
                .body("{\"on\": \"" + LocalDate.now(SEOUL) + "\", \"by\": \"organisation\", \"reason\": \"times\"}")
                .post("/api/v1/pairings/" + pairing + "/ending")
                .then()
                .statusCode(200)
                .body("state", equalTo("ended"));
        assertThat(starts()).isEmpty();
        assertThat(stored.mails()).containsExactly("pairing-ended learner", "pairing-ended tutor");
        times("{\"from\": \"" + first + "\", \"times\": [\"" + code(first) + " 18:00/60\"]}")
                .statusCode(409)
                .body("type", equalTo("/problems/not-running"));
    }

    @Test
    void refuseTimesAtWhichSomebodyIsNotFree() {
        times("{\"from\": \"" + first + "\", \"times\": [\"" + code(first.plusDays(1)) + " 19:30/60\"]}")
                .statusCode(409)
                .body("type", equalTo("/problems/times-taken"));
        times("{\"from\": \"" + LocalDate.now(SEOUL) + "\", \"times\": [], \"more\": 1}")
                .statusCode(422);
    }

    @Test
    void oneIsMovedOnceWithoutTouchingTheOthers() {
        making.make();
        String lesson = one();
        OffsetDateTime later = at(first, 19, 30);
        outcome(lesson, "{\"state\": \"moved\", \"startsAt\": \"" + later + "\"}")
                .statusCode(200)
                .body("state", equalTo("moved"));
        making.make();
        assertThat(starts()).hasSize(4).first().isEqualTo(first.atTime(19, 30).toString());
        assertThat(stored.mails()).containsExactly("lesson-changed learner", "lesson-changed tutor");
        outcome(lesson, "{\"state\": \"moved\", \"startsAt\": \"" + at(first, 20, 0) + "\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/lesson-not-open"));
        mailsSay("METHOD:REQUEST", "T193000", "RECURRENCE-ID;TZID=Asia/Seoul:" + local(first, 18, 0));
        assertThat(feed())
                .contains("RECURRENCE-ID;TZID=Asia/Seoul:" + local(first, 18, 0))
                .contains("DTSTART;TZID=Asia/Seoul:" + local(first, 19, 30));
    }

    @Test
    void isMovedToATimeThatFitsBothAlone() {
        making.make();
        String lesson = one();
        for (OffsetDateTime start : List.of(
                at(first.plusDays(1), 19, 30), at(first, 17, 0), at(first, 18, 15), at(first.minusDays(9), 18, 0))) {
            outcome(lesson, "{\"state\": \"moved\", \"startsAt\": \"" + start + "\"}")
                    .statusCode(409);
        }
        outcome(lesson, "{\"state\": \"moved\"}").statusCode(422);
        outcome(lesson, "{\"state\": \"planned\"}").statusCode(422);
        outcome(lesson, "{\"state\": \"held\", \"minutes\": 60}").statusCode(409);
    }

    @Test
    void oneIsCancelledAndTheCalendarKeepsTheOthers() {
        making.make();
        String lesson = one();
        outcome(lesson, "{\"state\": \"cancelled\", \"by\": \"learner\"}")
                .statusCode(200)
                .body("by", equalTo("learner"))
                .body("late", equalTo(false));
        outcome(lesson, "{\"state\": \"cancelled\", \"by\": \"learner\"}").statusCode(200);
        assertThat(stored.mails()).containsExactly("lesson-changed learner", "lesson-changed tutor");
        mailsSay("METHOD:CANCEL", "RECURRENCE-ID;TZID=Asia/Seoul:" + local(first, 18, 0), "STATUS:CANCELLED");
        assertThat(feed())
                .contains("EXDATE;TZID=Asia/Seoul:" + local(first, 18, 0))
                .doesNotContain("RECURRENCE-ID");
        making.make();
        assertThat(starts()).hasSize(4);
        assertThat(trail.actions()).contains("learner.lesson-cancelled", "tutor.lesson-cancelled");
    }

    @Test
    void withLittleNoticeItIsLate() {
        making.make();
        run("update lesson set starts_at = now() + interval '5 hours' where id = " + one());
        outcome(one(), "{\"state\": \"cancelled\", \"by\": \"tutor\"}")
                .statusCode(200)
                .body("late", equalTo(true));
    }

    @Test
    void whoeverIsLateSaysSoWithOnePress() {
        making.make();
        WebClient somebody = OwnPageLinks.at("/me/" + key());
        assertThat(somebody.browser()
                        .header("Accept-Language", "en")
                        .get("/my/lessons/" + one())
                        .asString())
                .doesNotContain("I am late");
        send(somebody, "/my", "/lessons/" + one() + "/late", Map.of());
        assertThat(stored.mails()).isEmpty();
        run("update lesson set starts_at = now() + interval '1 hour' where id = " + one());
        String page = "/my/lessons/" + one();
        assertThat(somebody.browser().header("Accept-Language", "en").get(page).asString())
                .contains("I am late");
        send(somebody, page, "/late", Map.of());
        send(somebody, page, "/late", Map.of());
        assertThat(stored.mails()).containsExactly("lesson-late tutor");
    }

    @Test
    void whatIsOverWasHeldOrMissed() {
        making.make();
        String lesson = one();
        run(
                "update lesson set planned_at = now() - interval '2 hours', starts_at = now() - interval '2 hours' where id = "
                        + lesson);
        outcome(lesson, "{\"state\": \"cancelled\", \"by\": \"tutor\"}").statusCode(409);
        outcome(lesson, "{\"state\": \"held\", \"minutes\": 50}")
                .statusCode(200)
                .body("minutes", equalTo(50));
        outcome(lesson, "{\"state\": \"missed\", \"by\": \"organisation\"}").statusCode(422);
        outcome(lesson, "{\"state\": \"missed\", \"by\": \"learner\"}")
                .statusCode(200)
                .body("by", equalTo("learner"));
        assertThat(stored.mails()).isEmpty();
    }

    @Test
    void areListedByDaysAndPairingAPartAtATime() {
        making.make();
        WebClient.withTheToken()
                .queryParam("from", first.toString())
                .queryParam("to", first.plusDays(7).toString())
                .queryParam("pairing", pairing)
                .get("/api/v1/lessons")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].startsAt", equalTo("" + first + "T18:00:00+09:00"))
                .body("total", equalTo(2));
        String next = WebClient.withTheToken()
                .queryParam("limit", 3)
                .get("/api/v1/lessons")
                .path("next");
        WebClient.withTheToken()
                .queryParam("cursor", next)
                .get("/api/v1/lessons")
                .then()
                .body("items", hasSize(1))
                .body("next", equalTo(null));
    }

    @Test
    void areLeftOutWhileOneOfTheTwoRestsAndComeBackByThemselves() {
        making.make();
        PersonId who = new PersonId(Side.LEARNER, learner);
        LocalDate back = first.plusDays(8);
        moving.rest(who, Optional.of(back), Set.of());
        assertThat(states()).containsExactly("cancelled learner", "cancelled learner", "planned", "planned");
        assertThat(stored.mails()).containsExactly("lessons-rest tutor", "resting learner");
        mailsSay(
                "METHOD:CANCEL",
                "RECURRENCE-ID;TZID=Asia/Seoul:" + local(first, 18, 0),
                local(first.plusDays(7), 18, 0));
        making.make();
        assertThat(states()).containsExactly("cancelled learner", "cancelled learner", "planned", "planned");
        moving.rest(who, Optional.empty(), Set.of());
        assertThat(states()).containsOnly("cancelled learner");
        stored.noMails();
        moving.comeBack(who);
        assertThat(states()).containsOnly("planned");
        assertThat(stored.mails()).containsExactly("lessons-rest tutor");
        mailsSay("METHOD:REQUEST", "RECURRENCE-ID;TZID=Asia/Seoul:" + local(first, 18, 0));
        assertThat(feed()).doesNotContain("EXDATE");
    }

    @Test
    void whatWasCancelledIsNotBroughtBackByTheEndOfARest() {
        making.make();
        outcome(one(), "{\"state\": \"cancelled\", \"by\": \"learner\"}").statusCode(200);
        PersonId who = new PersonId(Side.LEARNER, learner);
        moving.rest(who, Optional.empty(), Set.of());
        moving.comeBack(who);
        assertThat(states()).containsExactly("cancelled learner", "planned", "planned", "planned");
    }

    @Test
    void theOwnPageLeavesOneOutMovesAnotherAndAsksAfterwards() {
        making.make();
        WebClient somebody = OwnPageLinks.at("/me/" + key());
        String page =
                somebody.browser().header("Accept-Language", "en").get("/my").asString();
        assertThat(page).contains("Next lessons", "/my/lessons/" + one()).doesNotContain("Did you meet?");
        send(somebody, "/my/lessons/" + one(), "/cancellation", Map.of());
        assertThat(states()).first().isEqualTo("cancelled learner");
        assertThat(stored.mails()).containsExactly("lesson-changed tutor");
        String second = stored.stored("select id || '' from lesson order by planned_at offset 1 limit 1")
                .get(0);
        String start = at(first.plusDays(7), 19, 0).toInstant().toString();
        assertThat(somebody.browser().get("/my/lessons/" + second).asString()).contains(start);
        send(somebody, "/my/lessons/" + second, "/move", Map.of("start", start));
        assertThat(states()).contains("moved");
        run(
                "update lesson set planned_at = now() - interval '2 hours', starts_at = now() - interval '2 hours' where id = "
                        + second);
        assertThat(somebody.browser().header("Accept-Language", "en").get("/my").asString())
                .contains("Did you meet?");
        send(somebody, "/my", "/lessons/" + second + "/word", Map.of("word", "met"));
        assertThat(stored.stored("select state || ' ' || learner_said from lesson where id = " + second))
                .containsExactly("held met");
        long other = people.learner("L2", "math", "MON 10:00-12:00");
        WebClient another = OwnPageLinks.at("/me/" + key(other));
        another.browser().get("/my/lessons/" + second).then().statusCode(404);
        send(another, "/my", "/lessons/" + second + "/word", Map.of("word", "met"))
                .then()
                .statusCode(404);
    }

    @Test
    void aTutorWritesMinutesAndALineThatNobodyElseReads() {
        making.make();
        run(
                "update lesson set planned_at = now() - interval '2 hours', starts_at = now() - interval '2 hours' where id = "
                        + one());
        WebClient teaching = OwnPageLinks.at("/me/" + key(new PersonId(Side.TUTOR, tutor)));
        String lesson = one();
        for (String minutes : List.of("0", "601", "-5", "a", "1.5")) {
            send(teaching, "/my", "/lessons/" + lesson + "/word", Map.of("word", "met", "minutes", minutes))
                    .then()
                    .header("Location", endsWith("note-refused"));
        }
        send(teaching, "/my", "/lessons/" + lesson + "/word", Map.of("word", "met", "line", "x".repeat(201)));
        assertThat(states()).first().isEqualTo("planned");
        send(
                teaching,
                "/my",
                "/lessons/" + lesson + "/word",
                Map.of("word", "met", "minutes", "45", "line", " Canary\nline "));
        assertThat(stored.stored("select state || ' ' || minutes from lesson where id = " + lesson))
                .containsExactly("held 45");
        assertThat(stored.stored(
                        "select (position('Canary' in encode(line, 'escape')) > 0) || '' from lesson where id = "
                                + lesson))
                .as("sealed")
                .containsExactly("false");
        assertThat(teaching.browser().get("/my").asString()).contains("Canary line");
        assertThat(teaching.browser().get("/my/data").asString()).contains("Canary line");
        WebClient learning = OwnPageLinks.at("/me/" + key());
        assertThat(learning.browser().get("/my").asString()).doesNotContain("Canary");
        assertThat(learning.browser().get("/my/data").asString()).doesNotContain("Canary", "forNextTime");
        send(learning, "/my", "/lessons/" + lesson + "/word", Map.of("word", "met", "minutes", "5", "line", "mine"));
        assertThat(stored.stored("select minutes || '' from lesson where id = " + lesson))
                .as("a learner writes none")
                .containsExactly("45");
        forgetting.forget(new PersonId(Side.LEARNER, learner));
        assertThat(stored.stored("select (line is null) || '' from lesson where id = " + lesson))
                .containsExactly("true");
    }

    @Test
    void anOutcomeThatIsSentAgainIsAnsweredAgainAndNotDoneAgain() {
        making.make();
        String body = "{\"state\": \"cancelled\", \"by\": \"learner\"}";
        for (int i = 0; i < 2; i++) {
            WebClient.withTheToken()
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", "outcome-1")
                    .body(body)
                    .post("/api/v1/lessons/" + one() + "/outcome")
                    .then()
                    .statusCode(200);
        }
        assertThat(stored.mails()).containsExactly("lesson-changed learner", "lesson-changed tutor");
        assertThat(trail.actions().stream().filter("learner.lesson-cancelled"::equals))
                .hasSize(1);
    }

    /** With the form of one page, to another. */
    private static Response send(WebClient somebody, String page, String to, Map<String, ?> fields) {
        return somebody.form(page).formParams(fields).post(page + to);
    }

    private List<String> states() {
        return stored.stored("select state || coalesce(' ' || by_whom, '') from lesson order by planned_at");
    }

    private String key() {
        return key(learner);
    }

    private String key(long who) {
        return key(new PersonId(Side.LEARNER, who));
    }

    private String key(PersonId who) {
        return QuarkusTransaction.requiringNew().call(() -> pages.issue(who).token());
    }

    private List<String> starts() {
        return stored.stored("select to_char(starts_at at time zone 'Asia/Seoul', 'YYYY-MM-DD\"T\"HH24:MI')"
                + " from lesson order by starts_at");
    }

    private String one() {
        return stored.stored("select id || '' from lesson order by planned_at limit 1")
                .get(0);
    }

    private ValidatableResponse times(String body) {
        return WebClient.withTheToken()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/pairings/" + pairing + "/times")
                .then();
    }

    private static ValidatableResponse outcome(String lesson, String body) {
        return WebClient.withTheToken()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/lessons/" + lesson + "/outcome")
                .then();
    }

    /** All but the one that confirms a rest, in which no lesson is. */
    private void mailsSay(String... parts) {
        QuarkusTransaction.requiringNew()
                .run(() -> messages.queued(Instant.EPOCH, 0, 10).stream()
                        .filter(message -> !message.kind().equals("resting"))
                        .forEach(message -> {
                            String file = mails.letter(message)
                                    .attachment()
                                    .orElseThrow()
                                    .content();
                            assertThat(file.replace("\r\n ", ""))
                                    .contains(parts)
                                    .doesNotContain("RRULE");
                        }));
    }

    private String feed() {
        String feed = new WebClient()
                .browser()
                .get("/calendar/" + feeds.issue(new PersonId(Side.LEARNER, learner), "test") + ".ics")
                .asString();
        assertThat(feed).contains("BEGIN:VCALENDAR");
        return feed.replace("\r\n ", "");
    }

    private static OffsetDateTime at(LocalDate day, int hour, int minute) {
        return ZonedDateTime.of(day, LocalTime.of(hour, minute), SEOUL).toOffsetDateTime();
    }

    private static String local(LocalDate day, int hour, int minute) {
        return day.toString().replace("-", "") + String.format(java.util.Locale.ROOT, "T%02d%02d00", hour, minute);
    }

    private static String code(LocalDate day) {
        return day.getDayOfWeek().name().substring(0, 3);
    }
}
