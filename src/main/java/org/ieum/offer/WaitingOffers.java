package org.ieum.offer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.ieum.pairing.Pairings;
import org.jboss.logging.Logger;

/** How many offers wait, for the navigation of every page: kept in memory for a while, so that a page costs no statement for it. */
@Singleton
public class WaitingOffers {

    private static final Duration KEPT_FOR = Duration.ofSeconds(20);

    private static final Logger LOG = Logger.getLogger(WaitingOffers.class);

    private record Kept(long count, Instant until) {}

    @Inject Pairings pairings;
    @Inject Clock clock;

    private volatile Kept kept = new Kept(0, Instant.MIN);

    /** How many there are, or were a few seconds ago. */
    public long count() {
        // An error page may be written by a thread that must not wait; it takes what there is.
        if (clock.instant().isAfter(kept.until()) && BlockingOperationControl.isBlockingAllowed()) {
            kept = new Kept(read(), clock.instant().plus(KEPT_FOR));
        }
        return kept.count();
    }

    private long read() {
        try {
            return QuarkusTransaction.requiringNew().call(pairings::countOffered);
        } catch (PersistenceException e) {
            LOG.warnf("waiting offers could not be counted: %s", e.getClass().getSimpleName());
            return kept.count();
        }
    }
}
