package org.ieum.selfservice;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.ieum.person.PersonForgotten;
import org.ieum.person.Persons;
import org.ieum.platform.Sealing;

/** The links that were asked for and not sent yet. */
@Singleton
class AskedLinks implements PanacheRepository<AskedLink> {

    @Inject Persons persons;
    @Inject Sealing sealing;

    void add(AskedLink link) {
        link.addressLookup = sealing.lookup(link.address);
        persist(link);
    }

    /** Nobody writes any more to whoever is forgotten. */
    void forgotten(@Observes PersonForgotten event) {
        persons.addressThatGoes(event).ifPresent(address -> delete("addressLookup", address));
    }
}
