package org.ieum.matching.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ieum.matching.ProblemBuilder.given;
import static org.ieum.matching.ProblemBuilder.learner;
import static org.ieum.matching.ProblemBuilder.tutor;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.ieum.kernel.Meeting;
import org.ieum.matching.OptimumTest;
import org.ieum.matching.Oracle;
import org.ieum.matching.ProblemBuilder;
import org.ieum.matching.board.Compiling;
import org.ieum.matching.instance.Instance;
import org.ieum.matching.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a scan proves from prices that somebody made up. */
class CertificateTest {

    private static final String HOUR = "MON 18:00-19:00";

    private static long[] units(int... amounts) {
        return Arrays.stream(amounts).mapToLong(each -> each * Bundles.UNIT).toArray();
    }

    private static Certificate certificate(Instance instance, int[] worth) {
        return new Certificate(
                instance, new LearnerSets(instance), instance.postings(), units(worth), Askers.here(true));
    }

    private static long bound(ProblemBuilder round, int... prices) {
        Instance instance = Compiling.givingWay(round.problem());
        long bound = certificate(instance, instance.needs.weight).bound(units(prices));
        assertThat(bound % Bundles.UNIT).isZero();
        return bound / Bundles.UNIT;
    }

    @Test
    void nobodyIsWorthNothing() {
        assertThat(bound(given())).isZero();
    }

    @Test
    void oneNeedIsSharedBetweenItsLearnerAndItsTutor() {
        ProblemBuilder round = given(
                learner(1).needs("math", 1, 60).free(HOUR),
                tutor(2).teaching("math").free(HOUR));
        assertThat(bound(round, 0)).isEqualTo(10);
        assertThat(bound(round, 4)).isEqualTo(10);
        assertThat(bound(round, 10)).isEqualTo(10);
        assertThat(bound(round, 15)).as("too dear for the tutor").isEqualTo(15);
    }

    @Test
    void twoTutorsWhoWantTheSameCountTwiceUntilItIsDear() {
        ProblemBuilder round = given(
                learner(1).needs("math", 1, 60).free(HOUR),
                tutor(2).teaching("math").free(HOUR),
                tutor(3).teaching("math").free(HOUR));
        assertThat(bound(round, 0)).isEqualTo(20);
        assertThat(bound(round, 7)).isEqualTo(7 + 3 + 3);
        assertThat(bound(round, 10)).isEqualTo(10);
    }

    @Test
    void aTutorTakesTheBestThatFitsIntoTheWeek() {
        ProblemBuilder round = given(
                learner(1).needs("math", 1, 60).free(HOUR).waiting(4),
                learner(2).needs("math", 1, 60).free(HOUR).waiting(5),
                tutor(3).teaching("math").free(HOUR));
        assertThat(bound(round, 0, 0)).as("one hour is for one of them").isEqualTo(15);
        assertThat(bound(round, 14, 15)).isEqualTo(29);
        assertThat(bound(round, 0, 2)).isEqualTo(2 + 14);
    }

    @Test
    void aLearnerSellsOnlyWhatCanBeHadTogether() {
        ProblemBuilder round = given(
                learner(1).needs("math", 1, 60).needs("it", 1, 60).free(HOUR),
                tutor(2).teaching("math").free(HOUR),
                tutor(3).teaching("it").free(HOUR));
        assertThat(bound(round, 10, 10)).isEqualTo(10);
        assertThat(bound(round, 10, 8))
                .as("10 from the learner, 2 from the tutor of the other")
                .isEqualTo(12);
    }

    @Test
    void whatKeepsItsTutorIsLeftOutByNobody() {
        ProblemBuilder round = given(
                        learner(1).needs("math", 1, 60).free(HOUR),
                        learner(2).needs("math", 1, 60).free(HOUR).waiting(90),
                        tutor(3).teaching("math").free(HOUR))
                .running(1, "math", 3, Meeting.ONLINE, "TUE 18:00/60", 5);
        assertThat(bound(round, 0, 0)).isEqualTo(10);
        assertThat(bound(round, 0, 40)).isEqualTo(50);
    }

    @Test
    void whatIsPinnedDoesNotCount() {
        ProblemBuilder round = given(
                        learner(1).needs("math", 1, 60).free(HOUR),
                        learner(2).needs("math", 1, 60).free(HOUR).waiting(90),
                        tutor(3).teaching("math").free(HOUR))
                .running(1, "math", 3, Meeting.ONLINE, "MON 18:00/60", 5);
        assertThat(bound(round, 0, 0)).isZero();
    }

    @Test
    void whatWasStoppedProvesNothing() {
        Instance instance = Compiling.of(given(
                        learner(1).needs("math", 1, 60).free(HOUR),
                        tutor(2).teaching("math").free(HOUR))
                .problem());
        Certificate certificate = certificate(instance, instance.needs.weight);
        assertThat(certificate.bound(units(0))).isEqualTo(10 * Bundles.UNIT);
        certificate.stop();
        assertThat(certificate.bound(units(0))).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void aPriceBelowNothingProvesNothing() {
        assertThatThrownBy(() -> bound(
                        given(learner(1).needs("math", 1, 60).needs("it", 1, 60).free(HOUR)), 5, -3))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noPricesProveLessThanTheOptimum(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Problem problem = OptimumTest.crowded(random);
        Instance instance = Compiling.givingWay(problem);
        int[] ones = new int[instance.needs.count];
        Arrays.fill(ones, 1);
        long optimum = new Oracle(problem, line -> OptimumTest.weight(problem, line)).optimum();
        long most = new Oracle(problem, line -> 1).optimum();
        Certificate weight = certificate(instance, instance.needs.weight);
        Certificate count = certificate(instance, ones);
        for (int i = 0; i < 200; i++) {
            assertThat(weight.bound(anyPrices(random, instance.needs.weight)))
                    .isGreaterThanOrEqualTo(optimum * Bundles.UNIT);
            assertThat(count.bound(anyPrices(random, ones))).isGreaterThanOrEqualTo(most * Bundles.UNIT);
        }
    }

    /** None, low, near the worth or far above it, in odd units. */
    private static long[] anyPrices(SplittableRandom random, int[] worth) {
        return Arrays.stream(worth)
                .mapToLong(each -> random.nextInt(4) == 0 ? 0 : random.nextLong(each * Bundles.UNIT * 5 / 4))
                .toArray();
    }
}
