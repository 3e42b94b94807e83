package org.ieum.matching.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.ieum.matching.BySteps;
import org.ieum.matching.Matching;
import org.ieum.matching.RoundGenerator;
import org.ieum.matching.board.Assignment;
import org.ieum.matching.board.Board;
import org.ieum.matching.board.Compiling;
import org.ieum.matching.explain.Lines;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.model.Deadline;
import org.ieum.matching.model.Effort;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.ieum.matching.price.LearnerSets;
import org.ieum.matching.price.Lowering;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sold at prices alone, before anybody searches. */
class FirstPlanTest {

    private static Lowering priced(Instance instance) {
        Deadline deadline = new Deadline(new Effort(Duration.ofMinutes(5), 1, 1));
        Lowering weight = new Lowering(
                instance, new LearnerSets(instance), instance.postings(), instance.needs.weight, deadline, true);
        weight.begin(1, () -> false);
        weight.prove();
        return weight;
    }

    private static Board sold(Instance instance, Lowering weight) {
        Board board = Board.start(instance);
        weight.sell(new FirstPlan(instance, board));
        return board;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatIsSoldIsMostOfAPlan(long seed) {
        Problem problem = new RoundGenerator(seed).round(300);
        Instance instance = Compiling.of(problem);
        Lowering weight = priced(instance);
        Board board = sold(instance, weight);
        assertThat(Matching.violations(problem, new Lines(instance, Assignment.of(board)).lines()))
                .isEmpty();
        assertThat((double) board.weight()).isBetween(0.6 * weight.bound(), (double) weight.bound());
        assertThat(IntStream.of(board.waiting).limit(board.waitingCount()))
                .allMatch(need -> board.tutor[need] == Board.NOBODY);
    }

    /** Bound needs are on the board before anything is sold, and their tutor sells beside them. */
    @ParameterizedTest
    @ValueSource(longs = {2, 4})
    void whoKeepsATutorKeepsThemBesideWhatIsSold(long seed) {
        Problem first = new RoundGenerator(seed).round(300);
        Plan before = new BySteps(500, seed).plan(first);
        Problem problem = PartedTest.later(first, before, new SplittableRandom(seed));
        Instance instance = Compiling.givingWay(problem);
        Board board = sold(instance, priced(instance));
        assertThat(instance.bound.count()).isPositive();
        assertThat(IntStream.of(instance.bound.all()))
                .allMatch(need -> board.tutor[need] == instance.bound.tutor(need));
        assertThat(Matching.violations(problem, new Lines(instance, Assignment.of(board)).lines()))
                .isEmpty();
    }
}
