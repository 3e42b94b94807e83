package org.ieum.selfservice;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.ieum.audit.Audit;
import org.ieum.pairing.EndingLessons;
import org.ieum.person.Person;
import org.ieum.person.PersonForgotten;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.person.Refs;

/**
 * Somebody wants to be forgotten. What they said, their mails, wishes and links are gone at once, each by the room that keeps
 * them; that somebody wanted to learn or taught, and when, stays without a name, so that the numbers of the past stay right.
 */
@Singleton
public class BeingForgotten {

    @Inject Persons people;
    @Inject EndingLessons ending;
    @Inject ForgettingLater later;
    @Inject OwnPages pages;
    @Inject Audit audit;
    @Inject Event<PersonForgotten> forgotten;
    @Inject Clock clock;

    /** Forgets them because they want it; a second time does nothing. */
    @Transactional
    public void forget(PersonId who) {
        forget(who, Audit.PUBLIC);
    }

    /** The same; {@code actor}, as audit rows name people, does it for them. */
    @Transactional
    public void forget(PersonId who, String actor) {
        Person person = people.lock(who);
        if (person.forgottenAt().isPresent()) {
            return;
        }
        ending.endAll(who, Audit.PUBLIC);
        forgotten.fire(new PersonForgotten(who, actor));
        pages.withdraw(who);
        String kind = who.side().code();
        audit.record(actor, kind + ".forgotten", kind, who.id());
        person.forget(Refs.make(who.side()), actor, clock.instant());
        later.lookAround();
    }
}
