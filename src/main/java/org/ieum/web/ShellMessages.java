package org.ieum.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the frame, the home page and the error pages; Korean and Chinese in {@code messages/shell_*.properties}. */
@MessageBundle("shell")
public interface ShellMessages {

    /** The language that a page is in, as HTML names it. */
    @Message("en")
    String tag();

    @Message("Skip to the content")
    String skip();

    @Message("Main")
    String navigation();

    @Message("Rounds")
    String rounds();

    @Message("Settings")
    String settings();

    @Message("Organisation")
    String organisation();

    @Message("Cities and subjects")
    String catalogue();

    @Message("A pause")
    String readEnough();

    @Message(
            "You have looked at the details of more people than is usual in so short a time. Nothing is lost. This opens again by itself, after an hour or tomorrow, and an admin, who has been told, can open it at once.")
    String readEnoughText();

    @Message("Sign in")
    String signIn();

    @Message("Sign out")
    String signOut();

    @Message("Demo: everybody here is invented, and no mail leaves.")
    String demo();

    @Message("Leave this page now")
    String exit();

    @Message("Or press the Shift key three times.")
    String exitHint();

    @Message("Language")
    String language();

    @Message("Learn together, week after week")
    String homeTitle();

    @Message(
            "Ieum brings together people who start again in a new country and volunteers who teach them. You meet every week, for a year, at a time that suits you both.")
    String home();

    @Message("I want to teach")
    String teach();

    @Message(
            "English, mathematics, science and more: one hour a week is a good beginning. We look for a learner whose times and subjects fit yours.")
    String teachText();

    @Message("I want to learn")
    String learn();

    @Message(
            "Lessons are free. You choose the subject and the time. You need no real name here: choose any name you like.")
    String learnText();

    @Message("For coordinators")
    String coordinators();

    @Message("This page does not exist")
    String notFound();

    @Message("Perhaps the address was cut off. You can start again from the first page.")
    String notFoundText();

    @Message("You cannot open this page")
    String forbidden();

    @Message("Your account has no right to it. An admin of your organisation can help.")
    String forbiddenText();

    @Message("This did not work")
    String broken();

    @Message("It is our fault, not yours. Please try again in a few minutes.")
    String brokenText();

    /** Before the number of a request that failed. */
    @Message("If you write to us about it, this number tells us which request it was:")
    String requestNumber();

    @Message("A moment, please")
    String unavailable();

    @Message("This cannot be shown just now. It is our fault, not yours, and mostly over within a minute.")
    String unavailableText();

    @Message(
            "What you filled in has not been sent yet, and it is not lost: it waits in this page. Leave the page open for a moment, then press the button.")
    String unavailableAgain();

    @Message("What you filled in has not been sent. Go back in your browser after a moment, and send it once more.")
    String unavailableBack();

    @Message("Try again")
    String tryAgain();

    @Message("The form could not be taken")
    String badRequest();

    @Message(
            "Please open the page again, fill in the form, and send it once more. Cookies must be allowed for this site.")
    String badRequestText();

    @Message("This is too much at once")
    String tooMuch();

    @Message("What was sent is larger than we take, and nothing of it was kept. Go back, and send less.")
    String tooMuchText();

    @Message(
            "What you sent when your time here had run out is in its form again. It has not been sent yet: look at it, and press the button there once more.")
    String keptHere();

    @Message("To the form")
    String toKept();

    @Message(
            "What you sent when your time here had run out was not taken, and its form is not on this page any more. This is what it said:")
    String keptElsewhere();

    @Message("What you pressed when your time here had run out was not done. Press it once more if you still want it.")
    String pressedElsewhere();

    @Message("Throw it away")
    String throwAway();

    @Message("To the first page")
    String toHome();

    @Message("Privacy")
    String privacy();

    /** Before the title of a page whose form has something wrong. */
    @Message("Error:")
    String errorInTitle();

    @Message("Only an admin can change this.")
    String adminsOnly();

    @Message("Steps of tutors")
    String steps();

    @Message("Meeting places")
    String places();

    @Message("What a program is told when something fails")
    String problems();

    @Message("The type of a problem stays the same; its words are in the language that is asked for.")
    String problemsText();

    @Message("All types of problems")
    String allProblems();

    @Message("Who runs this")
    String whoRuns();

    @Message("Organisation")
    String runBy();

    @Message("Address")
    String address();

    @Message("Phone")
    String phone();

    @Message("For questions about your data")
    String privacyPerson();

    @Message("Have you been here before?")
    String beforeTitle();

    @Message("On your own page you see how things stand, answer, change your hours, or rest.")
    String beforeText();

    @Message("To my page")
    String toMyPage();

    @Message("Report that something is wrong")
    String concern();

    @Message("Concerns")
    String concerns();
}
