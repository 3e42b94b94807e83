package org.ieum.matching.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ieum.matching.ProblemBuilder.given;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Side;
import org.ieum.matching.BySteps;
import org.ieum.matching.ProblemBuilder;
import org.ieum.matching.RoundGenerator;
import org.ieum.matching.Variation;
import org.ieum.matching.board.Compiling;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.model.Change;
import org.ieum.matching.model.Plan;
import org.ieum.matching.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockingPairsTest {

    private static final BySteps STEPS = new BySteps(1_500, 3);
    /** The round with so many pairs in it who rank each other. */
    private static Problem wishing(Problem problem, int pairs, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Instance instance = Compiling.of(problem);
        List<Problem.Wish> wishes = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            int need = instance.open[random.nextInt(instance.open.length)];
            int[] tutors = instance.tutors(need);
            long learner =
                    instance.people.learners.get(instance.needs.learner[need]).id();
            long tutor = instance.people
                    .tutors
                    .get(tutors[random.nextInt(tutors.length)])
                    .id();
            wishes.add(new Problem.Wish(learner, tutor, Side.LEARNER, 1 + random.nextInt(3)));
            wishes.add(new Problem.Wish(learner, tutor, Side.TUTOR, 1 + random.nextInt(3)));
        }
        return Variation.withWishes(problem, wishes);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void becomeNoMoreAndCostNoWeight(long seed) {
        Problem problem = new RoundGenerator(seed).round(120);
        Problem wishing = wishing(problem, 60, seed);
        Plan heedless = STEPS.plan(problem);
        Plan heeding = STEPS.plan(wishing);
        int before = BlockingPairs.of(wishing, heedless.lines()).mutual();
        assertThat(heeding.figures().weight()).isEqualTo(heedless.figures().weight());
        assertThat(heeding.figures().blockingPairs()).isLessThanOrEqualTo(before);
    }

    /** One round is a matter of luck; over several it shows whether wishes are heeded. */
    @Test
    void becomeFewer() {
        int before = 0;
        int after = 0;
        for (long seed = 1; seed <= 12; seed++) {
            Problem problem = new RoundGenerator(seed).round(120);
            Problem wishing = wishing(problem, 60, seed);
            before += BlockingPairs.of(wishing, STEPS.plan(problem).lines()).mutual();
            after += STEPS.plan(wishing).figures().blockingPairs();
        }
        assertThat(after).isLessThan(before * 4 / 5);
    }

    @Test
    void areThoseWhoWouldBothRather() {
        ProblemBuilder round = given(
                ProblemBuilder.learner(1).needs("math", 1, 60).free("MON 18:00-19:00"),
                ProblemBuilder.learner(2).needs("math", 1, 60).free("MON 18:00-19:00"),
                ProblemBuilder.tutor(3).teaching("math").free("MON 18:00-19:00"));
        Plan.Line line = new Plan.Line(
                1,
                "math",
                3,
                Meeting.ONLINE,
                new TreeSet<>(ProblemBuilder.times("MON 18:00/60")),
                Change.NEW,
                List.of());
        assertThat(BlockingPairs.of(round.problem(), List.of(line)).mutual()).isZero();
        round.wish(2, 3, Side.LEARNER, 1).wish(2, 3, Side.TUTOR, 2);
        assertThat(BlockingPairs.of(round.problem(), List.of(line)).mutual()).isEqualTo(1);
        round.wish(1, 3, Side.TUTOR, 1);
        assertThat(BlockingPairs.of(round.problem(), List.of(line)).mutual()).isZero();
    }
}
