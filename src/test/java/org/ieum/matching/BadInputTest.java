package org.ieum.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ieum.matching.ProblemBuilder.given;
import static org.ieum.matching.ProblemBuilder.learner;
import static org.ieum.matching.ProblemBuilder.tutor;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.HalfHours;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Side;
import org.ieum.kernel.Week;
import org.ieum.kernel.WeeklySpan;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.Effort;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Rule;
import org.ieum.matching.model.SolveOutcome;
import org.ieum.matching.model.Watcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, a plan or a plain refusal comes out, and nothing hangs. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BadInputTest {

    private static final String EVENINGS = "MON 18:00-20:00;WED 18:00-20:00;FRI 18:00-20:00";
    private static final Effort STEPS = new Effort(Duration.ofMinutes(5), 500, 7);

    private static Plan solve(Problem problem, Effort effort) {
        SolveOutcome outcome = Matching.solve(problem, effort, Watcher.NONE);
        assertThat(outcome).isInstanceOf(SolveOutcome.Solved.class);
        Plan plan = ((SolveOutcome.Solved) outcome).plan();
        assertThat(Matching.violations(problem, plan.lines())).isEmpty();
        return plan;
    }

    private static Plan solve(ProblemBuilder round) {
        return solve(round.problem(), STEPS);
    }

    /** Whoever ends it, the time or the proof, a cold start has a plan to show. */
    @ParameterizedTest
    @ValueSource(longs = {-5, 0, 1, 100})
    void thereIsAPlanHoweverLittleTimeThereIs(long millis) {
        Problem problem = new RoundGenerator(9).round(200);
        Plan quick = solve(problem, Effort.of(Duration.ofMillis(millis)));
        Plan slow = solve(problem, new Effort(Duration.ofMinutes(5), 20_000, 1));
        assertThat(quick.figures().weight())
                .isGreaterThan(slow.figures().weight() * 9 / 10)
                .isLessThanOrEqualTo(quick.figures().weightAtMost());
        assertThat(quick.figures().weightAtMost())
                .isGreaterThanOrEqualTo(slow.figures().weight());
    }

    @Test
    void noStepsAtAllLeaveTheFirstFill() {
        Plan plan = solve(new RoundGenerator(9).round(50), new Effort(Duration.ofMinutes(5), 0, 1));
        assertThat(plan.lines()).isNotEmpty();
    }

    @Test
    void tutorsWithoutLearners() {
        Plan plan = solve(given(tutor(2).teaching("math").free(EVENINGS)));
        assertThat(plan.lines()).isEmpty();
        assertThat(plan.figures()).isEqualTo(new Plan.Figures(0, 0, 0, 0, 0, 0));
    }

    @Test
    void learnersWithoutNeeds() {
        Plan plan =
                solve(given(learner(1).free(EVENINGS), tutor(2).teaching("math").free(EVENINGS)));
        assertThat(plan.lines()).isEmpty();
        assertThat(plan.unmatched()).isEmpty();
    }

    @Test
    void wishesAndVetoesOfStrangers() {
        Plan plan = solve(given(
                        learner(1).needs("math", 1, 60).free(EVENINGS),
                        tutor(2).teaching("math").free(EVENINGS))
                .wish(1, 99, Side.LEARNER, 1)
                .wish(99, 2, Side.TUTOR, 1)
                .wish(98, 99, Side.TUTOR, 2)
                .veto(1, 99)
                .veto(99, 2));
        assertThat(plan.lines()).hasSize(1);
        assertThat(plan.figures().blockingPairs()).isZero();
    }

    @Test
    void theSameVetoTwice() {
        Plan plan = solve(given(
                        learner(1).needs("math", 1, 60).free(EVENINGS),
                        tutor(2).teaching("math").free(EVENINGS))
                .veto(1, 2)
                .veto(1, 2)
                .veto(1, 2));
        assertThat(plan.unmatched().get(0).removals()).containsExactly(new Plan.Removal(Rule.VETO, 1));
    }

    @ParameterizedTest
    @CsvSource({"0, 6", "12, 0", "0, 0"})
    void aTutorWithoutRoom(int sessions, int learners) {
        Plan plan = solve(given(
                learner(1).needs("math", 1, 60).free(EVENINGS),
                tutor(2).teaching("math").free(EVENINGS).atMost(sessions, learners)));
        assertThat(plan.lines()).isEmpty();
        assertThat(plan.unmatched()).containsExactly(new Plan.Unmatched(1, "math", List.of(), 1));
        assertThat(plan.figures().servedAtMost()).isZero();
    }

    @Test
    void aNeedThatNobodyCanPlace() {
        Plan plan = solve(given(
                learner(1).needs("math", 3, 120).free("MON 18:00-20:00;WED 18:00-20:00;FRI 18:00-19:30"),
                learner(2).needs("math", 3, 120).free("MON 00:00-24:00;WED 00:00-24:00"),
                tutor(3).teaching("math").free(EVENINGS)));
        assertThat(plan.unmatched())
                .extracting(Plan.Unmatched::removals)
                .containsOnly(List.of(new Plan.Removal(Rule.TIMES, 1)));
    }

    @Test
    void onePersonsThousandWishesAreOfBothSides() {
        List<Object> people = new ArrayList<>();
        people.add(tutor(1).teaching("math").free(EVENINGS).atMost(1, 1));
        IntStream.rangeClosed(1, 500)
                .forEach(id -> people.add(learner(id).needs("math", 1, 60).free(EVENINGS)));
        ProblemBuilder round = given(people.toArray());
        IntStream.rangeClosed(1, 500)
                .forEach(id -> round.wish(id, 1, Side.TUTOR, 1 + id % 3).wish(id, 1, Side.LEARNER, 1 + id % 2));
        assertThat(solve(round).lines()).hasSize(1);
    }

    @Test
    void everythingRunsAndIsPinned() {
        Object[] people = IntStream.range(0, 40)
                .mapToObj(i -> i % 2 == 0
                        ? learner(i).needs("math", 2, 60).free(EVENINGS)
                        : tutor(i).teaching("math").free(EVENINGS).atMost(2, 1))
                .toArray();
        ProblemBuilder round = given(people);
        for (int i = 0; i < 40; i += 2) {
            round.running(i, "math", i + 1, Meeting.ONLINE, "MON 18:30/60;FRI 18:00/60", 5);
        }
        Plan plan = solve(round.problem(), Effort.of(Duration.ofDays(1)));
        assertThat(plan.lines()).hasSize(20).extracting(Plan.Line::change).containsOnly(Change.KEPT);
        assertThat(plan.figures()).isEqualTo(new Plan.Figures(20, 20, 20, 400, 400, 0));
    }

    @Test
    void theSamePairingTwice() {
        Plan plan = solve(given(
                        learner(1).needs("math", 1, 60).free(EVENINGS),
                        tutor(3).teaching("math").free(EVENINGS))
                .running(1, "math", 3, Meeting.ONLINE, "MON 18:30/60", 5)
                .running(1, "math", 3, Meeting.ONLINE, "MON 18:30/60", 5));
        assertThat(plan.lines()).extracting(Plan.Line::change).containsExactly(Change.KEPT, Change.ENDED);
    }

    /** Where an hour is missing on Sunday, and where there is one twice. */
    @ParameterizedTest
    @ValueSource(strings = {"2027-03-22", "2026-10-19"})
    void aWeekInWhichTheClocksChange(LocalDate monday) {
        Week week = new Week(monday, ZoneId.of("Europe/Berlin"));
        ProblemBuilder round = given(
                learner(1)
                        .needs("math", 1, 120)
                        .meeting(Delivery.ONLINE)
                        .free(hours(week, "08:00-14:00", "Asia/Seoul")),
                tutor(2).teaching("math")
                        .free(hours(week, "00:00-24:00", "Europe/Berlin"))
                        .pledged(monday, monday.plusWeeks(52)));
        assertThat(solve(round.problem(week), STEPS).lines()).hasSize(1);
    }

    private static HalfHours hours(Week week, String hours, String zone) {
        return week.halfHours(List.of(WeeklySpan.parse("SUN " + hours)), ZoneId.of(zone));
    }
}
