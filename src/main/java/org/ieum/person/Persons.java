package org.ieum.person;

import static java.util.function.Function.identity;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ieum.kernel.Side;
import org.ieum.platform.HttpProblem;

/** Everybody, learners and tutors alike. */
@Singleton
public class Persons {

    private final Map<Side, PeopleOfOneSide> sides;

    @Inject
    Persons(@All List<PeopleOfOneSide> sides) {
        this.sides = sides.stream().collect(Collectors.toMap(PeopleOfOneSide::side, identity()));
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
        return sides.get(who.side()).person(who.id());
    }

    /**
     * Somebody whom nobody else changes until the transaction ends.
     *
     * @throws HttpProblem 404 if there is no such person
     */
    public Person lock(PersonId who) {
        return sides.get(who.side()).lockedPerson(who.id()).orElseThrow(HttpProblem::notFound);
    }

    /**
     * Somebody with what they want to learn or can teach: one statement.
     *
     * @throws HttpProblem 404 if there is no such person
     */
    public Person whole(PersonId who) {
        return sides.get(who.side()).wholePerson(who.id()).orElseThrow(HttpProblem::notFound);
    }

    /** Who of one side has this address and proved it, or was accepted without that; whoever has left comes last. */
    public Optional<PersonId> ownerOf(EmailAddress address, Side side) {
        return sides.get(side).ownerOf(address).map(id -> new PersonId(side, id));
    }
}
