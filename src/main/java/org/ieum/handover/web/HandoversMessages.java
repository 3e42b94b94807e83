package org.ieum.handover.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.ieum.handover.HandingOver.HandoverOutcome;
import org.ieum.handover.HandoverStage;
import org.ieum.kernel.Meeting;

/** Words of the coordinators' pages over hand-overs; in Korean in {@code messages/handovers_ko.properties}. */
@MessageBundle("handovers")
public interface HandoversMessages {

    @Message("Where they meet")
    String title();

    @Message("Both have said yes. Until there is a video room, or a place to which the learner said yes, no"
            + " lesson is held: the first one is put off week by week. Lessons that came in running from elsewhere"
            + " go on meanwhile.")
    String lead();

    @Message("{#if count == 1}One hand-over is{#else}{count} hand-overs are{/if} overdue.")
    String overdue(long count);

    @Message("Nothing waits: of all lessons it is known where they are.")
    String none();

    @Message("How")
    String how();

    @Message("Due")
    String due();

    @Message("overdue")
    String isOverdue();

    @Message("Stands")
    String state();

    @Message("Lessons")
    String lessons();

    @Message("What became of each")
    String toLessons();

    @Message
    String stageOf(HandoverStage stage);

    @Message
    String meetingOf(Meeting meeting);

    @Message("taken over")
    String takenOver();

    @Message("{#if count == 1}One pairing that came in running does{#else}{count} pairings that came in running do{/if}"
            + " not say where the two meet.")
    String cameRunning(long count);

    @Message("All of them have met already")
    String allHaveMet();

    @Message("They have met already")
    String haveMet();

    @Message("First lesson put off {count} {#if count == 1}time{#else}times{/if}")
    String heldBack(int count);

    @Message("Open")
    String open();

    @Message("Waiting")
    String waiting();

    @Message("Settled of late")
    String settled();

    @Message("Video room")
    String room();

    @Message("Meeting place")
    String place();

    @Message("none")
    String nothing();

    @Message("How to meet safely")
    String safety();

    @Message("has read it")
    String hasRead();

    @Message("has not read it")
    String hasNotRead();

    @Message("I have told {name}")
    String toldThem(String name);

    @Message("Put a video room")
    String putFirstRoom();

    @Message("Put another video room")
    String putRoom();

    @Message("Address, with https://")
    String roomAddress();

    @Message("Propose a place")
    String choosePlace();

    @Message("Propose")
    String choose();

    @Message("No place of their city is on the list.")
    String noPlaces();

    @Message("Meeting places")
    String toPlaces();

    @Message("{name} says yes to the place")
    String suits(String name);

    @Message("{name} says no to the place")
    String suitsNot(String name);

    @Message
    String outcome(HandoverOutcome outcome);

    @Message("There is a problem")
    String problem();

    @Message("Meeting places")
    String places();

    @Message("Public places that somebody of the organisation knows. Pairings of the city can meet there. A place"
            + " that is retired is proposed no more; whoever meets there goes on.")
    String placesLead();

    @Message("There is none yet. Lessons in person wait for one of their city: add it below.")
    String noneYet();

    @Message("City")
    String city();

    @Message("Name")
    String name();

    @Message("Address")
    String address();

    @Message("Open")
    String hours();

    @Message("How to get there and in")
    String access();

    @Message("Good to know there, about safety")
    String thereSafety();

    @Message("Add a place")
    String add();

    @Message("Save")
    String save();

    @Message("Change {name}")
    String change(String name);

    @Message("Retire {name}")
    String retire(String name);

    @Message("Use {name} again")
    String bringBack(String name);

    @Message("retired")
    String retired();

    @Message("{field}: please fill it in, in one line and not too long.")
    String flaw(String field);
}
