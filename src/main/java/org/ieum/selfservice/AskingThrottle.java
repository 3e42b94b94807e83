package org.ieum.selfservice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down whoever asks for links of many people from one place. In the memory of this process, as at the sign-in: a link
 * goes to its owner alone, so all that it keeps away is unwanted mail.
 */
@Singleton
class AskingThrottle {

    static final int TRIES = 20;

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;

    @Inject Clock clock;

    private final Map<String, Deque<Instant>> tries = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Counts a try; false if there were too many of late. */
    synchronized boolean allows(String network) {
        Instant now = clock.instant();
        Deque<Instant> recent = tries.computeIfAbsent(network, key -> new ArrayDeque<>());
        recent.removeIf(at -> at.isBefore(now.minus(WINDOW)));
        if (recent.size() >= TRIES) {
            return false;
        }
        recent.add(now);
        return true;
    }

    /** For tests: nobody asked. */
    synchronized void forget() {
        tries.clear();
    }
}
