package org.ieum.matching.model;

import java.time.Duration;

/** Follows a solve from outside. Called from the solving threads, one call at a time, about once a second. */
public interface Watcher {

    /** Watches nothing and never stops. */
    Watcher NONE = progress -> false;

    /** Where a solve is. {@code servedAtMost} is the proven bound so far. */
    record Progress(Duration elapsed, int served, int servedAtMost, long weight, long weightAtMost) {}

    /** Takes note of the progress; true asks for an end, which comes within a second or so with the best plan so far. */
    boolean enough(Progress progress);
}
