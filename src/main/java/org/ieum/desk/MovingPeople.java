package org.ieum.desk;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Side;
import org.ieum.learner.Learner;
import org.ieum.person.NotThisTime;
import org.ieum.person.Person;
import org.ieum.person.PersonDecided;
import org.ieum.person.PersonId;
import org.ieum.person.PersonLeft;
import org.ieum.person.PersonRests;
import org.ieum.person.Persons;
import org.ieum.person.Status;
import org.ieum.platform.HttpProblem;
import org.ieum.tutor.ApprovingTutors;
import org.ieum.tutor.Tutor;

/** Moves people from one standing to another. */
@Singleton
public class MovingPeople {

    private final Persons people;
    private final Audit audit;
    private final Clock clock;
    private final ApprovingTutors approving;
    private final Event<PersonLeft> left;
    private final Event<PersonRests> rests;
    private final Event<PersonDecided> decided;

    @Inject
    MovingPeople(
            Persons people,
            Audit audit,
            Clock clock,
            ApprovingTutors approving,
            Event<PersonLeft> left,
            Event<PersonRests> rests,
            Event<PersonDecided> decided) {
        this.decided = decided;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
        this.approving = approving;
        this.left = left;
        this.rests = rests;
    }

    /** What became of a move. */
    public enum MoveOutcome {
        MOVED,
        /** The first of two has approved; another has to. */
        VOUCHED,
        /** The same person cannot be both of the two. */
        NEEDS_ANOTHER,
        /** A program is neither of the two. */
        NEEDS_A_PERSON,
        /** Not from where they stand now: somebody else may have moved them meanwhile. */
        NOT_FROM_HERE,
        /** They are not as they were seen: perhaps they signed up again, with other facts. */
        CHANGED_MEANWHILE,
        /** A step was not seen of a tutor without which nobody is approved. */
        LACKS_STEPS,
        /** Whoever is so young is taken when a guardian has agreed. */
        NEEDS_GUARDIAN,
        /** A pause ends after today. */
        ENDS_BEFORE_IT_BEGINS
    }

    /**
     * Moves somebody.
     *
     * @param until the first day after a pause; empty for no known end, and for everything that is no pause
     * @throws HttpProblem 404 if there is no such person
     */
    @Transactional
    public MoveOutcome move(Side kind, long id, Status to, Optional<LocalDate> until, String actor) {
        return move(kind, id, to, until, Optional.empty(), actor);
    }

    /**
     * The same, if they are still as whoever decides has seen them: nobody says yes to facts that came meanwhile.
     *
     * @param version of the person that was seen
     */
    @Transactional
    public MoveOutcome moveAsSeen(
            Side kind,
            long id,
            int version,
            Status to,
            Optional<LocalDate> until,
            Optional<String> reason,
            String actor) {
        Person person = people.of(kind).locked(id).orElseThrow(HttpProblem::notFound);
        return person.version() == version ? move(kind, id, to, until, reason, actor) : MoveOutcome.CHANGED_MEANWHILE;
    }

    /**
     * The same; {@code reason} is kept, for the organisation alone, until they are moved again. One of {@link NotThisTime} is
     * what somebody who is not taken is told.
     */
    @Transactional
    public MoveOutcome move(
            Side kind, long id, Status to, Optional<LocalDate> until, Optional<String> reason, String actor) {
        Person person = people.of(kind).locked(id).orElseThrow(HttpProblem::notFound);
        if (!person.canBecome(to)) {
            return MoveOutcome.NOT_FROM_HERE;
        }
        if (until.filter(day -> !day.isAfter(LocalDate.now(clock))).isPresent()) {
            return MoveOutcome.ENDS_BEFORE_IT_BEGINS;
        }
        if (to == Status.APPROVED && person instanceof Learner learner && learner.lacksGuardian()) {
            return MoveOutcome.NEEDS_GUARDIAN;
        }
        if (person instanceof Tutor tutor) {
            Optional<MoveOutcome> waiting = vouch(tutor, to, actor);
            if (waiting.isPresent()) {
                return waiting.get();
            }
        }
        Status before = person.status();
        if (to == Status.PAUSED) {
            person.pause(until, actor, clock.instant());
        } else {
            person.become(to, actor, clock.instant());
        }
        Optional<NotThisTime> told =
                reason.flatMap(code -> Coded.find(NotThisTime.class, code)).filter(code -> to == Status.REFUSED);
        told.ifPresent(person::refusedFor);
        reason.filter(text -> told.isEmpty()).ifPresent(person::because);
        decided.fire(new PersonDecided(new PersonId(kind, id), before, to, person.version()));
        audit.record(actor, kind.code() + "." + to.code(), kind.code(), id);
        if (to == Status.PAUSED || before == Status.PAUSED) {
            rests.fire(new PersonRests(new PersonId(kind, id)));
        }
        if (to == Status.LEFT) {
            left.fire(new PersonLeft(new PersonId(kind, id)));
        }
        return MoveOutcome.MOVED;
    }

    /** Brings those back whose pause is over. */
    @Transactional
    void bringBack() {
        for (Side kind : Side.values()) {
            for (Person person : people.of(kind).restedBy(LocalDate.now(clock))) {
                person.become(Status.APPROVED, Audit.SYSTEM, clock.instant());
                audit.record(Audit.SYSTEM, kind.code() + "." + Status.APPROVED.code(), kind.code(), person.id());
            }
        }
    }

    /** What keeps a tutor from being moved: a step that is missing, or a second person who has to approve. */
    private Optional<MoveOutcome> vouch(Tutor tutor, Status to, String actor) {
        if (to != Status.APPROVED) {
            approving.withdraw(tutor);
            return Optional.empty();
        }
        return switch (approving.say(tutor, actor)) {
            case ENOUGH -> Optional.empty();
            case FIRST -> Optional.of(MoveOutcome.VOUCHED);
            case SAME_PERSON -> Optional.of(MoveOutcome.NEEDS_ANOTHER);
            case NO_PERSON -> Optional.of(MoveOutcome.NEEDS_A_PERSON);
            case LACKS_STEPS -> Optional.of(MoveOutcome.LACKS_STEPS);
        };
    }
}
