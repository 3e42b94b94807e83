package org.ieum.selfservice;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.ieum.audit.Audit;
import org.ieum.pairing.EndingLessons;
import org.ieum.person.Person;
import org.ieum.person.PersonId;
import org.ieum.person.PersonLeft;
import org.ieum.person.PersonRests;
import org.ieum.person.Persons;
import org.ieum.person.Status;

/** Somebody rests, comes back or leaves. Their lessons go on unless they say that these end. */
@Singleton
public class MovingMyself {

    @Inject Persons people;
    @Inject EndingLessons ending;
    @Inject Audit audit;
    @Inject Event<PersonWithdrew> withdrew;
    @Inject Event<PersonLeft> left;
    @Inject Event<PersonRests> rests;
    @Inject Event<PersonRested> rested;
    @Inject Clock clock;

    /** What became of it. */
    public enum OwnMoveOutcome {
        DONE,
        /** They stand where this leads to, or where it does not lead from; a form that was sent twice, say. */
        NOT_FROM_HERE,
        /** A pause ends after today. */
        ENDS_BEFORE_IT_BEGINS
    }

    /**
     * They rest.
     *
     * @param until the first day on which they are back; empty if they do not know it
     * @param ended pairings of theirs that end
     */
    @Transactional
    public OwnMoveOutcome rest(PersonId who, Optional<LocalDate> until, Set<Long> ended) {
        Person person = people.lock(who);
        if (!person.canBecome(Status.PAUSED)) {
            return OwnMoveOutcome.NOT_FROM_HERE;
        }
        if (until.filter(day -> !day.isAfter(LocalDate.now(clock))).isPresent()) {
            return OwnMoveOutcome.ENDS_BEFORE_IT_BEGINS;
        }
        person.pause(until, Audit.PUBLIC, clock.instant());
        OwnMoveOutcome outcome = moved(who, Status.PAUSED, ended);
        rests.fire(new PersonRests(who));
        rested.fire(new PersonRested(who, person.version()));
        return outcome;
    }

    /** They are back: from a rest to where they were, and from outside to where everybody begins. */
    @Transactional
    public OwnMoveOutcome comeBack(PersonId who) {
        Person person = people.lock(who);
        return switch (person.status()) {
            case PAUSED -> {
                OwnMoveOutcome outcome = become(who, person, Status.APPROVED, Set.of());
                rests.fire(new PersonRests(who));
                yield outcome;
            }
            case REFUSED, LEFT -> become(who, person, Status.APPLIED, Set.of());
            case APPLIED, INTERVIEW, APPROVED -> OwnMoveOutcome.NOT_FROM_HERE;
        };
    }

    /** They leave; {@code ended} are pairings of theirs that end. */
    @Transactional
    public OwnMoveOutcome leave(PersonId who, Set<Long> ended) {
        Person person = people.lock(who);
        if (person.status() == Status.LEFT) {
            return OwnMoveOutcome.NOT_FROM_HERE;
        }
        OwnMoveOutcome outcome = become(who, person, Status.LEFT, ended);
        withdrew.fire(new PersonWithdrew(who, person.version()));
        left.fire(new PersonLeft(who));
        return outcome;
    }

    private OwnMoveOutcome become(PersonId who, Person person, Status status, Set<Long> ended) {
        person.become(status, Audit.PUBLIC, clock.instant());
        return moved(who, status, ended);
    }

    private OwnMoveOutcome moved(PersonId who, Status to, Set<Long> ended) {
        audit.record(
                Audit.PUBLIC, who.side().code() + "." + to.code(), who.side().code(), who.id());
        ending.end(who, ended, Audit.PUBLIC);
        return OwnMoveOutcome.DONE;
    }
}
