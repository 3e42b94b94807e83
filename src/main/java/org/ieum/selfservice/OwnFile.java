package org.ieum.selfservice;

import java.util.List;
import java.util.Optional;
import org.ieum.checkin.CheckIn;
import org.ieum.interview.Interview;
import org.ieum.lesson.Lesson;
import org.ieum.person.Person;
import org.ieum.person.PersonId;
import org.ieum.pledge.PledgedYear;
import org.ieum.screening.StepStanding;
import org.ieum.substitute.StandIn;

/**
 * What a person sees of themselves: their facts, and their lessons, those that run first.
 *
 * @param each the lessons of the last days and the next weeks, one by one
 * @param reminded whether they are reminded of each
 * @param checkIns those in which they can say how their running lessons go, the newest first
 * @param talk times for a talk that a coordinator offered
 * @param steps of a tutor, to become one and to stay one; none of a learner
 * @param standIns lessons that are given in another's place: theirs, or for them
 * @param year what a tutor who teaches or rests promised; empty for others
 */
public record OwnFile(
        PersonId who,
        Person person,
        List<OwnLessons> lessons,
        List<Lesson> each,
        boolean reminded,
        List<CheckIn> checkIns,
        Optional<Interview> talk,
        List<StepStanding> steps,
        List<StandIn> standIns,
        Optional<PledgedYear> year) {

    /** Ids of all of their pairings. */
    List<Long> pairings() {
        return lessons.stream().map(OwnLessons::pairing).toList();
    }

    /** Those that are held now. */
    public List<OwnLessons> running() {
        return lessons.stream().filter(OwnLessons::run).toList();
    }

    /** Whether they are asked about lessons and have to look into their mail. */
    public boolean asked() {
        return lessons.stream().anyMatch(OwnLessons::offered);
    }
}
