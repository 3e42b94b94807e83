package org.ieum.desk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import org.ieum.audit.Audit;
import org.ieum.kernel.Side;
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

    @Inject ReadingPerson reading;
    @Inject Persons people;
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

    /** One more person, who has applied; the new id. */
    @Transactional
    public <P extends Person> long enter(SelfDescription<P> said, String actor) {
        return enter(said, Refs.make(said.people().side()), Status.APPLIED, actor);
    }

    /**
     * One more person, with the organisation's own key.
     *
     * @param status where they stand from the first on
     * @return false if somebody has the key; nobody is stored then
     */
    @Transactional
    public <P extends Person> boolean enterAs(String ref, SelfDescription<P> said, Status status, String actor) {
        Side side = said.people().side();
        locks.lock(side.code() + ".ref:" + ref);
        boolean free = said.people().ids(Set.of(ref)).isEmpty();
        if (free) {
            enter(said, ref, status, actor);
        }
        return free;
    }

    private <P extends Person> long enter(SelfDescription<P> said, String ref, Status status, String actor) {
        Side side = said.people().side();
        P person = said.people().fresh();
        person.register(ref, status, clock.instant());
        person.confirm(clock.instant());
        said.tell().accept(person);
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
        return true;
    }
}
