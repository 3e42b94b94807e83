package org.ieum.desk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
import org.ieum.learner.Learner;
import org.ieum.person.Fact;
import org.ieum.person.Person;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.person.Refs;
import org.ieum.person.SelfDescription;
import org.ieum.person.Status;
import org.ieum.platform.AdvisoryLocks;
import org.ieum.platform.HttpProblem;

/** A coordinator writes down what somebody says who cannot fill a form, and vouches for their address. No mail goes out. */
@Singleton
public class EnteringPeople {

    /** What came of writing somebody down under a key. */
    public enum Entry {
        ENTERED,
        /** Somebody has the key; nobody is stored. */
        KEY_TAKEN,
        /** Whoever is so young is taken when a guardian has agreed; nobody is stored. */
        NEEDS_GUARDIAN
    }

    @Inject ReadingPerson reading;
    @Inject Persons people;
    @Inject ProtectingMinors minors;
    @Inject AdvisoryLocks locks;
    @Inject Audit audit;
    @Inject Clock clock;

    /** Somebody's facts as they are now, for a form; that they were read is written to the trail. */
    @Transactional
    public Person open(Side side, long id, String actor) {
        Person person = reading.person(side, id);
        audit.record(actor, side.code() + ".read", side.code(), id);
        return person;
    }

    /** Somebody's answers by their columns, to be compared with later ones; nobody is shown them. */
    @Transactional
    public Map<String, String> answers(Side side, long id) {
        return reading.person(side, id).asked().stream()
                .collect(Collectors.toMap(told -> told.fact().column(), Fact.Told::cell, (one, same) -> one));
    }

    /** One more person, who has applied; the new id. */
    @Transactional
    public <P extends Person> long enter(SelfDescription<P> said, String actor) {
        P person = fresh(said, Refs.make(said.people().side()), Status.APPLIED);
        return enter(said, person, actor);
    }

    /**
     * One more person, with the organisation's own key.
     *
     * @param status where they stand from the first on
     * @param guardian how a guardian agreed for a learner; empty if nothing is said of it
     */
    @Transactional
    public <P extends Person> Entry enterAs(
            String ref, SelfDescription<P> said, Status status, Optional<String> guardian, String actor) {
        Side side = said.people().side();
        locks.lock(side.code() + ".ref:" + ref);
        if (!said.people().ids(Set.of(ref)).isEmpty()) {
            return Entry.KEY_TAKEN;
        }
        P person = fresh(said, ref, status);
        boolean agreed = minors.agreed(person, guardian, actor);
        if (status.isTaken() && person instanceof Learner learner && learner.lacksGuardian()) {
            return Entry.NEEDS_GUARDIAN;
        }
        long id = enter(said, person, actor);
        if (agreed) {
            minors.recorded(id, actor);
        }
        return Entry.ENTERED;
    }

    private <P extends Person> P fresh(SelfDescription<P> said, String ref, Status status) {
        P person = said.people().fresh();
        person.register(ref, status, clock.instant());
        person.confirm(clock.instant());
        said.tell().accept(person);
        return person;
    }

    private <P extends Person> long enter(SelfDescription<P> said, P person, String actor) {
        Side side = said.people().side();
        said.people().persist(person);
        audit.record(actor, side.code() + ".entered", side.code(), person.id());
        return person.id();
    }

    /** Whether somebody else of that side has the address of this person. */
    @Transactional
    public boolean sharesAddress(Side side, long id) {
        return people.get(new PersonId(side, id))
                .email()
                .filter(address -> people.of(side).at(address).size() > 1)
                .isPresent();
    }

    /**
     * A person's facts are others now.
     *
     * @param version of the person that the coordinator saw
     * @return false if somebody else was faster; nothing is changed then
     * @throws HttpProblem 404 if there is no such person
     */
    @Transactional
    public <P extends Person> boolean save(long id, int version, SelfDescription<P> said, String actor) {
        return save(id, version, said, Optional.empty(), actor);
    }

    /** The same; {@code guardian} is how a guardian agreed for a learner, empty for what is known of it. */
    @Transactional
    public <P extends Person> boolean save(
            long id, int version, SelfDescription<P> said, Optional<String> guardian, String actor) {
        Side side = said.people().side();
        P person = said.people()
                .locked(id)
                // Nothing is written down any more of whoever was forgotten.
                .filter(one -> one.forgottenAt().isEmpty())
                .orElseThrow(HttpProblem::notFound);
        if (person.version() != version) {
            return false;
        }
        said.tell().accept(person);
        audit.record(actor, side.code() + ".edited", side.code(), id);
        if (minors.agreed(person, guardian, actor)) {
            minors.recorded(id, actor);
        }
        return true;
    }
}
