package org.ieum.organisation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/** What stands over every page, kept in memory: a page costs no statement for it, and an error page stands without a database. */
@Singleton
public class Letterheads {

    /** After a change on another replica its letterhead is at most so old here. */
    private static final Duration KEPT_FOR = Duration.ofSeconds(20);

    private static final Logger LOG = Logger.getLogger(Letterheads.class);

    private record KeptLetterhead(Letterhead letterhead, Instant until) {}

    @Inject Organisations organisations;
    @Inject Clock clock;

    private volatile KeptLetterhead kept = new KeptLetterhead(Letterhead.NONE, Instant.MIN);

    /** The present one. */
    public Letterhead current() {
        // An error page may be written by a thread that must not wait; it takes what there is.
        if (clock.instant().isAfter(kept.until()) && BlockingOperationControl.isBlockingAllowed()) {
            kept = new KeptLetterhead(read(), clock.instant().plus(KEPT_FOR));
        }
        return kept.letterhead();
    }

    void start(@Observes StartupEvent event) {
        current();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrganisationChanged event) {
        kept = new KeptLetterhead(kept.letterhead(), Instant.MIN);
    }

    private Letterhead read() {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                Organisation organisation = organisations.get();
                return new Letterhead(organisation.name(), organisation.contact(), organisation.logoVersion());
            });
        } catch (PersistenceException e) {
            LOG.warnf(
                    "the letterhead could not be read and stays as it was: %s",
                    e.getClass().getSimpleName());
            return kept.letterhead();
        }
    }
}
