package org.ieum.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** The test that measures doors is measured. */
class MannWhitneyTest {

    @Test
    void ranksWithoutTies() {
        // U = 9 of 16, and a deviation of the square root of 12.
        assertThat(MannWhitney.z(new double[] {2, 4, 5, 8}, new double[] {1, 3, 6, 7}))
                .isCloseTo(1 / Math.sqrt(12), within(1e-9));
    }

    @Test
    void ranksWithTies() {
        // Ranks 1.5, 3 against 1.5, 4; the two that are alike take 6 off.
        assertThat(MannWhitney.z(new double[] {1, 2}, new double[] {1, 3}))
                .isCloseTo(-0.5 / Math.sqrt(4 / 12.0 * (5 - 6 / 12.0)), within(1e-9));
        assertThat(MannWhitney.z(new double[] {1, 1}, new double[] {1, 1})).isZero();
    }

    @Test
    void seesHalfADeviationInTwoHundredPairsAndNothingWhereNothingIs() {
        Random chance = new Random(7);
        double[] one = normal(chance, 0);
        assertThat(MannWhitney.z(one, normal(chance, 0))).isBetween(-3.29, 3.29);
        assertThat(MannWhitney.z(normal(chance, 0.5), one)).isGreaterThan(3.29);
    }

    private static double[] normal(Random chance, double mean) {
        return DoubleStream.generate(() -> mean + chance.nextGaussian())
                .limit(200)
                .toArray();
    }
}
