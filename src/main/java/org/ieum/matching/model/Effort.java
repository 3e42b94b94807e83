package org.ieum.matching.model;

import java.time.Duration;

/**
 * How long to search.
 *
 * @param timeLimit wall time for all of it, the bound included
 * @param steps ends the search after so many steps, so that the same seed gives the same plan; {@link Long#MAX_VALUE}
 *     leaves the end to the time
 * @param seed of all chance
 */
public record Effort(Duration timeLimit, long steps, long seed) {

    /** As long as {@code timeLimit}. */
    public static Effort of(Duration timeLimit) {
        return new Effort(timeLimit, Long.MAX_VALUE, 0);
    }
}
