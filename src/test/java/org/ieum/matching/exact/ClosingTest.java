package org.ieum.matching.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ieum.matching.ProblemBuilder.given;
import static org.ieum.matching.ProblemBuilder.learner;
import static org.ieum.matching.ProblemBuilder.tutor;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ieum.kernel.Side;
import org.ieum.matching.AnyRound;
import org.ieum.matching.OptimumTest;
import org.ieum.matching.board.Board;
import org.ieum.matching.board.Compiling;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan that is proven to be the best against all plans there are. */
class ClosingTest {

    @Provide
    Arbitrary<Problem> first() {
        return AnyRound.first();
    }

    @Provide
    Arbitrary<Problem> later() {
        return AnyRound.later();
    }

    @Provide
    Arbitrary<Problem> again() {
        return AnyRound.again();
    }

    /** In little time on two days, with two needs a learner, so that who teaches what is mostly a matter of times. */
    @Provide
    Arbitrary<Problem> crowded() {
        return Arbitraries.longs().map(seed -> OptimumTest.crowded(new SplittableRandom(seed)));
    }

    @Property(seed = "1", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void isTheBestOfAFirstRound(@ForAll("first") Problem problem) {
        isTheBest(problem);
    }

    @Property(seed = "2", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void isTheBestBesideWhatRuns(@ForAll("later") Problem problem) {
        isTheBest(problem);
    }

    @Property(seed = "3", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void isTheBestBesideWhatIsHeld(@ForAll("again") Problem problem) {
        isTheBest(problem);
    }

    @Property(seed = "4", tries = 150, edgeCases = EdgeCasesMode.NONE)
    void isTheBestWhereTimeIsShort(@ForAll("crowded") Problem problem) {
        isTheBest(problem);
    }

    private static void isTheBest(Problem problem) {
        Instance instance = Compiling.givingWay(problem);
        long heaviest = new TryingEverything(instance, (need, tutor) -> instance.needs.weight[need]).optimum();
        long most = new TryingEverything(instance, (need, tutor) -> 1).optimum();
        for (Worth worth : List.of(Worth.ofWeight(instance), Worth.ofWeightAndWishes(instance))) {
            assertThat(closed(instance, worth, 0).atMost()).isEqualTo(heaviest);
            Board best = closed(instance, worth, Math.max(0, heaviest - 1)).best();
            assertThat(best == null ? 0 : best.weight())
                    .as("what is fixed takes out no better plan than is known")
                    .isEqualTo(heaviest);
            assertThat(closed(instance, worth, heaviest).atMost()).isEqualTo(heaviest);
        }
        assertThat(closed(instance, Worth.ofNumber(), 0).atMost()).isEqualTo(most);
    }

    private static Closing closed(Instance instance, Worth worth, long known) {
        Closing closing = Closing.of(instance, worth, () -> known, () -> false).orElseThrow();
        closing.run(() -> false);
        assertThat(closing.isDone()).isTrue();
        return closing;
    }

    /** Of plans that weigh alike no other one has more of the wishes. */
    @Property(seed = "5", tries = 300, edgeCases = EdgeCasesMode.NONE)
    void meetsAsManyWishesAsCostNoWeight(@ForAll("first") Problem problem) {
        Instance instance = Compiling.of(problem);
        Worth worth = Worth.ofWeightAndWishes(instance);
        Board best = closed(instance, worth, 0).best();
        long found = best == null
                ? 0
                : IntStream.of(instance.open)
                        .filter(need -> best.tutor[need] != Board.NOBODY)
                        .mapToLong(need -> worth.of(need, best.tutor[need]))
                        .sum();
        assertThat(found).isEqualTo(new TryingEverything(instance, worth::of).optimum());
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4})
    void ofTwoTutorsWhoAreAlikeTheWishedOneTeaches(int wished) {
        Instance instance = Compiling.of(given(
                        learner(1).needs("math", 1, 60).free("MON 18:00-19:00"),
                        tutor(3).teaching("math").free("MON 18:00-19:00"),
                        tutor(4).teaching("math").free("MON 18:00-19:00"))
                .wish(1, wished, Side.LEARNER, 3)
                .problem());
        Board best = closed(instance, Worth.ofWeightAndWishes(instance), 0).best();
        assertThat(instance.people.tutors.get(best.tutor[0]).id()).isEqualTo(wished);
    }

    /** Any two of the needs have times, all three have none: no two weeks clash, and still the plan cannot be. */
    @Test
    void threeLessonsDoNotFitIntoTwoHours() {
        Instance instance = Compiling.of(given(
                        learner(1)
                                .needs("math", 1, 60)
                                .needs("it", 1, 60)
                                .needs("science", 1, 60)
                                .free("MON 18:00-20:00"),
                        tutor(2).teaching("math").free("MON 18:00-20:00"),
                        tutor(3).teaching("it").free("MON 18:00-20:00"),
                        tutor(4).teaching("science").free("MON 18:00-20:00"))
                .problem());
        Closing closing = closed(instance, Worth.ofNumber(), 0);
        assertThat(closing.atMost()).isEqualTo(2);
        assertThat(closing.best().waitingCount()).isEqualTo(1);
    }

    /** Cuts that fractions were found to break are broken by no plan: any two weeks of a clique cannot both be. */
    @Property(seed = "6", tries = 100, edgeCases = EdgeCasesMode.NONE)
    void twoWeeksOfACliqueCannotBothBe(@ForAll("crowded") Problem problem) {
        Instance instance = Compiling.of(problem);
        Weeks weeks =
                Weeks.of(instance, Worth.ofWeight(instance), 1000, () -> false).orElseThrow();
        Packing packing = new Packing(weeks, instance.needs.count);
        boolean[] allowed = new boolean[packing.size()];
        double[] chosen = new double[packing.size()];
        SplittableRandom random = new SplittableRandom(packing.size());
        for (int week = 0; week < chosen.length; week++) {
            allowed[week] = random.nextInt(10) > 0;
            chosen[week] = random.nextInt(3) * 0.5;
        }
        TryingEverything everything = new TryingEverything(instance, (need, tutor) -> 1);
        for (int[] clique :
                new Cliques(instance, packing, new Clashes(instance, packing)).overfull(chosen, allowed, () -> false)) {
            for (int one : clique) {
                for (int other : clique) {
                    if (one < other) {
                        assertThat(canBoth(everything, packing.weeks.get(one), packing.weeks.get(other)))
                                .isFalse();
                    }
                }
            }
        }
    }

    private static boolean canBoth(TryingEverything everything, Week one, Week other) {
        boolean apart =
                one.tutor() != other.tutor() && IntStream.of(one.needs()).noneMatch(other::has);
        List<TryingEverything.Pair> pairs = new ArrayList<>();
        IntStream.of(one.needs()).forEach(need -> pairs.add(new TryingEverything.Pair(need, one.tutor())));
        IntStream.of(other.needs()).forEach(need -> pairs.add(new TryingEverything.Pair(need, other.tutor())));
        return apart && everything.canBe(pairs);
    }
}
