package org.ieum.concern;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which concerns wait for a colleague, for the navigation of every page and the first one: kept in memory for a while. */
@Singleton
public class WaitingConcerns {

    private static final Duration KEPT_FOR = Duration.ofSeconds(20);

    private record Kept(Optional<FreshConcerns> fresh, Instant until) {}

    @Inject ReadingConcerns reading;
    @Inject Clock clock;

    /** By account: they are as many as work here. */
    private final Map<Long, Kept> kept = new ConcurrentHashMap<>();

    /** What nobody has looked at, now or some seconds ago; empty for somebody who reads none. */
    public Optional<FreshConcerns> of(long account) {
        Kept known = kept.getOrDefault(account, new Kept(Optional.empty(), Instant.MIN));
        // Some pages are written by a thread that must not wait; they take what there is.
        if (clock.instant().isAfter(known.until()) && BlockingOperationControl.isBlockingAllowed()) {
            known = new Kept(reading.fresh(account), clock.instant().plus(KEPT_FOR));
            kept.put(account, known);
        }
        return known.fresh();
    }

    /** Something changed: each colleague's are read anew. Other processes find out some seconds later. */
    public void forget() {
        kept.clear();
    }

    void reported(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConcernReported event) {
        forget();
    }
}
