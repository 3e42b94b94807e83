package org.ieum.concern;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/** How many concerns wait for a colleague, for the navigation of every page: kept in memory for a while. */
@Singleton
public class WaitingConcerns {

    private static final Duration KEPT_FOR = Duration.ofSeconds(20);

    private record Kept(OptionalLong count, Instant until) {}

    @Inject ReadingConcerns reading;
    @Inject Clock clock;

    /** By account: they are as many as work here. */
    private final Map<Long, Kept> kept = new ConcurrentHashMap<>();

    /** How many nobody has looked at, now or some seconds ago; empty for somebody who reads none. */
    public OptionalLong of(long account) {
        Kept known = kept.getOrDefault(account, new Kept(OptionalLong.empty(), Instant.MIN));
        // Some pages are written by a thread that must not wait; they take what there is.
        if (clock.instant().isAfter(known.until()) && BlockingOperationControl.isBlockingAllowed()) {
            known = new Kept(reading.waiting(account), clock.instant().plus(KEPT_FOR));
            kept.put(account, known);
        }
        return known.count();
    }
}
