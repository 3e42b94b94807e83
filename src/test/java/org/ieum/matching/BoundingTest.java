package org.ieum.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.ieum.matching.board.Compiling;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.model.Deadline;
import org.ieum.matching.model.Effort;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.ieum.matching.model.SolveOutcome;
import org.ieum.matching.model.Watcher;
import org.ieum.matching.price.LearnerSets;
import org.ieum.matching.price.Lowering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** With a clock that stands still nothing ends for want of time. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BoundingTest {

    private static final Effort ALL_DAY = Effort.of(Duration.ofDays(1));

    private static Deadline standingStill() {
        return new Deadline(ALL_DAY, () -> 0);
    }

    private static Plan solve(Problem problem, Effort effort) {
        return ((SolveOutcome.Solved) Matching.solve(problem, effort, Watcher.NONE, standingStill())).plan();
    }

    @Test
    void aBoundThatCannotBeLoweredIsLeftAlone() {
        Instance instance = Compiling.of(new RoundGenerator(5).round(60));
        Lowering weight = new Lowering(
                instance,
                new LearnerSets(instance),
                instance.postings(),
                instance.needs.weight,
                standingStill(),
                false);
        weight.begin(1, () -> false);
        long first = weight.bound();
        while (!weight.isSpent()) {
            weight.goOn(() -> false);
        }
        assertThat(weight.bound()).isPositive().isLessThanOrEqualTo(first);
    }

    @Test
    void aSearchEndsWithItsProof() {
        Plan.Figures figures = solve(new RoundGenerator(5).round(30), ALL_DAY).figures();
        assertThat(figures.weight()).isEqualTo(figures.weightAtMost());
        assertThat(figures.served()).isEqualTo(figures.servedAtMost());
        assertThat(figures.served()).isLessThan(figures.needs());
    }

    @Test
    void aSearchThatIsCountedInStepsEndsWithItsProofAsWell() {
        Effort endless = new Effort(Duration.ofDays(1), Long.MAX_VALUE - 1, 3);
        Plan.Figures figures = solve(new RoundGenerator(5).round(30), endless).figures();
        assertThat(figures.weight()).isEqualTo(figures.weightAtMost());
    }
}
