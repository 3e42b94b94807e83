package org.ieum.matching.spark;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was done in supersteps: how many of each kind, and what they took. */
final class Supersteps {

    private static final double NANOS = 1e9;

    private final Map<String, Sum> sums = new TreeMap<>();

    private static final class Sum {
        private int count;
        private long nanos;
        private long sent;
        private long gathered;
    }

    /**
     * Notes one.
     *
     * @param sent bytes that each process was sent
     * @param gathered bytes that came back from all
     */
    synchronized void note(String kind, long nanos, long sent, long gathered) {
        Sum sum = sums.computeIfAbsent(kind, k -> new Sum());
        sum.count++;
        sum.nanos += nanos;
        sum.sent += sent;
        sum.gathered += gathered;
    }

    /** One line for each kind. */
    synchronized Iterable<String> lines() {
        return sums.entrySet().stream().map(entry -> line(entry.getKey(), entry.getValue()))::iterator;
    }

    private static String line(String kind, Sum sum) {
        return String.format(
                Locale.ROOT,
                "%s: %d supersteps, each %.3f s, %d bytes out to each process, %d bytes back",
                kind,
                sum.count,
                sum.nanos / NANOS / sum.count,
                sum.sent / sum.count,
                sum.gathered / sum.count);
    }
}
