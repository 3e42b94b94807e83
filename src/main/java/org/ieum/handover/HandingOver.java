package org.ieum.handover;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ieum.audit.Audit;
import org.ieum.handover.HandoverChanged.HandoverNews;
import org.ieum.kernel.Coded;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Side;
import org.ieum.pairing.OffersChanged;
import org.ieum.pairing.Pairing;
import org.ieum.pairing.Pairings;
import org.ieum.person.PersonForgotten;
import org.ieum.person.PersonId;
import org.ieum.platform.HttpProblem;

/** Brings the two of a pairing together: from both yeses to a room or a place. */
@Singleton
public class HandingOver {

    @Inject Pairings pairings;
    @Inject Handovers handovers;
    @Inject ChoosingPlaces choosing;
    @Inject VideoRooms rooms;
    @Inject DueDays due;
    @Inject Event<HandoverChanged> changed;
    @Inject Audit audit;
    @Inject Clock clock;

    /** What became of an act. */
    public enum HandoverOutcome implements Coded {
        DONE,
        /** It stands so already. */
        SAME,
        /** It is not an address of a video room. */
        NO_ROOM,
        /** It is none of the places that fit. */
        NO_PLACE,
        /** Something else was chosen meanwhile, or the lessons are over. */
        NOT_NOW,
        /** They have not read how to meet safely. */
        READ_FIRST
    }

    /** Both have said yes. Before mails: they say until when it has to be settled. */
    void arranged(@Observes @Priority(Interceptor.Priority.APPLICATION) OffersChanged event) {
        if (event.news() == OffersChanged.News.ARRANGED) {
            event.notices().stream()
                    .map(OffersChanged.Notice::pairingId)
                    .distinct()
                    .map(pairings::findById)
                    .filter(pairing -> handovers.findById(pairing.id()) == null)
                    .forEach(this::open);
        }
    }

    private void open(Pairing pairing) {
        Handover handover = new Handover(pairing.id(), pairing.meeting(), due.day(pairing), clock.instant());
        handovers.persist(handover);
        audit.record(Audit.SYSTEM, "handover.opened", "pairing", pairing.id());
        giveRoom(handover);
    }

    /** One of the organisation's, if it has some: whoever was asked hears of it in the mail that says that it is arranged. */
    private void giveRoom(Handover handover) {
        if (handover.meeting() == Meeting.ONLINE) {
            rooms.fresh().ifPresent(room -> handover.meetIn(room, clock.instant()));
        }
    }

    /** One of the two has read how to meet safely, or a coordinator has told them: now they may know where it is. */
    @Transactional
    public void read(long pairing, Side side, String actor) {
        Handover handover = handovers.lock(running(pairing).id());
        if (!handover.hasRead(side)) {
            handover.read(side, clock.instant());
            note(actor, side, "safety-read", pairing);
            if (handover.stage() == HandoverStage.ARRANGED) {
                tell(handover, HandoverNews.ARRANGED, EnumSet.of(side));
            }
        }
    }

    /** They meet in this video room. */
    @Transactional
    public HandoverOutcome meetIn(long pairing, String typed, Side by, String actor) {
        Handover handover = handovers.lock(running(pairing).id());
        Optional<String> room = VideoRooms.read(typed);
        if (handover.meeting() != Meeting.ONLINE || room.isEmpty()) {
            return HandoverOutcome.NO_ROOM;
        }
        if (handover.room().equals(room)) {
            return HandoverOutcome.SAME;
        }
        handover.meetIn(room.get(), clock.instant());
        note(actor, by, "room-chosen", pairing);
        tell(handover, HandoverNews.ARRANGED, EnumSet.allOf(Side.class));
        return HandoverOutcome.DONE;
    }

    /** They could meet at this place; the learner is asked. */
    @Transactional
    public HandoverOutcome propose(long pairing, long place, Side by, String actor) {
        Pairing running = running(pairing);
        Handover handover = handovers.lock(pairing);
        if (handover.meeting() != Meeting.IN_PERSON || !choosing.fits(running, place)) {
            return HandoverOutcome.NO_PLACE;
        }
        if (handover.placeId().filter(chosen -> chosen == place).isPresent()) {
            return HandoverOutcome.SAME;
        }
        handover.propose(place);
        note(actor, by, "place-proposed", pairing);
        tell(handover, HandoverNews.PLACE_PROPOSED, EnumSet.of(Side.LEARNER));
        return HandoverOutcome.DONE;
    }

    /**
     * The learner says whether a place suits; a coordinator may say it for them.
     *
     * @param place the one that they saw
     */
    @Transactional
    public HandoverOutcome answer(long pairing, long place, boolean suits, String actor) {
        Handover handover = handovers.lock(running(pairing).id());
        if (handover.placeId().filter(chosen -> chosen == place).isEmpty()) {
            return HandoverOutcome.NOT_NOW;
        }
        if (!handover.hasRead(Side.LEARNER)) {
            return HandoverOutcome.READ_FIRST;
        }
        if (!suits) {
            handover.refuse(due.soon());
            note(actor, Side.LEARNER, "place-refused", pairing);
            tell(handover, HandoverNews.OTHERWISE, EnumSet.of(Side.TUTOR));
            return HandoverOutcome.DONE;
        }
        if (handover.stage() == HandoverStage.ARRANGED) {
            return HandoverOutcome.SAME;
        }
        handover.agree(clock.instant());
        note(actor, Side.LEARNER, "place-agreed", pairing);
        tell(handover, HandoverNews.ARRANGED, EnumSet.allOf(Side.class));
        return HandoverOutcome.DONE;
    }

    /** A round has changed how they meet: where is looked for anew. */
    void otherwise(Handover handover, Pairing pairing) {
        handover.meetOtherwise(pairing.at(LocalDate.now(clock)).meeting(), due.soon(), clock.instant());
        giveRoom(handover);
        audit.record(Audit.SYSTEM, "handover.otherwise", "pairing", pairing.id());
        boolean arranged = handover.stage() == HandoverStage.ARRANGED;
        tell(handover, arranged ? HandoverNews.ARRANGED : HandoverNews.OTHERWISE, EnumSet.allOf(Side.class));
    }

    /** The first lesson is a week later; some weeks if nobody looked for long. */
    void holdBack(Handover handover, Pairing pairing) {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        while (!DueDays.firstLesson(pairing).isAfter(tomorrow)) {
            pairing.run(pairing.since().plusWeeks(1));
        }
        handover.holdBack(due.day(pairing));
        audit.record(Audit.SYSTEM, "handover.held-back", "pairing", pairing.id());
        tell(handover, HandoverNews.HELD_BACK, EnumSet.allOf(Side.class));
    }

    void forgotten(@Observes PersonForgotten event) {
        handovers.forget(pairings.idsOf(event.who()));
    }

    private Pairing running(long id) {
        return Optional.of(pairings.lock(id))
                .filter(pairing -> pairing.runsOn(LocalDate.now(clock)))
                .orElseThrow(HttpProblem::notFound);
    }

    private void note(String actor, Side by, String what, long pairing) {
        PersonId who = new PersonId(by, pairings.findById(pairing).personId(by));
        audit.record(actor, by.code() + "." + what, by.code(), who.id());
    }

    private void tell(Handover handover, HandoverNews news, Set<Side> whom) {
        handovers.flush();
        changed.fire(new HandoverChanged(handover.id(), news, handover.version, whom));
    }
}
