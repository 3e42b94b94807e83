package org.ieum.checkin.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.ieum.checkin.CheckInAnswer;
import org.ieum.checkin.NextStep;
import org.ieum.checkin.TroubleReason;
import org.ieum.lesson.LessonState;

/** Words of the coordinators' page over a pairing that needs somebody; Korean in {@code messages/troubles_ko.properties}. */
@MessageBundle("troubles")
public interface TroubleMessages {

    /** In English in {@code troubles_en.properties}, as for every message of an enum. */
    @Message
    String reason(TroubleReason reason);

    @Message
    String step(NextStep step);

    @Message
    String said(CheckInAnswer answer);

    @Message
    String lesson(LessonState state);

    @Message("Needs somebody")
    String title();

    @Message("How it goes")
    String howItGoes();

    @Message("Since")
    String since();

    @Message("Why it needs somebody")
    String why();

    @Message("Nothing is open: they get on, as far as anybody said.")
    String nothingOpen();

    @Message("What happened")
    String happened();

    @Message("Nothing is known yet.")
    String nothingHappened();

    @Message("Neither was asked yet.")
    String nobodyAsked();

    @Message("All that happened, and what can be done")
    String allOfIt();

    @Message("{name} was asked")
    String asked(String name);

    @Message("{name} was asked and has not answered")
    String silent(String name);

    @Message("{name}: {answer}")
    String answered(String name, String answer);

    @Message("Lesson: {state}")
    String lessonWas(String state);

    @Message("Seen to: {step}")
    String seenTo(String step);

    @Message("What can be done")
    String steps();

    @Message("Write to both")
    String write();

    @Message("It waits on the page of each, and a mail says so. You read nothing of what they write to each other.")
    String writeHint();

    @Message("Send to both")
    String send();

    @Message("It was sent to both.")
    String sent();

    @Message("It was not sent: please write something, at most 2,000 letters, without an address of a page.")
    String notSent();

    @Message("Call")
    String call();

    @Message("How {name} is reached")
    String reach(String name);

    @Message("Change times")
    String times();

    @Message("When both are free: the week of {name}")
    String weekOf(String name);

    @Message("Another tutor: what the learner asks for, and who fits in the next round")
    String otherTutor();

    @Message("End the lessons: say whose wish it is, and why")
    String end();

    @Message("Write down what somebody told you")
    String writeDown();

    @Message("For those whom no mail reaches, or who said it on the phone.")
    String writeDownHint();

    @Message("Who")
    String who();

    @Message("What they say")
    String what();

    @Message("A line about it")
    String line();

    @Message("Write down")
    String keep();

    @Message("Say what was done")
    String done();

    @Message("It leaves the desk then. What you write is for coordinators alone.")
    String doneHint();

    @Message("What was done")
    String stepTaken();

    @Message("A note")
    String note();

    @Message("It is seen to")
    String settle();

    @Message("There is a problem")
    String problem();

    @Message("Please choose one, and write one line of at most 300 letters.")
    String badLine();

    @Message("It is written down.")
    String saved();

    @Message("It is seen to.")
    String settled();
}
