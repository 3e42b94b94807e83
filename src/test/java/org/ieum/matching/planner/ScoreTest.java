package org.ieum.matching.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ieum.matching.ProblemBuilder.given;
import static org.ieum.matching.ProblemBuilder.learner;
import static org.ieum.matching.ProblemBuilder.tutor;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.ieum.matching.RoundGenerator;
import org.ieum.matching.board.Assignment;
import org.ieum.matching.board.Compiling;
import org.ieum.matching.check.Diary;
import org.ieum.matching.check.Pairs;
import org.ieum.matching.explain.Lines;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.instance.Times;
import org.ieum.matching.model.Deadline;
import org.ieum.matching.model.Effort;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.Watcher;
import org.ieum.matching.search.PlanSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;
import org.optaplanner.core.api.solver.SolutionManager;

/** The search counts on its own, by boards; the constraint streams define the score. They must agree. */
class ScoreTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theStreamsCountWhatTheSearchCounts(long seed) {
        Problem problem = new RoundGenerator(seed).round(120);
        Instance instance = Compiling.of(problem);
        Effort effort = new Effort(Duration.ofMinutes(5), 300 * seed, seed);
        PlanSearch search = new PlanSearch(instance, effort, Watcher.NONE, new Deadline(effort));
        Planner planner = new Planner(instance);
        Timetable timetable = planner.solve(search::run);
        long weight = planner.read(timetable).weight(instance.needs);
        assertThat(timetable.score().isFeasible()).isTrue();
        assertThat(timetable.score().softScore(Timetable.WEIGHT))
                .isEqualTo(weight)
                .isEqualTo(search.weight());
        assertThat(weight).isPositive();
    }

    /** Most of these plans break rules: the streams and the evaluator have to find the same ones bad. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theStreamsAndTheEvaluatorAgreeOnPlansByChance(long seed) {
        Problem problem = new RoundGenerator(seed).round(120);
        Instance instance = Compiling.of(problem);
        Planner planner = new Planner(instance);
        SolutionManager<Timetable, BendableLongScore> scoring = planner.scoring();
        Random random = new Random(seed);
        int feasible = 0;
        for (int i = 0; i < 1000; i++) {
            Timetable timetable = planner.empty();
            int oneIn = 1 + random.nextInt(20);
            timetable.demands().forEach(demand -> slotByChance(demand, oneIn, random));
            BendableLongScore score = scoring.update(timetable);
            List<Plan.Line> lines = new Lines(instance, planner.read(timetable)).lines();
            assertThat(score.isFeasible())
                    .isEqualTo(new Diary(problem).clashes(lines).isEmpty());
            assertThat(score.softScore(Timetable.WEIGHT)).isEqualTo(weight(instance, timetable));
            feasible += score.isFeasible() ? 1 : 0;
        }
        assertThat(feasible).isBetween(50, 950);
    }

    /** In parts of three needs or so. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void partsCountWhatTheWholeDoes(long seed) {
        Instance instance = Compiling.of(new RoundGenerator(seed).round(60));
        Planner planner = new Planner(instance);
        Random random = new Random(seed);
        int feasible = 0;
        for (int i = 0; i < 100; i++) {
            Timetable timetable = planner.empty();
            int oneIn = 1 + random.nextInt(20);
            timetable.demands().forEach(demand -> slotByChance(demand, oneIn, random));
            BendableLongScore score = planner.scoring().update(timetable);
            Assignment plan = planner.read(timetable);
            Supplier<List<Plan.Worth>> parts =
                    () -> new Counting(planner, instance, 3).worth(plan, score.softScore(Timetable.WEIGHT));
            if (score.isFeasible()) {
                feasible++;
                assertThat(parts.get()).isEqualTo(planner.worth(plan, score.softScore(Timetable.WEIGHT)));
            } else {
                assertThatThrownBy(parts::get).isInstanceOf(IllegalStateException.class);
            }
        }
        assertThat(feasible).isBetween(5, 95);
    }

    /** Two tutors, each of another part, and one learner at the same hour with both. */
    @Test
    void whatGetsIntoALearnersWayIsFoundWhereverItsTutorsAreCounted() {
        String hour = "MON 18:00-19:00";
        Instance instance = Compiling.of(given(
                        learner(1).needs("math", 1, 60).needs("it", 1, 60).free(hour),
                        tutor(2).teaching("math").free(hour),
                        tutor(3).teaching("it").free(hour))
                .problem());
        Planner planner = new Planner(instance);
        Timetable timetable = planner.empty();
        timetable.demands().forEach(demand -> demand.setSlot(demand.slots().get(0)));
        Assignment plan = planner.read(timetable);
        assertThat(plan.all()).hasSize(2);
        assertThatThrownBy(() -> new Counting(planner, instance, 1).worth(plan, 20))
                .isInstanceOf(IllegalStateException.class);
    }

    private static void slotByChance(Demand demand, int oneIn, Random random) {
        long size = demand.slots().getSize();
        if (size > 0 && random.nextInt(oneIn) == 0) {
            demand.setSlot(demand.slots().get(random.nextLong(size)));
        }
    }

    private static long weight(Instance instance, Timetable timetable) {
        return timetable.demands().stream()
                .filter(demand -> demand.getSlot() != null)
                .mapToLong(demand -> instance.needs.weight[demand.need()])
                .sum();
    }

    @Test
    void aPlanThatTheStreamsCountOtherwiseIsNoPlan() {
        Problem problem = new RoundGenerator(1).round(20);
        Planner planner = new Planner(Compiling.of(problem));
        assertThatThrownBy(() -> planner.worth(planner.read(planner.empty()), 1))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyNumberedSlotIsOneThatFits(long seed) {
        Instance instance = Compiling.of(new RoundGenerator(seed).round(40));
        for (Demand demand : new Planner(instance).empty().demands()) {
            long size = demand.slots().getSize();
            for (long index = 0; index < size; index += 1 + size / 50) {
                TeachingSlot slot = demand.slots().get(index);
                int need = demand.need();
                Problem.Tutor tutor = instance.people.tutors.get(slot.teacher().number());
                Problem.Learner learner = instance.people.learners.get(instance.needs.learner[need]);
                assertThat(Pairs.timesFit(
                                learner,
                                tutor,
                                instance.needs.asked(need),
                                Times.sessions(slot.times(), instance.needs.length[need])))
                        .isTrue();
            }
        }
    }
}
