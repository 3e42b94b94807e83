package org.ieum.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ieum.checkin.CheckInAsked;
import org.ieum.concern.LessonsHeldBack;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.Side;
import org.ieum.lesson.LessonChanged;
import org.ieum.lesson.LessonLate;
import org.ieum.lesson.LessonsRest;
import org.ieum.lesson.MakingLessons;
import org.ieum.matching.model.Change;
import org.ieum.outbox.Letter;
import org.ieum.outbox.OutboxMessages;
import org.ieum.outbox.QueuedLetters;
import org.ieum.pairing.EndReason;
import org.ieum.pairing.LessonsEnded;
import org.ieum.pairing.Pairing;
import org.ieum.person.PersonId;
import org.ieum.testing.OwnPageLinks;
import org.ieum.testing.PageText;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.ieum.testing.WebClient;
import org.ieum.tutor.Tutor;
import org.ieum.week.Feeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** While one tutor hands on to another, and where somebody stands in, a learner is told each time whom a lesson is with. */
@QuarkusTest
class TwoTutorsTest extends StoredTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final String DAY = "MON 20:00/60";

    @Inject RemindingOfLessons reminding;
    @Inject MakingLessons making;
    @Inject OutboxMessages messages;
    @Inject QueuedLetters letters;
    @Inject StoredOffers stored;
    @Inject Feeds feeds;
    @Inject Event<Object> events;

    private LocalDate monday;
    private LocalDate last;
    private long learner;
    private long before;
    private long after;
    private long coming;

    @BeforeEach
    void oneHandsOnToAnother() {
        monday = LocalDate.now(clock).plusDays(1).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        last = monday.plusWeeks(2).minusDays(1);
        learner = people.learner("L1", "math", "MON 19:00-22:00");
        long leaving = people.tutor("T1", "math", "MON 19:00-22:00");
        coming = people.tutor("T2", "math", "MON 19:00-22:00");
        stored.tutorsStay();
        called(leaving, Optional.of("Mina"));
        called(coming, Optional.empty());
        before = pairings.pairing(learner, leaving, monday.minusWeeks(30), DAY);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.find(Pairing.class, before).end(EndReason.HANDED_ON, "system", last.plusDays(1)));
        after = pairings.pairing(learner, coming, monday, DAY);
        making.make();
    }

    @ParameterizedTest
    @EnumSource
    void eachMailSaysWhoGivesTheLesson(PageLanguage reads) {
        run("update learner set locale = '" + reads.code() + "'");
        Map<Long, String> said = Map.of(before, untilNow(reads), after, next(reads));
        for (long pairing : List.of(before, after)) {
            tell(pairing);
            List<Letter> theirs = queued();
            assertThat(theirs).hasSize(7);
            assertThat(theirs).allSatisfy(letter -> {
                String other = said.get(pairing == before ? after : before);
                assertThat(letter.subject()).doesNotContain("Mina");
                assertThat(letter.text()).contains(said.get(pairing)).doesNotContain(other);
                assertThat(letter.html()).contains(said.get(pairing)).doesNotContain(other);
            });
            stored.noMails();
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneReminderTellsTheTwoApart(PageLanguage reads) {
        run("update learner set locale = '" + reads.code() + "'");
        reminding.remind(monday.minusDays(1).atTime(18, 0).atZone(SEOUL).toInstant());
        assertThat(stored.mails())
                .as("the first lesson of one of them")
                .containsExactly("lesson-reminder learner", "lesson-reminder tutor");
        String subject = switch (reads) {
            case KO -> "수학";
            case ZH -> "数学";
            case EN -> "Mathematics";
        };
        List<Letter> both = queued();
        assertThat(both.get(0).text())
                .contains("  " + subject + " · " + untilNow(reads) + "\n", "  " + subject + " · " + next(reads) + "\n");
        assertThat(both).allSatisfy(letter -> assertThat(letter.subject()).doesNotContain("Mina"));
        assertThat(both.get(1).text())
                .as("a tutor reads of their own lessons alone")
                .doesNotContain("Mina", untilNow(PageLanguage.KO), next(PageLanguage.KO));
    }

    @Test
    void whoeverTakesOverReadsThatTheOtherIsStillThere() {
        run("update tutor set locale = 'en'");
        for (long pairing : List.of(before, after)) {
            pairings.publish(pairings.round(), Change.NEW, pairing);
            List<Letter> both = queued();
            String there = "The volunteer until now still teaches in the first weeks";
            assertThat(both.get(0).text()).as("the learner knows").doesNotContain(there);
            assertThat(both.get(1).text().contains(there)).isEqualTo(pairing == after);
            assertThat(both.get(1).html().contains(there)).isEqualTo(pairing == after);
            stored.noMails();
        }
    }

    @Test
    void anEndNamesNobodyAndSaysWhichOfThem() {
        run("update learner set locale = 'en'");
        called(coming, Optional.of("Haru"));
        QuarkusTransaction.requiringNew()
                .run(() -> entities.find(Pairing.class, after).end(EndReason.LIFE, "public", LocalDate.now(clock)));
        events(new LessonsEnded(after, Side.TUTOR));
        assertThat(queued().get(0).text())
                .contains("a volunteer, your next tutor (from ")
                .doesNotContain("Haru");
    }

    @Test
    void whoHasOneTutorReadsNothingOfIt() {
        run("update learner set locale = 'en'");
        run("update pairing set ended_on = '" + monday + "' where id = " + before);
        tell(after);
        assertThat(queued())
                .hasSize(7)
                .allSatisfy(letter -> assertThat(letter.text()).doesNotContain("Who teaches", "your next tutor"));
        assertThat(feed()).doesNotContain("your next tutor");
    }

    @Test
    void whoStandsInIsSaidToo() {
        run("update learner set locale = 'en'");
        long standIn = people.tutor("T3", "math", "MON 19:00-22:00");
        called(standIn, Optional.of("Haru"));
        run("update lesson set instead_of = tutor_id, own_start = starts_at, tutor_id = " + standIn
                + " where pairing_id = " + before);
        long lesson = lesson(before);
        events(new LessonChanged(lesson, 0, Side.LEARNER));
        events(new LessonLate(lesson, Side.LEARNER));
        reminding.remind(monday.minusDays(1).atTime(18, 0).atZone(SEOUL).toInstant());
        assertThat(queued().stream()
                        .filter(letter -> letter.text().contains("Haru, in the place of your own tutor"))
                        .filter(letter -> !letter.subject().contains("Haru")))
                .hasSize(3);
        assertThat(feed())
                .contains("SUMMARY:Lesson: Mathematics (somebody stands in)")
                .doesNotContain("Haru");
    }

    @Test
    void calendarsSayItWithoutAName() {
        run("update learner set locale = 'en'");
        assertThat(feed())
                .contains(
                        "SUMMARY:Lesson: Mathematics (your tutor until now)",
                        "SUMMARY:Lesson: Mathematics (your next tutor)")
                .doesNotContain("Mina");
        tell(after);
        assertThat(queued().stream().flatMap(letter -> letter.attachment().stream()))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.content().replace("\r\n ", ""))
                        .contains("(your next tutor)")
                        .doesNotContain("until now"));
    }

    @Test
    void ownPagesSayIt() {
        run("update learner set locale = 'en'");
        WebClient learning = OwnPageLinks.of(new PersonId(Side.LEARNER, learner));
        String until = "With Mina · the last day is " + english(last);
        String from = "With a volunteer · From " + english(monday) + " on";
        assertThat(page(learning, "/my/concern")).contains(until, from);
        assertThat(page(learning, "/my")).contains(until, from);
        assertThat(page(learning, "/my/leaving"))
                .contains("Mina ends today · the last day is", "a volunteer ends today · From ");
        assertThat(page(learning, "/my/messages/" + after)).contains("a volunteer · From " + english(monday) + " on");
        assertThat(page(learning, "/my/messages/" + before)).contains("Mina · the last day is " + english(last));
        checkIn(after);
        assertThat(page(learning, "/my/check-ins/1000009")).contains("how is it going? (your next tutor)");
    }

    private void called(long tutor, Optional<String> name) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.find(Tutor.class, tutor).introduce(name, Optional.empty()));
    }

    private void tell(long pairing) {
        long lesson = lesson(pairing);
        events(new LessonChanged(lesson, 0, Side.LEARNER));
        events(new LessonLate(lesson, Side.LEARNER));
        events(new LessonsRest(pairing, Side.LEARNER, List.of(lesson), false));
        events(new LessonsHeldBack(pairing, Side.LEARNER, false, 1));
        events(new LessonsHeldBack(pairing, Side.LEARNER, true, 2));
        checkIn(pairing);
        events(new CheckInAsked(1000009, new PersonId(Side.LEARNER, learner)));
        pairings.publish(pairings.round(), Change.MOVED, pairing);
        run("delete from outbox_message where recipient_kind = 'tutor'");
    }

    private void checkIn(long pairing) {
        run("delete from check_in");
        run("insert into check_in (id, version, pairing_id, side, person_id, number, asked_at) values (1000009, 0, "
                + pairing + ", 'learner', " + learner + ", 0, now())");
    }

    private void events(Object event) {
        QuarkusTransaction.requiringNew().run(() -> events.fire(event));
    }

    private long lesson(long pairing) {
        return Long.parseLong(
                stored.stored("select id || '' from lesson where pairing_id = " + pairing + " and starts_at > '"
                                + monday.atStartOfDay(SEOUL).toInstant() + "' order by starts_at limit 1")
                        .get(0));
    }

    private List<Letter> queued() {
        return QuarkusTransaction.requiringNew()
                .call(() -> messages.queued(Instant.EPOCH, 0, 100).stream()
                        .sorted((one, other) -> one.recipient()
                                .kind()
                                .compareTo(other.recipient().kind()))
                        .map(letters::letter)
                        .toList());
    }

    private String feed() {
        String token =
                QuarkusTransaction.requiringNew().call(() -> feeds.issue(new PersonId(Side.LEARNER, learner), "test"));
        return new WebClient()
                .browser()
                .get("/calendar/" + token + ".ics")
                .asString()
                .replace("\r\n ", "");
    }

    private static String page(WebClient somebody, String path) {
        var page = somebody.browser().header("Accept-Language", "en").get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return PageText.seen(page.asString()).replaceAll("\\s+", " ");
    }

    private String untilNow(PageLanguage reads) {
        return switch (reads) {
            case KO -> "Mina (지금까지의 선생님, 마지막 날 " + day(reads, last) + ")";
            case ZH -> "Mina（原来的老师，最后一天是" + day(reads, last) + "）";
            case EN -> "Mina, your tutor until now (the last day is " + day(reads, last) + ")";
        };
    }

    private String next(PageLanguage reads) {
        return switch (reads) {
            case KO -> "봉사 선생님 (새 선생님, " + day(reads, monday) + "부터)";
            case ZH -> "志愿老师（接下来的老师，从" + day(reads, monday) + "起）";
            case EN -> "a volunteer, your next tutor (from " + day(reads, monday) + " on)";
        };
    }

    private static String day(PageLanguage reads, LocalDate day) {
        return Wording.in(reads).date(day);
    }

    private static String english(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH).format(day);
    }
}
