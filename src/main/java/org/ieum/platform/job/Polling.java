package org.ieum.platform.job;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Looks again and again how far it is with what somebody else does, a job or another request: most of it is done at once. */
public final class Polling {

    private static final Duration EVERY = Duration.ofMillis(50);

    private Polling() {}

    /**
     * Looks until nothing goes on any more, patience is at its end, or somebody asks the process to end.
     *
     * @return what was seen last
     */
    public static <T> T whileGoingOn(Predicate<T> goesOn, Supplier<T> look, Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        T seen = look.get();
        while (goesOn.test(seen) && System.nanoTime() < until && rest()) {
            seen = look.get();
        }
        return seen;
    }

    /** False if somebody asks the process to end. */
    private static boolean rest() {
        try {
            Thread.sleep(EVERY.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
