package org.ieum.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ieum.kernel.Meeting;
import org.ieum.learner.Needs;
import org.ieum.offer.AnswerCount;
import org.ieum.offer.Offered;
import org.ieum.pairing.EndReason;
import org.ieum.person.Status;
import org.ieum.testing.StoredPeople;
import org.ieum.testing.StoredTest;
import org.ieum.tutor.Pledge;
import org.ieum.tutor.Pledges;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NumbersTest extends StoredTest {

    private static final LocalDate TODAY = StoredPeople.MONDAY;

    @Inject Numbers numbers;

    @Test
    void needsAreCountedBySubjectAndCity() {
        long served = people.learner("L1", "math", "MON 19:00-22:00");
        people.learner("L2", "math", "MON 19:00-22:00");
        long longest = people.learner("L3", "english", "MON 19:00-22:00");
        long fromAfar = people.learner("L4", "math", "MON 19:00-22:00");
        run("update learner set registered_on = date '2026-11-30' - 100 where id = " + longest);
        run("update learner set city = null, registered_on = date '2026-12-24' where id = " + fromAfar);
        long applied = people.learner(
                "Byeol",
                java.util.Optional.empty(),
                org.ieum.kernel.PageLanguage.KO,
                java.time.ZoneId.of("Asia/Seoul"));
        assertThat(applied).isPositive();
        pairings.pairing(served, people.tutor("T1", "math", "MON 19:00-22:00"), TODAY, "MON 19:00/60");
        assertThat(numbers.needs(TODAY))
                .containsExactlyInAnyOrder(
                        // Waits of 0, 28 and 100 days.
                        new Needs(Needs.By.ALL, "", 1, 0, 3, 28, 100),
                        new Needs(Needs.By.SUBJECT, "math", 1, 0, 2, 14, 28),
                        new Needs(Needs.By.SUBJECT, "english", 0, 0, 1, 100, 100),
                        new Needs(Needs.By.CITY, "Seoul", 1, 0, 2, 64, 100),
                        new Needs(Needs.By.CITY, "", 0, 0, 1, 0, 0));
    }

    @Test
    void offersAreCountedApartFromThoseWhoWait() {
        long asked = people.learner("L1", "math", "MON 19:00-22:00");
        people.learner("L2", "math", "MON 19:00-22:00");
        pairings.offer(asked, people.tutor("T1", "math", "MON 19:00-22:00"), "MON 19:00/60");
        assertThat(numbers.needs(TODAY))
                .filteredOn(group -> group.by() == Needs.By.ALL)
                .singleElement()
                .extracting(Needs::served, Needs::offered, Needs::waiting)
                .containsExactly(0L, 1L, 1L);
    }

    @Test
    void twelveWeeksAreCountedEachForItself() {
        long tutor = people.tutor("T1", "math", "MON 19:00-22:00");
        // Ran for six weeks and ended on a Monday; the other one began two weeks ago and runs.
        lived(people.learner("L1", "math", "MON 19:00-22:00"), tutor, 42, true);
        long runs = pairings.pairing(
                people.learner("L2", "math", "MON 19:00-22:00"), tutor, TODAY.minusWeeks(2), "MON 20:00/60");
        assertThat(runs).isPositive();
        List<Numbers.WeekFigures> weeks = numbers.trend(TODAY);
        assertThat(weeks).hasSize(12);
        assertThat(weeks.get(0).monday()).isEqualTo(TODAY.minusWeeks(11));
        assertThat(weeks.get(11).monday()).isEqualTo(TODAY);
        assertThat(weeks.get(9)).extracting(Numbers.WeekFigures::begun).isEqualTo(1L);
        assertThat(weeks.stream().mapToLong(Numbers.WeekFigures::begun).sum()).isBetween(1L, 2L);
        assertThat(weeks.stream().mapToLong(Numbers.WeekFigures::ended).sum()).isEqualTo(1);
        assertThat(weeks.get(11).running()).isEqualTo(1);
        assertThat(numbers.trend(TODAY.plusDays(6)))
                .extracting(Numbers.WeekFigures::monday)
                .isEqualTo(weeks.stream().map(Numbers.WeekFigures::monday).toList());
    }

    /** The remission times of Freireich and others (1963), with which Kaplan and Meier's estimate is usually shown. */
    @Test
    void survivalIsAsPublished() {
        int[] ended = {6, 6, 6, 7, 10, 13, 16, 22, 23};
        int[] running = {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35};
        long tutor = people.tutor("T1", "math", "MON 19:00-22:00");
        for (int n = 0; n < ended.length; n++) {
            lived(people.learner("E" + n, "math", "MON 19:00-22:00"), tutor, ended[n], true);
        }
        for (int n = 0; n < running.length; n++) {
            lived(people.learner("R" + n, "math", "MON 19:00-22:00"), tutor, running[n], false);
        }
        Survival survival = numbers.survival(TODAY);
        assertThat(survival.at(0).orElseThrow()).isEqualTo(new Survival.Step(0, 21, 1.0));
        Map.of(6, 0.857, 7, 0.807, 10, 0.753, 13, 0.690, 16, 0.627, 22, 0.538, 23, 0.448, 35, 0.448)
                .forEach((day, share) -> assertThat(
                                survival.at(day).orElseThrow().share())
                        .as("day %d", day)
                        .isCloseTo(share, within(0.0005)));
        assertThat(survival.at(10).orElseThrow().atRisk()).isEqualTo(15);
        assertThat(survival.at(36)).isEmpty();
    }

    /** Of those that ended before pairings kept it: their round said why, and the migration wrote it down. */
    @Test
    void endingsHaveTheReasonOfTheirRound() throws IOException {
        long tutor = people.tutor("T1", "math", "MON 19:00-22:00");
        long round = pairings.round();
        ended(round, tutor, "L1", "ended", "[{\"kind\": \"Broken\", \"rule\": \"TIMES\"}]");
        ended(round, tutor, "L2", "ended", "[{\"kind\": \"NeedGone\"}]");
        ended(round, tutor, "L3", "replaced", "[{\"kind\": \"Online\"}]");
        ended(round, tutor, "L4", "ended", "[{\"kind\": \"Broken\", \"rule\": \"TIMES\"}]");
        lived(people.learner("L5", "math", "MON 19:00-22:00"), tutor, 10, true);
        writeDownWhy();
        assertThat(numbers.endings(TODAY.minusYears(1)))
                .isEqualTo(Map.of(
                        EndReason.TIMES, 2L, EndReason.NEED_GONE, 1L, EndReason.REPLACED, 1L, EndReason.UNKNOWN, 1L));
        assertThat(numbers.endings(TODAY)).isEmpty();
    }

    @Test
    void answersAreCountedByWhatWasOffered() {
        long tutor = people.tutor("T1", "math", "MON 08:00-22:00");
        long twice = offer("L1", tutor, Meeting.ONLINE, "MON 08:00/60", "SAT 08:00/60");
        long evening = offer("L2", tutor, Meeting.IN_PERSON, "MON 18:00/60");
        long silent = offer("L3", tutor, Meeting.ONLINE, "MON 12:00/60");
        long open = offer("L4", tutor, Meeting.ONLINE, "MON 20:00/60");
        long old = offer("L5", tutor, Meeting.ONLINE, "MON 21:00/60");
        run("update offer set asked_at = timestamptz '2026-11-20 12:00+09', first_asked_on = date '2026-11-30'");
        run("update offer set asked_at = timestamptz '2026-11-23 12:00+09' where pairing_id = " + evening);
        run("update offer set asked_at = timestamptz '2025-11-20 12:00+09' where pairing_id = " + old);
        run("update pairing set state = 'running' where id = " + twice);
        run("update pairing set state = 'declined' where id in (" + evening + ", " + old + ")");
        run("update pairing set state = 'expired' where id = " + silent);
        assertThat(open).isPositive();
        assertThat(numbers.answers(Instant.parse("2026-01-01T00:00:00Z")))
                .containsExactly(
                        new AnswerCount(Offered.MORNING, 1, 0, 0),
                        new AnswerCount(Offered.AFTERNOON, 0, 0, 1),
                        new AnswerCount(Offered.EVENING, 0, 1, 0),
                        new AnswerCount(Offered.WEEKEND, 1, 0, 0),
                        new AnswerCount(Offered.ONLINE, 1, 0, 1),
                        new AnswerCount(Offered.IN_PERSON, 0, 1, 0),
                        new AnswerCount(Offered.WITHIN_A_WEEK, 0, 1, 0),
                        new AnswerCount(Offered.WITHIN_TWO_WEEKS, 1, 0, 1));
    }

    /** By what they were asked about, whatever they agreed on since. */
    @Test
    void whatWasMovedSinceCountsAsItBegan() {
        long tutor = people.tutor("T1", "math", "MON 08:00-22:00");
        long moved = offer("L1", tutor, Meeting.ONLINE, "MON 09:00/60");
        run("update pairing set state = 'running' where id = " + moved);
        run("update pairing_phase set ends_on = starts_on + 21 where pairing_id = " + moved);
        run("insert into pairing_phase (pairing_id, number, starts_on, meeting, times, most, changed_in) select "
                + moved
                + ", 1, starts_on + 21, 'in_person', '{MON 19:00/60}', 1, 1 from pairing_phase where pairing_id = "
                + moved);
        assertThat(numbers.answers(Instant.EPOCH))
                .extracting(AnswerCount::offered)
                .contains(Offered.MORNING, Offered.ONLINE)
                .doesNotContain(Offered.EVENING, Offered.IN_PERSON);
    }

    /** Whoever answered late begins later than they were asked; of what was asked before it was kept nobody knows it. */
    @Test
    void daysUntilTheFirstLessonAreThoseOfTheQuestion() {
        long tutor = people.tutor("T1", "math", "MON 08:00-22:00");
        long late = offer("L1", tutor, Meeting.ONLINE, "MON 09:00/60");
        long before = offer("L2", tutor, Meeting.ONLINE, "MON 10:00/60");
        run("update offer set asked_at = timestamptz '2026-11-25 12:00+09', first_asked_on = date '2026-11-30'");
        run("update offer set first_asked_on = null where pairing_id = " + before);
        run("update pairing set state = 'running', since = since + 14");
        run("update pairing_phase set starts_on = starts_on + 14");
        assertThat(late).isPositive();
        assertThat(numbers.answers(Instant.EPOCH))
                .filteredOn(count -> count.offered().by() == Offered.By.NOTICE)
                .containsExactly(new AnswerCount(Offered.WITHIN_A_WEEK, 1, 0, 0));
    }

    private long offer(String learner, long tutor, Meeting meeting, String... times) {
        return pairings.offer(people.learner(learner, "math", "MON 08:00-22:00"), tutor, meeting, times);
    }

    @Test
    void pledgesThatEndSoonAreListedSoonestFirst() {
        long soon = people.tutor("T1", "math", "MON 19:00-22:00");
        long over = people.tutor("T2", "math", "MON 19:00-22:00");
        long overAndTeaching = people.tutor("T3", "math", "MON 19:00-22:00");
        long left = people.tutor("T4", "math", "MON 19:00-22:00");
        people.tutor("T5", "math", "MON 19:00-22:00");
        run("update tutor set commitment_start = date '2025-01-01'");
        run("update tutor set commitment_end = date '2026-11-30' + 90 where id in (" + soon + ", " + left + ")");
        run("update tutor set commitment_end = date '2026-11-29' where id in (" + over + ", " + overAndTeaching + ")");
        people.tutorBecomes(left, Status.LEFT);
        pairings.pairing(
                people.learner("L1", "math", "MON 19:00-22:00"), overAndTeaching, TODAY.minusDays(7), "MON 19:00/60");
        Pledges pledges = numbers.pledges(TODAY, TODAY.plusDays(90), 10);
        assertThat(pledges.first())
                .containsExactly(
                        new Pledge(overAndTeaching, "T3", "Name T3", TODAY.minusDays(1), 1),
                        new Pledge(soon, "T1", "Name T1", TODAY.plusDays(90), 0));
        assertThat(numbers.pledges(TODAY, TODAY.plusDays(90), 1))
                .isEqualTo(new Pledges(pledges.first().subList(0, 1), 2));
    }

    @Test
    void whoEndsLessonsIsNotAskedWhy() {
        long tutor = people.tutor("T1", "math", "MON 19:00-22:00");
        lived(people.learner("L1", "math", "MON 19:00-22:00"), tutor, 10, true);
        lived(people.learner("L2", "math", "MON 19:00-22:00"), tutor, 10, true);
        lived(people.learner("L3", "math", "MON 19:00-22:00"), tutor, 10, true);
        run("update pairing set end_reason = 'one_of_them' where since = date '2026-11-30' - 10 and id ="
                + " (select min(id) from pairing)");
        run("update pairing set end_reason = 'veto' where id = (select max(id) from pairing)");
        assertThat(numbers.endings(TODAY.minusYears(1))).isEqualTo(Map.of(EndReason.UNKNOWN, 2L, EndReason.VETO, 1L));
    }

    private void writeDownWhy() throws IOException {
        String migration =
                Files.readString(Path.of("src/main/resources/db/migration/V202611261440__why_pairings_ended.sql"));
        run(migration.substring(migration.indexOf("update pairing p")));
    }

    private void ended(long round, long tutor, String ref, String change, String reasons) {
        long learner = people.learner(ref, "math", "MON 19:00-22:00");
        lived(learner, tutor, 30, true);
        run("insert into proposal (id, version, round_id, learner_id, tutor_id, subject, meeting, times, change,"
                + " reasons, decision) values (nextval('proposal_seq') * 50, 0, " + round + ", " + learner + ", "
                + tutor
                + ", 'math', 'online', array['MON 19:00/60'], '" + change + "', cast('" + reasons
                + "' as jsonb), 'open')");
    }

    private void lived(long learner, long tutor, int days, boolean ended) {
        run("insert into pairing (id, version, learner_id, tutor_id, subject, meeting, times, since, state, ended_on)"
                + " values (nextval('pairing_seq') * 50, 0, " + learner + ", " + tutor
                + ", 'math', 'online', array['MON 19:00/60'], date '2026-11-30' - " + days + ", "
                + (ended ? "'ended', date '2026-11-30')" : "'running', null)"));
    }
}
