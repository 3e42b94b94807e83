package org.ieum.joining;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.ieum.person.PersonForgotten;
import org.ieum.person.Persons;

/** Whoever wants to be forgotten may have begun to sign up once more: what was typed with their address goes, too. */
@Singleton
class ForgettingDraftsOfPeople {

    @Inject Persons persons;
    @Inject SignUpDrafts drafts;

    /** Not by the clock: whoever never proved an address may be signing up anew with it. */
    void forgotten(@Observes PersonForgotten event) {
        persons.addressThatGoes(event).ifPresent(drafts::forget);
    }
}
