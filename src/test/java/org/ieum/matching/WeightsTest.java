package org.ieum.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ieum.matching.ProblemBuilder.given;
import static org.ieum.matching.ProblemBuilder.learner;
import static org.ieum.matching.ProblemBuilder.tutor;

import java.util.List;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Side;
import org.ieum.matching.model.Criterion;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a coordinator changes for a round changes the plan, and what it says of itself. */
class WeightsTest {

    private static final BySteps STEPS = new BySteps(2_000, 7);
    private static final String EVENING = "MON 18:00-19:00";

    /** A tutor with room for one learner: for two lessons a week, or for one of somebody who has waited. */
    private static ProblemBuilder twoLessonsOrALongWait() {
        return given(
                learner(1).needs("math", 2, 60).free("MON 18:00-19:00;TUE 18:00-19:00"),
                learner(2).needs("math", 1, 60).free(EVENING).waiting(15),
                tutor(3).teaching("math")
                        .free("MON 18:00-19:00;TUE 18:00-19:00")
                        .atMost(2, 1));
    }

    /** Two learners, each of whom would like one of two tutors; both could have either. */
    private static ProblemBuilder wishing(long tutorOfOne, long tutorOfTwo) {
        return given(
                        learner(1).needs("math", 1, 60).free(EVENING),
                        learner(2).needs("math", 1, 60).free(EVENING),
                        tutor(3).teaching("math").free(EVENING),
                        tutor(4).teaching("math").free(EVENING))
                .wish(1, tutorOfOne, Side.LEARNER, 1)
                .wish(2, tutorOfTwo, Side.LEARNER, 2);
    }

    @Test
    void aWeekOfWaitingCountsWhatItIsSaidToCount() {
        Plan asUsual = STEPS.plan(twoLessonsOrALongWait());
        assertThat(asUsual.lines().get(0).learner()).isEqualTo(2);
        assertThat(asUsual.figures().weight()).isEqualTo(25);

        Plan lessWaiting = STEPS.plan(twoLessonsOrALongWait().weighing(new Weights(20, 1, 10, 3, 1)));
        assertThat(lessWaiting.lines().get(0).learner()).isEqualTo(1);
        assertThat(lessWaiting.figures().weight()).isEqualTo(40);
        assertThat(lessWaiting.figures().weightAtMost()).isBetween(40L, 54L);

        Plan moreWaiting = STEPS.plan(twoLessonsOrALongWait().weighing(new Weights(20, 2, 10, 3, 1)));
        assertThat(moreWaiting.lines().get(0).learner()).isEqualTo(2);
        assertThat(moreWaiting.figures().weight()).isEqualTo(50);
    }

    @Test
    void aPlanSaysWhatEachCriterionAdds() {
        Plan plan = STEPS.plan(wishing(3, 4).weighing(new Weights(10, 1, 7, 5, 1)));
        assertThat(plan.worth()).extracting(Plan.Worth::criterion).containsExactly(Criterion.values());
        assertThat(plan.worth())
                .filteredOn(worth -> worth.matches() > 0)
                .containsExactlyInAnyOrder(
                        new Plan.Worth(Criterion.WEIGHT_SERVED, 2, 20),
                        new Plan.Worth(Criterion.WISH, 2, 7 * (3 + 2)),
                        new Plan.Worth(Criterion.IN_PERSON, 2, 10));
    }

    @Test
    void aDayThatATutorSharesCountsByItsWeight() {
        Plan plan = STEPS.plan(given(
                        learner(1).needs("math", 1, 60).free(EVENING),
                        learner(2).needs("math", 1, 60).free("MON 20:00-21:00"),
                        tutor(3).teaching("math").free("MON 18:00-21:00"))
                .weighing(new Weights(10, 1, 10, 3, 4)));
        assertThat(plan.worth()).contains(new Plan.Worth(Criterion.COMPACT_DAYS, 1, 4));
    }

    @Test
    void nothingToSearchIsWorthWhatRuns() {
        Plan plan = STEPS.plan(given(
                        learner(1).needs("math", 1, 60).free(EVENING),
                        tutor(3).teaching("math").free(EVENING))
                .running(1, "math", 3, Meeting.ONLINE, "MON 18:00/60", 5));
        assertThat(plan.worth())
                .contains(
                        new Plan.Worth(Criterion.CONTINUITY, 1, 1),
                        new Plan.Worth(Criterion.WEIGHT_SERVED, 1, 10),
                        new Plan.Worth(Criterion.IN_PERSON, 0, 0));
    }

    @Test
    void zeroSwitchesAQualityOff() {
        Plan plan = STEPS.plan(wishing(3, 4).weighing(new Weights(10, 1, 0, 0, 0)));
        assertThat(plan.lines()).extracting(Plan.Line::meeting).containsOnly(Meeting.ONLINE);
        assertThat(plan.worth())
                .contains(
                        new Plan.Worth(Criterion.WISH, 0, 0),
                        new Plan.Worth(Criterion.IN_PERSON, 0, 0),
                        new Plan.Worth(Criterion.COMPACT_DAYS, 0, 0));
        assertThat(plan.figures().served()).isEqualTo(2);
    }

    @Test
    void aWishThatCountsNothingMovesNobody() {
        Weights noWishes = new Weights(10, 1, 0, 3, 1);
        assertThat(tutors(wishing(3, 4))).containsExactly(3L, 4L);
        assertThat(tutors(wishing(4, 3))).containsExactly(4L, 3L);
        assertThat(tutors(wishing(3, 4).weighing(noWishes)))
                .isEqualTo(tutors(wishing(4, 3).weighing(noWishes)));
    }

    private static List<Long> tutors(ProblemBuilder round) {
        return STEPS.plan(round).lines().stream().map(Plan.Line::tutor).toList();
    }

    @Test
    void whatIsServedDoesNotDependOnQuality() {
        List<Plan.Line> modest = STEPS.plan(twoLessonsOrALongWait()).lines();
        List<Plan.Line> heavy = STEPS.plan(
                        twoLessonsOrALongWait().wish(1, 3, Side.LEARNER, 1).weighing(new Weights(10, 1, 100, 100, 100)))
                .lines();
        assertThat(heavy).extracting(Plan.Line::learner).containsExactly(2L);
        assertThat(modest).extracting(Plan.Line::learner).containsExactly(2L);
    }

    @ParameterizedTest
    @CsvSource({
        "baseWeight, 0, 1, 10, 3, 1",
        "baseWeight, 101, 1, 10, 3, 1",
        "weekWaited, 10, -1, 10, 3, 1",
        "wish, 10, 1, 101, 3, 1",
        "inPerson, 10, 1, 10, -3, 1",
        "compactDays, 10, 1, 10, 3, 101"
    })
    void refusesANumberOutOfRangeByItsName(String name, int base, int week, int wish, int inPerson, int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Weights(base, week, wish, inPerson, days))
                .withMessageStartingWith(name + " is ");
    }
}
