package org.ieum.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ieum.matching.ProblemBuilder.given;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.ieum.kernel.Delivery;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bound, optimum and plan in their order, over tiny rounds by chance whose optimum can be found by trying everything. */
public class OptimumTest {

    private static final BySteps STEPS = new BySteps(4_000, 1);

    private static final int ROUNDS = 12;
    private static final List<Delivery> DELIVERIES = List.of(Delivery.EITHER, Delivery.IN_PERSON, Delivery.ONLINE);
    private static final List<String> SUBJECTS = List.of("math", "it", "science");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theBoundIsNeverBelowTheOptimumNorThePlanAbove(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long found = 0;
        long optimal = 0;
        for (int i = 0; i < ROUNDS; i++) {
            Problem problem = crowded(random);
            Plan.Figures figures = STEPS.plan(problem).figures();
            long optimum = new Oracle(problem, line -> weight(problem, line)).optimum();
            long most = new Oracle(problem, line -> 1).optimum();
            assertThat(figures.weightAtMost()).isGreaterThanOrEqualTo(optimum);
            assertThat((long) figures.servedAtMost()).isGreaterThanOrEqualTo(most);
            assertThat(figures.weight()).isLessThanOrEqualTo(optimum);
            found += figures.weight();
            optimal += optimum;
        }
        assertThat(found).as("the search finds nearly all there is").isGreaterThanOrEqualTo(optimal * 98 / 100);
    }

    @Test
    void theRoundsAreNotTrivial() {
        SplittableRandom random = new SplittableRandom(1);
        long contested = 0;
        for (int i = 0; i < ROUNDS; i++) {
            contested += STEPS.plan(crowded(random)).unmatched().stream()
                    .filter(need -> need.taken() > 0)
                    .count();
        }
        assertThat(contested).isGreaterThan(ROUNDS);
    }

    /** Five learners and three tutors in one place, with little time on the same two days. */
    public static Problem crowded(SplittableRandom random) {
        List<Object> people = new ArrayList<>();
        for (int id = 1; id <= 5; id++) {
            ProblemBuilder.ALearner learner = ProblemBuilder.learner(id)
                    .waiting(random.nextInt(20))
                    .free(hours(random))
                    .meeting(DELIVERIES.get(random.nextInt(3)));
            int first = random.nextInt(3);
            for (int i = random.nextInt(2); i >= 0; i--) {
                int minutes = random.nextInt(3) == 0 ? 90 : 60;
                learner = learner.needs(SUBJECTS.get((first + i) % 3), 1 + random.nextInt(5) / 3, minutes);
            }
            people.add(learner);
        }
        for (int id = 1; id <= 3; id++) {
            int first = random.nextInt(3);
            people.add(ProblemBuilder.tutor(id)
                    .teaching(SUBJECTS.get(first), SUBJECTS.get((first + 1) % 3))
                    .free(hours(random))
                    .meeting(random.nextBoolean() ? Delivery.EITHER : Delivery.IN_PERSON)
                    .atMost(1 + random.nextInt(4), 1 + random.nextInt(3)));
        }
        return given(people.toArray()).problem();
    }

    private static String hours(SplittableRandom random) {
        List<String> spans = new ArrayList<>();
        for (String day : List.of("MON", "TUE")) {
            int from = 17 + random.nextInt(3);
            spans.add(day + " " + from + ":00-" + (from + 1 + random.nextInt(3)) + ":30");
        }
        return String.join(";", spans);
    }

    public static long weight(Problem problem, Plan.Line line) {
        long weeks = problem.learners().stream()
                .filter(learner -> learner.id() == line.learner())
                .mapToLong(learner -> ChronoUnit.DAYS.between(
                                learner.registeredOn(), problem.week().monday())
                        / 7)
                .sum();
        return line.times().size() * (10 + weeks);
    }
}
