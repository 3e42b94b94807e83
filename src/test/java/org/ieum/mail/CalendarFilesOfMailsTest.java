package org.ieum.mail;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ieum.lesson.MakingLessons;
import org.ieum.matching.model.Change;
import org.ieum.outbox.Letter;
import org.ieum.outbox.LookingAfterMails;
import org.ieum.outbox.OutboxMessages;
import org.ieum.testing.CalendarReader;
import org.ieum.testing.House;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.ieum.week.LessonCalendar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A file that a mail brings takes the place of what its reader's calendar has of a series: lessons that were moved stay moved,
 * and those that were left out stay out, whatever the mail is about.
 */
@QuarkusTest
class CalendarFilesOfMailsTest extends StoredTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @Inject MakingLessons making;
    @Inject StoredOffers stored;
    @Inject OutboxMessages messages;
    @Inject LookingAfterMails letters;

    private final LocalDate today = LocalDate.now(SEOUL);
    private final LocalDate first = today.plusDays(3);
    private long pairing;

    /** Before today one was moved and one left out, and so are the next two. */
    @BeforeEach
    void aPairWithMovedAndCancelledLessons() {
        long learner =
                people.learner("L1", "math", day(first) + " 18:00-21:00", day(first.plusDays(1)) + " 18:00-21:00");
        long tutor = people.tutor("T1", "math", day(first) + " 18:00-21:00", day(first.plusDays(1)) + " 18:00-21:00");
        pairing = pairings.pairing(learner, tutor, first.minusWeeks(3), day(first) + " 18:00/60");
        stored.tutorsStay();
        making.make();
        otherwise(0);
        run("update lesson set planned_at = planned_at - interval '2 weeks', starts_at = starts_at - interval '2 weeks'"
                + " where state <> 'planned'");
        making.make();
        otherwise(2);
    }

    private void otherwise(int place) {
        String lesson = " where id = (select id from lesson order by planned_at offset %d limit 1)";
        run("update lesson set state = 'moved', starts_at = starts_at + interval '90 minutes'"
                + lesson.formatted(place));
        run("update lesson set state = 'cancelled', by_whom = 'tutor'" + lesson.formatted(place + 1));
    }

    @Test
    void otherTimesFromADayOn() {
        LocalDate from = first.plusDays(15);
        post("/times", "{\"from\": \"" + from + "\", \"times\": [\"" + day(first.plusDays(1)) + " 18:30/60\"]}");
        assertThat(kinds()).containsExactly("pairing-moved learner", "pairing-moved tutor");
        SortedSet<String> all = before(1);
        all.add(name(1, first, "19:30"));
        all.add(name(1, first.plusWeeks(2), "18:00"));
        LocalDate later = first.plusDays(1);
        while (later.isBefore(from)) {
            later = later.plusWeeks(1);
        }
        for (; later.isBefore(first.plusWeeks(4)); later = later.plusWeeks(1)) {
            all.add("pairing-" + pairing + ".2-1 " + later + "T18:30");
        }
        everyFileShows(all);
    }

    @Test
    void theEnd() {
        post("/ending", "{\"on\": \"" + today + "\", \"by\": \"organisation\", \"reason\": \"times\"}");
        assertThat(kinds()).containsExactly("pairing-ended learner", "pairing-ended tutor");
        everyFileShows(before(1));
    }

    @Test
    void theEndThatOneOfThemWants() {
        post("/ending", "{\"on\": \"" + today + "\", \"by\": \"learner\"}");
        assertThat(kinds()).containsExactly("lessons-ended tutor", "pairing-ended learner");
        everyFileShows(before(1));
    }

    @Test
    void whatARoundSays() {
        for (Change change : new Change[] {Change.NEW, Change.MOVED}) {
            stored.noMails();
            pairings.publish(pairings.round(), change, pairing);
            String kind = "pairing-" + change.code().toLowerCase(Locale.ROOT);
            assertThat(kinds()).containsExactly(kind + " learner", kind + " tutor");
            SortedSet<String> all = before(1);
            all.add(name(1, first, "19:30"));
            all.add(name(1, first.plusWeeks(2), "18:00"));
            all.add(name(1, first.plusWeeks(3), "18:00"));
            everyFileShows(all);
        }
    }

    @Test
    void oneLessonAlone() {
        String lesson = stored.stored("select id || '' from lesson order by planned_at offset 4 limit 1")
                .get(0);
        outcome(lesson, "{\"state\": \"moved\", \"startsAt\": \"" + first.plusWeeks(2) + "T19:00:00+09:00\"}");
        assertThat(kinds()).containsExactly("lesson-changed learner", "lesson-changed tutor");
        everyFileShows(new TreeSet<>(List.of(name(1, first.plusWeeks(2), "19:00"))));
        stored.noMails();
        outcome(lesson, "{\"state\": \"cancelled\", \"by\": \"tutor\"}");
        everyFileShows(new TreeSet<>());
    }

    /** Who writes a mail about lessons asks one class for its file. */
    @Test
    void thereIsOneDoor() {
        classes()
                .that()
                .areAssignableTo(LessonCalendar.class)
                .should()
                .onlyHaveDependentClassesThat(resideInAPackage("org.ieum.week..")
                        .or(resideInAPackage("org.ieum.offer.web.."))
                        .or(com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo(CalendarFiles.class)))
                .check(House.classes());
    }

    /** What was before today: the first as planned, the second moved, the third not held. */
    private SortedSet<String> before(int series) {
        return new TreeSet<>(
                List.of(name(series, first.minusWeeks(3), "18:00"), name(series, first.minusWeeks(2), "19:30")));
    }

    private String name(int series, LocalDate day, String time) {
        return "pairing-" + pairing + "-" + series + " " + day + "T" + time;
    }

    private void everyFileShows(SortedSet<String> lessons) {
        List<String> files = files();
        assertThat(files).isNotEmpty();
        for (String file : files) {
            assertThat(CalendarReader.lessons(file, first.minusWeeks(4), first.plusWeeks(4), SEOUL))
                    .as(file)
                    .isEqualTo(lessons);
        }
    }

    private List<String> files() {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<String> files = new ArrayList<>();
            messages.queued(Instant.EPOCH, 0, 100).stream()
                    .map(letters::letter)
                    .flatMap(letter -> letter.attachments().stream())
                    .map(Letter.Attachment::content)
                    .forEach(files::add);
            return files;
        });
    }

    private List<String> kinds() {
        return stored.mails();
    }

    private void post(String what, String body) {
        send("/api/v1/pairings/" + pairing + what, body);
    }

    private void outcome(String lesson, String body) {
        send("/api/v1/lessons/" + lesson + "/outcome", body);
    }

    private static void send(String to, String body) {
        WebClient.withTheToken()
                .contentType(ContentType.JSON)
                .body(body)
                .post(to)
                .then()
                .statusCode(200);
    }

    private static String day(LocalDate day) {
        return day.getDayOfWeek().name().substring(0, 3);
    }
}
