package org.ieum.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.ieum.kernel.Side;
import org.ieum.lesson.MakingLessons;
import org.ieum.lesson.ReminderChoices;
import org.ieum.outbox.LookingAfterMails;
import org.ieum.outbox.OutboxMessages;
import org.ieum.person.PersonId;
import org.ieum.testing.DaysOff;
import org.ieum.testing.StoredOffers;
import org.ieum.testing.StoredTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People are reminded on the evening before, once, where they are; of each lesson whoever wants it. */
@QuarkusTest
class RemindingOfLessonsTest extends StoredTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @Inject RemindingOfLessons reminding;
    @Inject MakingLessons making;
    @Inject ReminderChoices choices;
    @Inject StoredOffers stored;
    @Inject DaysOff daysOff;
    @Inject OutboxMessages messages;
    @Inject LookingAfterMails letters;

    private final LocalDate first = LocalDate.now(SEOUL).plusDays(4);
    private long learner;
    private long tutor;

    @BeforeEach
    void aPairThatRuns() {
        String day = first.getDayOfWeek().name().substring(0, 3);
        learner = people.learner("L1", "math", day + " 18:00-21:00");
        tutor = people.tutor("T1", "math", day + " 18:00-21:00");
        stored.tutorsStay();
    }

    @Test
    void bothOfAFirstLessonAndThenLearnersAlone() {
        begins(first);
        at(first.minusDays(1), 18);
        assertThat(stored.mails()).containsExactly("lesson-reminder learner", "lesson-reminder tutor");
        at(first.plusDays(6), 18);
        assertThat(stored.mails())
                .containsExactly("lesson-reminder learner", "lesson-reminder learner", "lesson-reminder tutor");
    }

    @Test
    void bothOfALessonOnAHolidayAndAskedIfItTakesPlace() throws IOException {
        begins(first.minusWeeks(8));
        daysOff.are(first);
        at(first.minusDays(1), 18);
        daysOff.are();
        assertThat(stored.mails()).containsExactly("lesson-reminder learner", "lesson-reminder tutor");
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(messages.queued(Instant.EPOCH, 0, 10))
                        .hasSize(2)
                        .allSatisfy(message -> assertThat(
                                        letters.letter(message).text().replaceAll("\\s+", " "))
                                .containsAnyOf(
                                        "This day is a holiday (Rice Cake Day): does the lesson take place?",
                                        "이날은 쉬는 날(떡의 날)입니다. 그래도 수업을 할까요?")));
    }

    @Test
    void whoSaidThatItTakesPlaceIsRemindedAsOnOtherDays() throws IOException {
        begins(first.minusWeeks(8));
        daysOff.are(first);
        run("update lesson set tutor_stands = true, learner_stands = true");
        at(first.minusDays(1), 18);
        daysOff.are();
        assertThat(stored.mails()).containsExactly("lesson-reminder learner");
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(letters.letter(
                                        messages.queued(Instant.EPOCH, 0, 10).get(0))
                                .text())
                        .doesNotContain("Rice Cake Day", "떡의 날"));
    }

    @Test
    void inTheEveningAlone() {
        begins(first);
        for (int hour : new int[] {9, 16, 21, 23}) {
            at(first.minusDays(1), hour);
        }
        at(first.minusDays(2), 18);
        assertThat(stored.mails()).isEmpty();
    }

    @Test
    void whoeverChoseOtherwiseIsHeard() {
        begins(first.minusWeeks(8));
        choose(Side.LEARNER, learner, false);
        choose(Side.TUTOR, tutor, true);
        at(first.minusDays(1), 18);
        assertThat(stored.mails()).containsExactly("lesson-reminder tutor");
    }

    @Test
    void onceWhenTwoProcessesRace() throws Exception {
        begins(first);
        ExecutorService some = Executors.newFixedThreadPool(4);
        Callable<Void> remind = () -> {
            at(first.minusDays(1), 18);
            return null;
        };
        for (var done : some.invokeAll(List.of(remind, remind, remind, remind))) {
            done.get();
        }
        some.shutdown();
        assertThat(stored.mails()).containsExactly("lesson-reminder learner", "lesson-reminder tutor");
    }

    @Test
    void notOfALessonThatIsNotHeld() {
        begins(first);
        run("update lesson set state = 'cancelled', by_whom = 'tutor'");
        at(first.minusDays(1), 18);
        assertThat(stored.mails()).isEmpty();
    }

    private void begins(LocalDate day) {
        pairings.pairing(learner, tutor, day, day.getDayOfWeek().name().substring(0, 3) + " 18:00/60");
        making.make();
    }

    private void at(LocalDate day, int hour) {
        Instant now = day.atTime(hour, 30).atZone(SEOUL).toInstant();
        assertThat(Duration.between(Instant.now(), now)).isPositive();
        reminding.remind(now);
    }

    private void choose(Side side, long id, boolean wanted) {
        choices.choose(new PersonId(side, id), wanted);
    }
}
