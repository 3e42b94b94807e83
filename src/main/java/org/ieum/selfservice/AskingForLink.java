package org.ieum.selfservice;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.ieum.person.EmailAddress;
import org.ieum.person.Person;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.person.Status;

/** Somebody lost the link to their page and types their address. Whoever asks learns nothing about who is known. */
@Singleton
public class AskingForLink {

    /** However often somebody presses the button, one mail in a while. */
    private static final Duration WHILE = Duration.ofMinutes(10);

    private final Persons people;
    private final AskingThrottle throttle;
    private final Event<OwnPageAsked> asked;
    private final Event<ConfirmationAsked> confirmation;
    private final Clock clock;

    @Inject
    AskingForLink(
            Persons people,
            AskingThrottle throttle,
            Event<OwnPageAsked> asked,
            Event<ConfirmationAsked> confirmation,
            Clock clock) {
        this.people = people;
        this.throttle = throttle;
        this.asked = asked;
        this.confirmation = confirmation;
        this.clock = clock;
    }

    /**
     * Sends the link to everybody who has the address, learners and tutors, and to whoever has not proven it yet the link by
     * which they do. Who has left gets it if nobody else does.
     *
     * @param network the network address of whoever asks
     * @return false if too many were asked for from there
     */
    @Transactional
    public boolean ask(EmailAddress address, String network) {
        if (!throttle.allows(network)) {
            return false;
        }
        long turn = clock.millis() / WHILE.toMillis();
        for (List<Person> one : bySide(people.at(address))) {
            writtenTo(one).forEach(person -> send(person, "asked/" + turn));
        }
        return true;
    }

    private void send(Person person, String key) {
        PersonId who = new PersonId(person.side(), person.id());
        if (person.confirmedAt().isPresent()) {
            asked.fire(new OwnPageAsked(who, key));
        } else {
            confirmation.fire(new ConfirmationAsked(who));
        }
    }

    private static Collection<List<Person>> bySide(List<Person> all) {
        return all.stream().collect(Collectors.groupingBy(Person::side)).values();
    }

    private static List<Person> writtenTo(List<Person> ofOneSide) {
        List<Person> here = ofOneSide.stream()
                .filter(person -> person.status() != Status.LEFT)
                .toList();
        return here.isEmpty() ? ofOneSide.subList(0, 1) : here;
    }
}
