package org.ieum.substitute.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.ieum.substitute.SubstitutionState;

/** Words of the coordinators' pages about substitutes; in Korean in {@code messages/substitutes_ko.properties}. */
@MessageBundle("substitutes")
interface SubstitutesMessages {

    @Message("Substitutes")
    String title();

    @Message(
            "While a tutor is away for more than one lesson of a learner, somebody is proposed who said that they would stand"
                    + " in. Once you approve, both are asked; with two yeses these lessons, and no others, are theirs.")
    String lead();

    @Message("{#if count == 1}One substitute waits{#else}{count} substitutes wait{/if} for you to look at.")
    String due(long count);

    @Message("Nobody is away for whom somebody could stand in.")
    String none();

    @Message("Lessons that fall out")
    String fallOut();

    @Message(
            "Their tutors rest, and nobody is asked to stand in. Each is a learner whom somebody may want to write to.")
    String fallOutHint();

    @Message("Learner")
    String learner();

    @Message("Away")
    String away();

    @Message("Stands in")
    String standsIn();

    @Message("Lessons")
    String lessons();

    @Message("State")
    String state();

    @Message("instead of {time}")
    String insteadOf(String time);

    @Message("nobody")
    String nobody();

    @Message
    String stateOf(SubstitutionState state);

    @Message("learner: {said}, tutor: {said2}")
    String answers(String said, String said2);

    @Message("yes")
    String saidYes();

    @Message("no answer yet")
    String saidNothing();

    @Message("Ask both")
    String approve();

    @Message("Ask both about {tutor} for {learner}")
    String approveOf(String tutor, String learner);

    @Message("Nobody, the lessons fall out")
    String refuse();

    @Message("Somebody else for {learner}")
    String others(String learner);

    @Message("{name} ({ref}): lessons {held}, at the same time {same}")
    String candidate(String name, String ref, int held, int same);

    @Message("Ask this one")
    String choose();

    @Message("Write down an answer for {learner}")
    String write(String learner);

    @Message("Who answers")
    String who();

    @Message("the learner")
    String theLearner();

    @Message("the tutor")
    String theTutor();

    @Message("Answer")
    String answer();

    @Message("Yes")
    String yes();

    @Message("No")
    String no();

    @Message("Save")
    String save();

    @Message("There is a problem")
    String problem();

    @Message("Somebody else decided this, or it is not needed any more.")
    String notOpen();

    @Message("What a leave of {name} costs")
    String costOf(String name);

    @Message("Back on (may stay empty)")
    String until();

    @Message("Show")
    String show();

    @Message("No lesson falls out.")
    String costsNothing();

    @Message("Without a day on which they are back these are the lessons of the next four weeks.")
    String withoutAnEnd();

    @Message("Weeks without a lesson")
    String weeksWithout();

    @Message("Could stand in")
    String could();

    @Message("nobody who said that they would")
    String nobodyCould();

    @Message("Grant the leave")
    String grant();

    @Message("Back to {name}")
    String back(String name);

    @Message("Stands in for others while they are away")
    String wouldStandIn();

    @Message("Would stand in")
    String would();

    @Message("Would not stand in")
    String wouldNot();

    @Message("Pause: first see what it costs")
    String pauseFirst();
}
