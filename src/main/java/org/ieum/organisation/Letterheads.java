package org.ieum.organisation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import org.ieum.platform.stored.Remembered;
import org.jboss.logging.Logger;

/** What stands over every page, kept in memory: a page costs no statement for it, and an error page stands without a database. */
@Singleton
public class Letterheads {

    private static final Logger LOG = Logger.getLogger(Letterheads.class);

    @Inject Organisations organisations;

    private final Remembered<Organisation> organisation = new Remembered<>(this::read);

    /** The present one. */
    public Letterhead current() {
        // An error page may be written by a thread that must not wait; it takes what there is.
        return BlockingOperationControl.isBlockingAllowed() ? of(organisation.get()) : known();
    }

    /** The one that was read last; nothing is asked for it, so that it stands while there is no database. */
    public Letterhead known() {
        return organisation.last().map(Letterheads::of).orElse(Letterhead.NONE);
    }

    /** What it says of itself, to be read and not changed. */
    public Organisation organisation() {
        return organisation.get();
    }

    void start(@Observes StartupEvent event) {
        current();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrganisationChanged event) {
        organisation.changed();
    }

    private Organisation read() {
        try {
            return QuarkusTransaction.requiringNew().call(organisations::get);
        } catch (PersistenceException e) {
            LOG.warnf(
                    "the letterhead could not be read and stays as it was: %s",
                    e.getClass().getSimpleName());
            return organisation.last().orElseThrow(() -> e);
        }
    }

    private static Letterhead of(Organisation organisation) {
        return new Letterhead(organisation.name(), organisation.contact(), organisation.logoVersion());
    }
}
