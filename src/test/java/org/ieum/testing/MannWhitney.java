package org.ieum.testing;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Whether one of two samples tends to be larger: the rank sum test of H. B. Mann and D. R. Whitney, "On a test of whether one
 * of two random variables is stochastically larger than the other", Annals of Mathematical Statistics 18 (1947), with the
 * normal approximation and its correction for ties (E. L. Lehmann, "Nonparametrics", 1975, appendix).
 */
public final class MannWhitney {

    private MannWhitney() {}

    /** Standard deviations by which the ranks of {@code one} lie above what chance gives; beyond 3.29 once in a thousand. */
    public static double z(double[] one, double[] other) {
        double[] all = DoubleStream.concat(Arrays.stream(one), Arrays.stream(other))
                .sorted()
                .toArray();
        double n = all.length;
        double u = Arrays.stream(one).map(value -> rank(all, value)).sum() - one.length * (one.length + 1) / 2.0;
        double mean = one.length * (double) other.length / 2;
        double ties = Arrays.stream(all)
                .distinct()
                .map(value -> tied(count(all, value)))
                .sum();
        double variance = one.length * (double) other.length / 12 * (n + 1 - ties / (n * (n - 1)));
        return variance == 0 ? 0 : (u - mean) / Math.sqrt(variance);
    }

    /** Equal values share the middle of their ranks. */
    private static double rank(double[] all, double value) {
        return Arrays.stream(all).filter(other -> other < value).count() + (count(all, value) + 1) / 2.0;
    }

    private static long count(double[] all, double value) {
        return Arrays.stream(all).filter(other -> other == value).count();
    }

    private static double tied(long many) {
        return (double) many * many * many - many;
    }
}
