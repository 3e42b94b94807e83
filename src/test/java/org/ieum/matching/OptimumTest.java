package org.ieum.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ieum.kernel.HalfHours;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bound, optimum and plan in their order, over tiny rounds by chance whose optimum can be found by trying everything. */
class OptimumTest {

    private static final int ROUNDS = 12;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theBoundIsNeverBelowTheOptimumNorThePlanAbove(long seed) {
        for (int i = 0; i < ROUNDS; i++) {
            check(crowded(new RoundGenerator(seed * 1000 + i).round(6)));
        }
    }

    /** Everybody in one place with little time, so that rounds this small are not trivial. */
    private static Problem crowded(Problem round) {
        List<Problem.Learner> learners =
                round.learners().stream().map(OptimumTest::crowded).toList();
        List<Problem.Tutor> tutors = round.tutors().stream()
                .map(tutor -> new Problem.Tutor(
                        tutor.id(),
                        tutor.standing(),
                        tutor.gender(),
                        learners.get(0).city(),
                        tutor.delivery(),
                        tutor.languages(),
                        tutor.subjects(),
                        squeezed(tutor.free()),
                        tutor.maxSessions(),
                        tutor.maxLearners(),
                        tutor.commitment()))
                .toList();
        return new Problem(round.week(), round.policy(), learners, tutors, List.of(), round.wishes(), round.vetoes());
    }

    private static Problem.Learner crowded(Problem.Learner learner) {
        return new Problem.Learner(
                learner.id(),
                java.util.Optional.of("Seoul"),
                learner.delivery(),
                learner.languages(),
                squeezed(learner.free()),
                learner.needs(),
                learner.tutorGender(),
                learner.registeredOn());
    }

    /** All hours on the first three days, and at most a few of them. */
    private static HalfHours squeezed(HalfHours hours) {
        return HalfHours.of(hours.stream()
                .map(index -> index % 48 / 24 * 8 + 30 + index % 8 + index / 48 % 3 * 48)
                .limit(14));
    }

    private static void check(Problem problem) {
        Plan plan = ((Outcome.Solved)
                        Matching.solve(problem, new Effort(Duration.ofMinutes(5), 1_500, 1), Watcher.NONE))
                .plan();
        Map<Long, Problem.Learner> learners =
                problem.learners().stream().collect(Collectors.toMap(Problem.Learner::id, Function.identity()));
        long optimum = new Oracle(problem, line -> weight(problem, learners.get(line.learner()), line)).optimum();
        long most = new Oracle(problem, line -> 1).optimum();
        assertThat(plan.figures().weightAtMost()).isGreaterThanOrEqualTo(optimum);
        assertThat((long) plan.figures().servedAtMost()).isGreaterThanOrEqualTo(most);
        assertThat(plan.figures().weight())
                .as("on rounds this small the search finds the optimum")
                .isEqualTo(optimum);
    }

    private static long weight(Problem problem, Problem.Learner learner, Plan.Line line) {
        long weeks = Math.max(
                0,
                java.time.temporal.ChronoUnit.DAYS.between(
                                learner.registeredOn(), problem.week().monday())
                        / 7);
        return line.times().size() * (10 + weeks);
    }
}
