package org.ieum.joining.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of joining; Korean and Chinese stand in {@code messages/joining_ko.properties} and {@code _zh}. */
@MessageBundle("joining")
public interface JoiningMessages {

    @Message("Page {number} of {of}")
    String page(int number, int of);

    @Message("Back")
    String back();

    @Message("Continue")
    String next();

    @Message("Save and continue later")
    String later();

    @Message("Website")
    String trap();

    @Message("Please leave this field empty. It is there to stop programs that fill in forms.")
    String trapped();

    @Message("Please choose")
    String choose();

    @Message("I do not know")
    String unknown();

    @Message("About you")
    String who();

    @Message("Languages and subjects")
    String skills();

    @Message("Nobody has to know everything. One language and one subject are a good beginning.")
    String skillsLead();

    @Message("Where you can teach")
    String where();

    @Message("A city, or wherever you are by video.")
    String whereLead();

    @Message("Where can you teach?")
    String place();

    @Message("If you choose a city, you can meet in person there or by video.")
    String placeHint();

    @Message("Only by video, from anywhere")
    String onlyOnline();

    @Message("When you are free")
    String when();

    @Message("Each week, about the same. A lesson takes an hour or more.")
    String whenLead();

    @Message("Can you promise a year?")
    String promise();

    @Message(
            "Many learners have been left before. A teacher who stays for a year, week after week, changes more than the"
                    + " English does. So we ask everybody: from which day, and until when at least?")
    String promiseLead();

    @Message("For how long do you promise to teach?")
    String howLong();

    @Message
    String promised(PromisedLength length);

    @Message("I cannot promise a year")
    String cannotPromise();

    @Message("Check your answers")
    String check();

    @Message("Nothing is sent yet. Look at your answers once more, change what is wrong, and send them.")
    String checkLead();

    @Message("Change")
    String change();

    @Message("Nothing")
    String nothingSaid();

    @Message("Send my answers")
    String send();

    @Message("That was very quick. If you are not a program, please press the button once more.")
    String tooQuick();

    @Message("Too many from your network")
    String tooManyTitle();

    @Message("Many people have signed up from the same network within an hour. Please come back after {time}.")
    String tooMany(String time);

    @Message("What you have typed before is kept in this browser.")
    String tooManyHint();

    @Message("Are you many in one room?")
    String tooManyTogether();

    @Message("Ask your coordinator for the code of the day and type it here. You can go on at once then.")
    String tooManyWorkshop();

    @Message("Code of the day")
    String workshopTitle();

    @Message("Your coordinator has it. With it everybody in the room can sign up.")
    String workshopLead();

    @Message("Code, such as ABCD-2345")
    String workshopCode();

    @Message("Go on")
    String workshopGo();

    @Message("This code does not work now. Ask your coordinator for the code of today.")
    String workshopWrong();

    @Message("Workshops")
    String workshops();

    @Message(
            "From one network {#if perHour == 1}one person{#else}{perHour} people{/if} can sign up in an hour. Where more sit in one room, make a code for that day: write it on the board, or show its link.")
    String workshopsLead(int perHour);

    @Message("Day")
    String workshopDay();

    @Message("For how many people")
    String workshopPeople();

    @Message("Make a code")
    String workshopMake();

    @Message("Link")
    String workshopLink();

    @Message("Signed up")
    String workshopUsed();

    @Message("{sent} of {most}")
    String workshopCount(int sent, int most);

    @Message("End now")
    String workshopEnd();

    @Message("Over")
    String workshopOver();

    @Message("Choose a day from today on, within 60 days, and a number from 1 to {most}.")
    String workshopFlaw(int most);

    @Message("Continue another time")
    String laterTitle();

    @Message(
            "We mail you a link. With it you go on where you stopped, on any device. Your answers are kept for 14 days and"
                    + " seen by nobody.")
    String laterLead();

    @Message("Send me the link")
    String laterSend();

    @Message("Your answers are kept")
    String keptTitle();

    @Message(
            "A mail with your link is on its way; where two have gone to this address today, it comes on a later morning."
                    + " It works until {date}.")
    String kept(String date);

    @Message(
            "The last mail left less than a minute ago, and no second one was sent. Its link works until {date}. If it does"
                    + " not come, or went to a wrong address, send one again in a minute.")
    String keptJustNow(String date);

    @Message(
            "{count} mails with a link have been sent for these answers, and no more will be. Each of the links works until"
                    + " the day its mail says, the last one until {date}: look among the unwanted mails, too.")
    String keptEnough(int count, String date);

    @Message(
            "So many mails wait for this address that none is added this week. This browser has your answers until {date}.")
    String keptFull(String date);

    @Message("Nothing has been sent to us yet. You can close this page.")
    String keptHint();

    @Message("Continue your sign-up")
    String resumeTitle();

    @Message("Your answers are kept. Press the button to go on with them in this browser.")
    String resumeAsk();

    @Message("Continue with my answers")
    String resumeButton();

    @Message("This link does not work any more")
    String resumeGone();

    @Message("Either you have sent your answers already, or 14 days have passed. You can begin again at any time.")
    String resumeGoneHelp();

    @Message("A coordinator answers by {date}.")
    String answeredBy(String date);

    @Message("Your answers have arrived")
    String notedTitle();

    @Message("A coordinator reads them, and you hear from the people who help you by {date}.")
    String noted(String date);

    @Message("Other ways to help")
    String otherTitle();

    @Message("Thank you for being honest: that is worth more than a promise that breaks. You can still do much.")
    String otherLead();

    @Message("Come back when your life allows a year. Your form takes three minutes then, too.")
    String otherReturn();

    @Message("Tell somebody who likes to teach and stays where they are.")
    String otherTell();

    @Message("Help on a single day: many organisations look for people who translate, drive or cook for a festival.")
    String otherDay();

    @Message("Give books or a computer that you do not need any more to an organisation near you.")
    String otherGive();

    @Message("Back to the question")
    String otherBack();

    @Message("About you")
    String learnerWho();

    @Message("How can we reach you?")
    String reach();

    @Message("By e-mail")
    String reachMail();

    @Message("Through my coordinator or helper")
    String reachCoordinator();

    @Message("Choose the second only if somebody who works with us knows you.")
    String reachHint();

    @Message("E-mail address (only if we can reach you by e-mail)")
    String learnerEmail();

    @Message("We send a mail to confirm it. Nobody else sees it.")
    String learnerEmailHint();

    @Message("Languages")
    String learnerLanguages();

    @Message("So that you and your teacher understand each other.")
    String learnerLanguagesLead();

    @Message("What you want to learn")
    String learnerNeeds();

    @Message("If you do not know how often or how long, we begin with one hour a week.")
    String learnerNeedsLead();

    @Message("Why do you want to learn it?")
    String why();

    @Message("You can leave it empty. Only the coordinators read it.")
    String confidedHint();

    @Message("Where you want to learn")
    String learnerWhere();

    @Message("Nobody has to meet in person. Lessons by video are just as good.")
    String learnerWhereLead();

    @Message("When you have time")
    String learnerWhen();

    @Message("Your wishes")
    String learnerWishes();

    @Message("Tell us what helps you to feel safe.")
    String learnerWishesLead();

    @Message("Your own gender")
    String ownGender();

    @Message("You need not say it.")
    String ownGenderHint();

    @Message(
            "Write no names. Say what kind of person, or from where. You can leave it empty. Only the coordinators read it.")
    String avoidHint();

    @Message("Is there somebody you would rather not meet?")
    String avoid();

    @Message("Language of our mails")
    String mailLanguage();

    @Message("Teach as a volunteer")
    String tutorHeading();

    @Message("Teach one or two people, every week, for at least a year. It takes about three minutes to sign up.")
    String tutorLead();

    @Message("Learn with a volunteer")
    String learnerHeading();

    @Message("A volunteer teaches you every week. It costs nothing. It takes about three minutes to sign up.")
    String learnerLead();

    @Message("Without e-mail: how does a coordinator reach you?")
    String reached();

    @Message("A telephone number, a name at a messenger, or through whom. Only the coordinators see it, and tell"
            + " you by it what would have come by mail.")
    String reachedHint();
}
