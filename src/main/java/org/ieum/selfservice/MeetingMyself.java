package org.ieum.selfservice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.ieum.audit.Audit;
import org.ieum.handover.ChoosingPlaces;
import org.ieum.handover.HandingOver;
import org.ieum.handover.HandingOver.HandoverOutcome;
import org.ieum.handover.Handover;
import org.ieum.handover.Handovers;
import org.ieum.handover.MeetingPlace;
import org.ieum.handover.MeetingPlaces;
import org.ieum.handover.MeetingPoints;
import org.ieum.handover.Venue;
import org.ieum.kernel.Side;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.pairing.ReadingTurns;
import org.ieum.pairing.Turn;
import org.ieum.person.Person;
import org.ieum.person.PersonId;
import org.ieum.person.Persons;
import org.ieum.platform.HttpProblem;
import org.ieum.tutor.Tutor;

/** What one of two people sees and does, by themselves, about where they meet. Of somebody else's pairing there is nothing. */
@Singleton
public class MeetingMyself {

    @Inject Pairings pairings;
    @Inject ReadingTurns turns;
    @Inject Handovers handovers;
    @Inject HandingOver handing;
    @Inject MeetingPlaces places;
    @Inject MeetingPoints points;
    @Inject ChoosingPlaces choosing;
    @Inject Persons people;
    @Inject Audit audit;

    /**
     * What one of the two may see.
     *
     * @param turn what the tutor is to a learner who has two
     * @param other what the other one is called; empty for a tutor who has not said
     * @param venue where they meet; empty for whoever has not read how to meet safely
     * @param place the one that is proposed or agreed on
     * @param choices places that a tutor can propose
     * @param nameless whether the reader is a tutor whom the learner cannot call by a name yet
     */
    public record OwnMeetingFile(
            PersonId who,
            Pairing pairing,
            Turn turn,
            Handover handover,
            String other,
            Optional<Venue> venue,
            Optional<MeetingPlace> place,
            List<MeetingPlace> choices,
            boolean nameless) {

        /** Hidden, because it would end up in a log. */
        @Override
        public String toString() {
            return "OwnMeetingFile[" + pairing.id() + "]";
        }
    }

    /**
     * How it stands; that it was read is written to the trail.
     *
     * @throws HttpProblem 404 if these are not lessons of theirs that run, or if no hand-over knows them
     */
    @Transactional
    public OwnMeetingFile read(PersonId who, long id) {
        Pairing pairing = pairings.runningOf(who, id);
        Handover handover = Optional.ofNullable(handovers.findById(id)).orElseThrow(HttpProblem::notFound);
        audit.record(
                Audit.PUBLIC, who.side().code() + ".meeting-read", who.side().code(), who.id());
        Person other = people.get(
                new PersonId(who.side().other(), pairing.personId(who.side().other())));
        return new OwnMeetingFile(
                who,
                pairing,
                turns.of(pairing, who.side()),
                handover,
                ReadingOwnPage.called(other),
                points.of(pairing).flatMap(point -> point.shownTo(who.side())),
                handover.placeId().map(places::findById),
                who.side() == Side.TUTOR ? choosing.fitting(pairing) : List.of(),
                people.get(who) instanceof Tutor tutor && tutor.shownAs().isEmpty());
    }

    /** They have read how to meet safely. */
    @Transactional
    public void haveRead(PersonId who, long id) {
        handing.read(pairings.runningOf(who, id).id(), who.side(), Audit.PUBLIC);
    }

    /** A tutor puts another video room. */
    @Transactional
    public HandoverOutcome meetIn(PersonId who, long id, String typed) {
        return handing.meetIn(tutors(who, id), typed, Side.TUTOR, Audit.PUBLIC);
    }

    /** A tutor proposes a place. */
    @Transactional
    public HandoverOutcome propose(PersonId who, long id, long place) {
        return handing.propose(tutors(who, id), place, Side.TUTOR, Audit.PUBLIC);
    }

    /** A learner says whether a place suits. */
    @Transactional
    public HandoverOutcome answer(PersonId who, long id, long place, boolean suits) {
        if (who.side() != Side.LEARNER) {
            throw HttpProblem.notFound();
        }
        return handing.answer(pairings.runningOf(who, id).id(), place, suits, Audit.PUBLIC);
    }

    private long tutors(PersonId who, long id) {
        if (who.side() != Side.TUTOR) {
            throw HttpProblem.notFound();
        }
        return pairings.runningOf(who, id).id();
    }
}
