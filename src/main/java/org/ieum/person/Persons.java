package org.ieum.person;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.ieum.kernel.Side;
import org.ieum.platform.HttpProblem;
import org.ieum.platform.Sealing;

/** Everybody, learners and tutors alike. */
@Singleton
public class Persons {

    @Inject
    @Any
    Instance<People<?>> sides;

    @Inject Sealing sealing;

    /** The people of one side. */
    public People<?> of(Side side) {
        return sides.stream()
                .filter(people -> people.side() == side)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Somebody.
     *
     * @throws HttpProblem 404 if there is no such person
     */
    public Person get(PersonId who) {
        return find(who).orElseThrow(HttpProblem::notFound);
    }

    /** Somebody; empty if there is no such person. */
    public Optional<Person> find(PersonId who) {
        return of(who.side()).findByIdOptional(who.id()).map(found -> found);
    }

    /**
     * What finds the address of whoever is forgotten: what was typed with it goes as well. Empty if they have none, and by the
     * clock: whoever never proved an address may be signing up with it this minute.
     */
    public Optional<byte[]> addressThatGoes(PersonForgotten event) {
        return event.isByTheClock()
                ? Optional.empty()
                : get(event.who()).storedEmail().map(sealing::lookup);
    }

    /**
     * Somebody whom nobody else changes until the transaction ends.
     *
     * @throws HttpProblem 404 if there is no such person
     */
    public Person lock(PersonId who) {
        return of(who.side()).locked(who.id()).orElseThrow(HttpProblem::notFound);
    }

    /**
     * Somebody with what they want to learn or can teach: one statement.
     *
     * @throws HttpProblem 404 if there is no such person
     */
    public Person whole(PersonId who) {
        return of(who.side()).withDetails(who.id()).orElseThrow(HttpProblem::notFound);
    }

    /** Everybody with this address, learners and tutors, those who have left as well. */
    public List<Person> at(EmailAddress address) {
        return sides.stream()
                .<Person>flatMap(people -> people.at(address).stream())
                .toList();
    }
}
