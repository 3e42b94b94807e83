package org.ieum.matching;

import java.time.Duration;

/** Wall time from its making on. */
public final class Stopwatch {

    private final long begun = System.nanoTime();

    double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }

    /** What is left of the limit, in whole milliseconds as the planners want it, and something in any case. */
    public Duration left(Duration limit) {
        long passed = (System.nanoTime() - begun) / 1_000_000;
        return Duration.ofMillis(Math.max(1, limit.toMillis() - passed));
    }
}
