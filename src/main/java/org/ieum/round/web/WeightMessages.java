package org.ieum.round.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for what counts how much in a round. A weight has its name, and with {@code Hint} what it does. */
@MessageBundle("weight")
public interface WeightMessages {

    @Message("What counts how much")
    String title();

    @Message("These numbers are for this round alone, from 0 to {most}. Leave them as they are if you are not sure.")
    String lead(int most);

    @Message("{name}: this needs a whole number, {range}.")
    String outOfRange(String name, String range);

    @Message("{name}: {value} instead of {usual}")
    String changed(String name, String value, String usual);

    @Message("In this round other numbers count than usual:")
    String changedLead();

    @Message("A lesson")
    String baseWeight();

    @Message(
            "Points for each lesson a week that is served, even for somebody who came today. The higher, the less it matters who waited longer.")
    String baseWeightHint();

    @Message("A week of waiting")
    String weekWaited();

    @Message(
            "Added to each lesson's points for every whole week that the learner has waited. With 0, nobody comes first for having waited.")
    String weekWaitedHint();

    @Message("A wish")
    String wish();

    @Message(
            "A first wish counts three times this much, a second twice, a third once. With 0, no lessons are moved to grant a wish.")
    String wishHint();

    @Message("A lesson in person")
    String inPerson();

    @Message("Points for each lesson a week that is in person. With 0, lessons are online where both ways are open.")
    String inPersonHint();

    @Message("A shared day")
    String compactDays();

    @Message(
            "Points for each day on which a tutor has lessons for two needs, so that there are fewer days on the road.")
    String compactDaysHint();
}
