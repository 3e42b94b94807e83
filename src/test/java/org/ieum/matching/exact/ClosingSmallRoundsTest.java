package org.ieum.matching.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.ieum.matching.BySteps;
import org.ieum.matching.Matching;
import org.ieum.matching.RoundGenerator;
import org.ieum.matching.board.Compiling;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rounds as small organisations have them. */
class ClosingSmallRoundsTest {

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void aSmallRoundIsProven(long seed) {
        Problem problem = new RoundGenerator(seed).round(150);
        Plan plan = new BySteps(1, 1).plan(problem);
        assertThat(plan.figures().weight()).isEqualTo(plan.figures().weightAtMost());
        assertThat(plan.figures().servedAtMost()).isLessThan(plan.figures().needs());
        assertThat(Matching.violations(problem, plan.lines())).isEmpty();
    }

    /** The optima are another exact solver's (CP-SAT). */
    @ParameterizedTest
    @CsvSource({
        "200, 2026, 3062",
        "200, 9003, 2589",
        "200, 770003, 2239",
        "200, 9005, 2641",
        "200, 9006, 2118",
        "300, 24, 4444",
        "300, 9101, 4484",
        "300, 9102, 4162",
        "300, 9103, 4009"
    })
    void anotherSolverFindsTheSame(int learners, long seed, long optimum) {
        Instance instance = Compiling.of(new RoundGenerator(seed).round(learners));
        for (long known : new long[] {0, optimum - 1}) {
            Closing closing = Closing.of(instance, Worth.ofWeightAndWishes(instance), () -> known, () -> false)
                    .orElseThrow();
            closing.run(() -> false);
            assertThat(closing.atMost()).isEqualTo(optimum);
            assertThat(closing.best().weight()).isEqualTo(optimum);
        }
    }

    @Test
    void whatIsStoppedProvesLessAndGoesOn() {
        Instance instance = Compiling.of(new RoundGenerator(31).round(200));
        Worth worth = Worth.ofWeight(instance);
        Closing atOnce = Closing.of(instance, worth, () -> 0, () -> false).orElseThrow();
        atOnce.run(() -> false);
        Closing inParts = Closing.of(instance, worth, () -> 0, () -> false).orElseThrow();
        long before = Long.MAX_VALUE;
        int stops = 0;
        while (!inParts.isDone()) {
            AtomicInteger asked = new AtomicInteger();
            inParts.run(() -> asked.incrementAndGet() > 3);
            assertThat(inParts.atMost()).isBetween(atOnce.atMost(), before);
            before = inParts.atMost();
            stops++;
        }
        assertThat(stops).isGreaterThan(1);
        assertThat(inParts.best().weight()).isEqualTo(atOnce.atMost());
    }

    /** The prices of the linear programme prove what its choice is worth, so that it is the best of all fractions. */
    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44, 45})
    void noFractionsAreWorthMoreThanTheOnesItChose(long seed) {
        Instance instance = Compiling.of(new RoundGenerator(seed).round(120));
        Weeks weeks = Weeks.of(instance, Worth.ofWeight(instance), 100_000, () -> false)
                .orElseThrow();
        Packing packing = new Packing(weeks, instance.needs.count);
        Simplex simplex = new Simplex(packing);
        boolean[] allowed = new boolean[packing.size()];
        Arrays.fill(allowed, true);
        boolean[] forced = new boolean[packing.tutors];
        assertThat(simplex.solve(allowed, forced, Long.MAX_VALUE, () -> false)).isTrue();
        double[] chosen = simplex.chosen();
        double worth = 0;
        for (int week = 0; week < chosen.length; week++) {
            assertThat(chosen[week]).isGreaterThan(-1e-6);
            worth += chosen[week] * packing.weeks.get(week).worth();
        }
        for (int row = 0; row < packing.rows(); row++) {
            double full = Arrays.stream(packing.row(row))
                    .mapToDouble(week -> chosen[week])
                    .sum();
            assertThat(full).isLessThan(packing.most.get(row) + 1e-4);
        }
        assertThat(new Ceiling(packing).of(simplex, allowed, forced))
                .isBetween((long) (worth - 1), (long) (worth + 0.01));
    }

    @Test
    void aLargeRoundIsLeftAlone() {
        Instance instance = Compiling.of(new RoundGenerator(1).round(2_000));
        Optional<Closing> closing = Closing.of(instance, Worth.ofWeight(instance), () -> 0, () -> false);
        assertThat(closing).isEmpty();
    }
}
