package org.ieum.organisation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Tells everybody that the organisation's row is another, when a test has written it. */
@Singleton
public class ChangedBehindItsBack {

    @Inject Event<OrganisationChanged> changed;

    /** Now. */
    public void tell() {
        QuarkusTransaction.requiringNew().run(() -> changed.fire(new OrganisationChanged()));
    }
}
