package org.ieum.matching.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ieum.matching.ProblemBuilder.given;
import static org.ieum.matching.ProblemBuilder.learner;
import static org.ieum.matching.ProblemBuilder.tutor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Delivery;
import org.ieum.kernel.Gender;
import org.ieum.kernel.Meeting;
import org.ieum.matching.Explaining;
import org.ieum.matching.Matching;
import org.ieum.matching.ProblemBuilder;
import org.ieum.matching.RoundGenerator;
import org.ieum.matching.model.Effort;
import org.ieum.matching.model.Pattern;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Recruit;
import org.ieum.matching.model.SolveOutcome;
import org.ieum.matching.model.Watcher;
import org.junit.jupiter.api.Test;

class RecruitingTest {

    private static final String EVENINGS = "MON 18:00-21:00;WED 18:00-21:00";
    private static final Effort STEPS = new Effort(Duration.ofMinutes(50), 2_000, 7);

    private static List<Recruit> list(Problem problem) {
        Plan plan = ((SolveOutcome.Solved) Matching.solve(problem, STEPS, Watcher.NONE)).plan();
        return Explaining.recruits(problem, plan, STEPS, found -> false);
    }

    private static ProblemBuilder.ALearner inBusan(long id) {
        return learner(id)
                .in("Busan")
                .meeting(Delivery.IN_PERSON)
                .needs("economics", 1, 60)
                .free(EVENINGS);
    }

    @Test
    void whoCouldServeMostIsSoughtFirst() {
        assertThat(list(given(
                                inBusan(1),
                                inBusan(2),
                                inBusan(3),
                                inBusan(4).waiting(2),
                                learner(5).needs("math", 1, 60).free("SAT 10:00-11:00"))
                        .problem()))
                .containsExactly(
                        new Recruit(
                                "economics",
                                Optional.of("Busan"),
                                Pattern.WEEKDAY_EVENINGS,
                                List.of("ko"),
                                4,
                                3,
                                3,
                                32),
                        new Recruit(
                                "economics",
                                Optional.of("Busan"),
                                Pattern.WEEKDAY_EVENINGS,
                                List.of("ko"),
                                4,
                                3,
                                1,
                                10),
                        new Recruit("math", Optional.empty(), Pattern.SATURDAYS, List.of("ko"), 4, 3, 1, 10));
    }

    @Test
    void theFigureCountsWhomElseTheTutorSetsFree() {
        ProblemBuilder round = given(
                learner(1).needs("math", 1, 60).free(EVENINGS).waiting(3),
                learner(2)
                        .needs("math", 1, 60)
                        .free("TUE 03:00-04:00")
                        .waiting(1)
                        .meeting(Delivery.ONLINE),
                learner(3).needs("math", 1, 60).free(EVENINGS),
                tutor(4).teaching("math").free(EVENINGS + ";TUE 03:00-04:00").atMost(1, 1));
        assertThat(list(round.problem()))
                .as("the new tutor takes 1, so that 4 can take 2, whose night hour nobody else has")
                .extracting(Recruit::served, Recruit::weight)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, 11L), org.assertj.core.groups.Tuple.tuple(1, 10L));
    }

    @Test
    void theTutorInTheMiddleIsTheUsualOne() {
        assertThat(list(given(
                                learner(1).needs("math", 1, 60).free(EVENINGS).speaking("en:B2"),
                                tutor(2).teaching("it").speaking("en:C1").atMost(1, 1),
                                tutor(3).teaching("it")
                                        .speaking("en:C1", "ko:A2")
                                        .atMost(2, 1),
                                tutor(4).teaching("it").speaking("zh:C1").atMost(9, 6))
                        .problem()))
                .containsExactly(
                        new Recruit("math", Optional.empty(), Pattern.WEEKDAY_EVENINGS, List.of("en"), 2, 1, 1, 10));
    }

    @Test
    void nobodyIsSoughtWhoWouldServeNobody() {
        assertThat(list(given(
                                learner(1).needs("math", 1, 60),
                                learner(2).needs("math", 1, 60).free(EVENINGS).asksFor(Gender.FEMALE))
                        .problem()))
                .as("no hours; and a figure must not depend on the new tutor's gender")
                .isEmpty();
        assertThat(list(given(
                                learner(1).needs("math", 1, 60).free(EVENINGS),
                                tutor(2).teaching("math").free(EVENINGS))
                        .problem()))
                .isEmpty();
    }

    @Test
    void itEndsWhenItIsEnough() {
        Problem problem = given(inBusan(1), inBusan(2), inBusan(3), inBusan(4)).problem();
        Plan plan = ((SolveOutcome.Solved) Matching.solve(problem, STEPS, Watcher.NONE)).plan();
        List<Integer> heard = new ArrayList<>();
        List<Recruit> found = Explaining.recruits(problem, plan, STEPS, so -> {
            heard.add(so.size());
            return !so.isEmpty();
        });
        assertThat(found).hasSize(1);
        assertThat(heard).startsWith(0).endsWith(1);
    }

    @Test
    void whatIsLockedStays() {
        ProblemBuilder round = given(
                        learner(1).needs("math", 1, 60).free(EVENINGS),
                        learner(2).needs("it", 1, 60).free("TUE 03:00-04:00").waiting(50),
                        learner(4).needs("math", 1, 60).free(EVENINGS),
                        tutor(3).teaching("math", "it")
                                .free(EVENINGS + ";TUE 03:00-04:00")
                                .atMost(1, 1))
                .proposed(1, "math", 3, Meeting.ONLINE, "MON 18:00/60", Problem.Hold.LOCKED);
        assertThat(list(round.problem()))
                .as("else the new tutor would take 1, and 3 would teach 2")
                .extracting(Recruit::weight)
                .containsExactly(10L);
    }

    @Test
    void aRoundOfSixtyGainsWithEachEntry() {
        List<Recruit> list = list(new RoundGenerator(5).round(60));
        assertThat(list).hasSize(10).allSatisfy(recruit -> {
            assertThat(recruit.served()).isPositive();
            assertThat(recruit.weight()).isGreaterThanOrEqualTo(10L * recruit.served());
        });
    }
}
