package org.ieum.desk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ieum.audit.Audit;
import org.ieum.desk.MovingPeople.MoveOutcome;
import org.ieum.kernel.Side;
import org.ieum.pairing.EndingLessons;
import org.ieum.person.Person;
import org.ieum.person.PersonId;
import org.ieum.person.Status;

/** Writes down that somebody has left, with what becomes of their lessons: the same that they would be asked themselves. */
@Singleton
public class LettingGo {

    @Inject ReadingPerson reading;
    @Inject ReadingTies ties;
    @Inject MovingPeople moving;
    @Inject EndingLessons ending;
    @Inject Audit audit;

    /** Somebody, the lessons of theirs that run, and the offers that are taken back as soon as they have left. */
    public record Leaving(Person person, List<PersonTie> lessons, List<PersonTie> offers) {

        /** Whether anything ends, so that somebody else is told. */
        public boolean endsSomething() {
            return !lessons.isEmpty() || !offers.isEmpty();
        }
    }

    /** Whom and what it is about; written to the trail as read. */
    @Transactional
    public Leaving read(Side side, long id, String actor) {
        audit.record(actor, side.code() + ".read", side.code(), id);
        return about(side, id);
    }

    /** The same for a caller who shows none of it. */
    @Transactional
    public Leaving about(Side side, long id) {
        List<PersonTie> theirs = ties.of(side, id).ties();
        return new Leaving(
                reading.person(side, id),
                theirs.stream().filter(PersonTie::canEnd).toList(),
                theirs.stream().filter(PersonTie::isOffered).toList());
    }

    /**
     * They have left; these pairings of theirs end today, the others go on until the next plan.
     *
     * @param version of the person that was seen
     */
    @Transactional
    public MoveOutcome letGo(Side side, long id, int version, Set<Long> ends, String actor) {
        MoveOutcome outcome =
                moving.moveAsSeen(side, id, version, Status.LEFT, Optional.empty(), Optional.empty(), actor);
        if (outcome == MoveOutcome.MOVED) {
            ending.end(new PersonId(side, id), ends, actor);
        }
        return outcome;
    }
}
