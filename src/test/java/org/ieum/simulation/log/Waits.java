package org.ieum.simulation.log;

import java.time.Duration;
import java.util.List;

/** How long those waited who got a tutor. */
record Waits(List<Duration> all) {

    int matched() {
        return all.size();
    }

    /** In days. */
    double mean() {
        return all.stream().mapToLong(Duration::toSeconds).average().orElse(0)
                / Duration.ofDays(1).toSeconds();
    }

    long atLeast(int days) {
        return all.stream()
                .filter(wait -> wait.compareTo(Duration.ofDays(days)) >= 0)
                .count();
    }

    long longestDays() {
        return all.stream().mapToLong(Duration::toDays).max().orElse(0);
    }
}
