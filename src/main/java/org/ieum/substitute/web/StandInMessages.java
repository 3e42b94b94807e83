package org.ieum.substitute.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of people's own pages about standing in; in {@code messages/standin_ko.properties} and {@code standin_zh.properties}. */
@MessageBundle("standin")
public interface StandInMessages {

    @Message("Stand in for others")
    String title();

    @Message(
            "Other volunteers are away now and then. Would you give some lessons in their place, at hours that are free for you?")
    String lead();

    @Message("You are asked each time and can say no. Nothing changes for the learners whom you have.")
    String hint();

    @Message("You said that you would. Thank you.")
    String would();

    @Message("You have not said that you would.")
    String wouldNot();

    @Message("Yes, ask me")
    String askMe();

    @Message("No, do not ask me any more")
    String doNotAsk();

    @Message("Lessons in somebody's place")
    String question();

    @Message("Could you give these lessons while another volunteer is away? These alone.")
    String asksTutor();

    @Message("Your volunteer is away. Somebody else could give you these lessons. Does that suit you?")
    String asksLearner();

    @Message("Say it until {until}, please. With two yeses the lessons take place.")
    String until(String until);

    @Message("Yes")
    String yes();

    @Message("No")
    String no();

    @Message("You said yes. The other one is asked, too; a mail comes when both have said it.")
    String saidYes();

    @Message("You stand in on {dates}.")
    String standsInOn(String dates);

    @Message("Another volunteer gives you these lessons: {dates}.")
    String givenOn(String dates);

    @Message("Lessons")
    String lessons();

    @Message("How you meet")
    String how();

    @Message("With")
    String with();

    @Message("Where")
    String where();

    @Message("It is not noted here where the two meet. A coordinator can tell you.")
    String whereUnknown();

    @Message("It is as before: your own page says where.")
    String whereAsBefore();

    @Message("If you cannot come to one of them, say so at that lesson on your page.")
    String cannot();

    @Message("These lessons of the next four weeks fall out if you rest:")
    String fallsOut();

    @Message("Before {until} these lessons fall out:")
    String fallsOutUntil(String until);

    @Message("No lesson falls out.")
    String nothingFallsOut();

    @Message(
            "{#if count == 0}Nobody is known who could stand in.{#else if count == 1}One volunteer could stand in.{#else}{count}"
                    + " volunteers could stand in.{/if}")
    String couldStandIn(int count);

    @Message("Show which lessons fall out")
    String show();
}
