package org.ieum.joining;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.ieum.person.PersonForgotten;
import org.ieum.person.Persons;
import org.ieum.platform.Sealing;

/** Whoever wants to be forgotten may have begun to sign up once more: what was typed with their address goes, too. */
@Singleton
class ForgettingDraftsOfPeople {

    @Inject Persons persons;
    @Inject SignUpDrafts drafts;
    @Inject Sealing sealing;

    /** Not by the clock: whoever never proved an address may be signing up anew with it. */
    void forgotten(@Observes PersonForgotten event) {
        if (!event.isByTheClock()) {
            persons.get(event.who()).storedEmail().map(sealing::lookup).ifPresent(drafts::forget);
        }
    }
}
