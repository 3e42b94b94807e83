package org.ieum.account.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Tells whoever runs the house that somebody tries to come in, of whom the trail has no row: a line a minute of each kind,
 * with how many there were. Whoever tries a thousand times fills no disk; who they are stands in the proxy's log.
 */
@Singleton
class RefusedTries {

    /** What was tried. */
    enum RefusedTry {
        TOKEN("Tokens that open nothing, or not any more, were shown: %d"),
        HELD_UP("Sign-ins were not looked at, after too many tries: %d");

        private final String line;

        RefusedTry(String line) {
            this.line = line;
        }
    }

    private static final Logger LOG = Logger.getLogger(RefusedTries.class);
    private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);

    private final Map<RefusedTry, Integer> untold = new EnumMap<>(RefusedTry.class);
    private final Map<RefusedTry, Instant> told = new EnumMap<>(RefusedTry.class);

    @Inject Clock clock;

    void count(RefusedTry what) {
        count(what, clock.instant());
    }

    /** The next line tells of those, too, of whom none told yet. */
    synchronized void count(RefusedTry what, Instant now) {
        int tries = untold.merge(what, 1, Integer::sum);
        if (told.getOrDefault(what, Instant.MIN).isBefore(now.minus(BETWEEN_LINES))) {
            LOG.warnf(what.line, tries);
            untold.remove(what);
            told.put(what, now);
        }
    }

    /** Nobody has tried yet, and no line was told: where tests begin. */
    synchronized void forget() {
        untold.clear();
        told.clear();
    }
}
