package org.ieum.outbox;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long a mail waits for its next try: twice as long each time, and never all mails at once. */
record Backoff(Duration first, Duration longest, RandomGenerator chance) {

    private static final int MOST_DOUBLINGS = 30;

    /** The wait after so many tries, between three quarters and five quarters of the doubled one. */
    Duration after(int tries) {
        long doubled = first.toMillis() << Math.min(tries - 1, MOST_DOUBLINGS);
        long whole = Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(whole * 3 / 4 + chance.nextLong(whole / 2 + 1));
    }
}
