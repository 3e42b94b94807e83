package org.ieum.selfservice.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.ieum.handover.HandoverStage;
import org.ieum.kernel.Meeting;
import org.ieum.learner.SubjectLevel;
import org.ieum.lesson.LessonState;
import org.ieum.pairing.EndReason;
import org.ieum.person.NotThisTime;
import org.ieum.pledge.PledgeOutcome;
import org.ieum.selfservice.EndingMyself.AfterAnEnd;
import org.ieum.tutor.PledgeAnswer;

/** The words of people's own pages; in Korean and Chinese in {@code messages/own_ko.properties} and {@code _zh}. */
@MessageBundle("own")
public interface OwnMessages {

    @Message("Your own page")
    String doorTitle();

    @Message("Here you see how things stand, and change your hours, rest, leave or have everything erased.")
    String doorText();

    @Message("Open my page")
    String open();

    @Message("This link can no longer be used")
    String goneTitle();

    @Message("Links are good for a limited time, and some are cut in two on their way. Ask for a new one here.")
    String goneText();

    @Message("Get a link to your page")
    String askTitle();

    @Message("Type the e-mail address that you gave us. If we know it, we send a mail with a link to your page.")
    String askText();

    @Message("E-mail")
    String email();

    @Message("Send me the link")
    String ask();

    @Message("This is not a whole address. Write it like name@example.org.")
    String badEmail();

    @Message("Too many links were asked for from where you are. Please try again in a quarter of an hour.")
    String tooMany();

    @Message("Check your mail")
    String askedTitle();

    @Message(
            "If we know this address, a mail with a link is on its way. It can take some minutes. Look into the spam folder, too.")
    String askedText();

    @Message
    String linkNotice(LinkNotice notice);

    @Message("Hello {name}")
    String hello(String name);

    @Message("There is a problem")
    String problem();

    @Message
    String notice(OwnNotice notice);

    @Message("How things stand")
    String standing();

    @Message("We have your application. A coordinator reads it and writes to you by {date}.")
    String applied(String date);

    @Message(
            "We have your application, and we are late: you should have heard from us by {date}. Please answer any of our mails.")
    String late(String date);

    @Message("A coordinator would like to talk with you before it goes on, and writes to you by {date}.")
    String interview(String date);

    @Message(
            "You are accepted. Each week we look for a volunteer who fits. The next plan begins on {date}; we write to you as soon as somebody is found.")
    String learnerWaits(String date);

    @Message(
            "You are accepted. Each week we look for a learner who fits. The next plan begins on {date}; we write to you as soon as somebody is found.")
    String tutorWaits(String date);

    @Message("You are accepted, and your lessons are arranged.")
    String settled();

    @Message(
            "You are accepted, and lessons are arranged. For this we still look each week: {subjects}. The next plan begins on {date}.")
    String stillLooking(String subjects, String date);

    @Message("Lessons are proposed to you")
    String offersTitle();

    @Message("Answer by {date}.")
    String offerUntil(String date);

    @Message("Yes, this suits me")
    String offerYes();

    @Message("Other times, or no")
    String offerOther();

    @Message("You said yes. The other one is asked, too.")
    String offerSaid();

    @Message("Look at it again, or take it back")
    String offerAgain();

    @Message("We have found somebody, and wait for both your answers.")
    String asked();

    @Message("You rest until {date}. From then on we plan with you again.")
    String restsUntil(String date);

    @Message("You rest until you come back.")
    String rests();

    @Message("We cannot take you this time. We plan nothing with you; you can apply again whenever you like.")
    String notThisTime();

    @Message("You have withdrawn. We plan nothing with you.")
    String gone();

    @Message("Your lessons")
    String lessons();

    @Message("With {name}")
    String with(String name);

    @Message("Since {date}")
    String since(String date);

    @Message("the last day is {date}")
    String lastDay(String date);

    @Message("From {date} on")
    String from(String date);

    @Message("{times} where you are")
    String whereYouAre(String times);

    @Message
    String meetingOf(Meeting meeting);

    @Message("What you can do")
    String choices();

    @Message("Change my hours")
    String hours();

    @Message(
            "Say anew when you are free. The next plan goes by it; lessons that no longer fit are looked at by a coordinator.")
    String hoursText();

    @Message("Change what I told you")
    String facts();

    @Message("Subjects, languages, place and the rest. To change your e-mail address, answer one of our mails.")
    String factsText();

    @Message("Rest")
    String rest();

    @Message("You get no new lessons until a day that you name. What you told us stays.")
    String restText();

    @Message("Rest until another day")
    String restAnew();

    @Message("Come back")
    String comeBack();

    @Message("Your rest ends today, and we plan with you again.")
    String comeBackText();

    @Message("You apply again with what you told us, and a coordinator writes to you.")
    String applyAgainText();

    @Message("Withdraw")
    String leave();

    @Message("You leave. We plan nothing more with you; what you told us stays for the day you come back.")
    String leaveText();

    @Message("Erase everything")
    String forget();

    @Message("You leave, and all that you told us is gone for good. Nobody can bring it back.")
    String forgetText();

    @Message("Close my page")
    String close();

    @Message("For everybody who reads this on a device that is not their own.")
    String closeText();

    @Message("Save")
    String save();

    @Message("Back without a change")
    String cancel();

    @Message(
            "Somebody changed this meanwhile, perhaps a coordinator or you in another window. What you typed stands below; save once more to put it in place.")
    String changedMeanwhile();

    @Message("Until which day? On that day you are back.")
    String restUntil();

    @Message("Leave it empty if you do not know yet.")
    String restUntilHint();

    @Message("A rest ends after today. Choose a later day.")
    String restEndsTooSoon();

    @Message("Lessons that you have")
    String lessonsNow();

    @Message(
            "While you rest they do not take place; afterwards they come back by themselves. Tick those that end for good. The other of the two gets a mail.")
    String lessonsNowHint();

    @Message("{subject} with {name} ends today")
    String endLessons(String subject, String name);

    @Message("All your lessons end today, and the others get a mail that names nobody.")
    String forgetLessons();

    @Message("Your name, address, hours, wishes and all mails to you are erased at once.")
    String forgetFacts();

    @Message("It stays that somebody was here and when, without a name, so that we can count.")
    String forgetNumbers();

    @Message("A last mail tells you that it is done, and is erased as well.")
    String forgetMail();

    @Message("Copies for emergencies that the organisation keeps are overwritten in their turn.")
    String forgetBackups();

    @Message("Yes, erase everything about me")
    String forgetSure();

    @Message("Tick the box if you are sure.")
    String forgetNotSure();

    @Message("Coordinators see that you withdrew. You get a mail that says so.")
    String leaveFollows();

    @Message("You can come back at any time with the link to this page.")
    String leaveBack();

    @Message("Coordinators see that you rest.")
    String restFollows();

    @Message("EEEE, d MMMM yyyy")
    String datePattern();

    @Message("Language of mails to you")
    String mailLanguage();

    @Message("Two sentences about me")
    String introduction();

    @Message("Learners whom you could teach read them when they say whom they would like.")
    String introductionText();

    @Message("Whom I would like")
    String wishes();

    @Message("See who could teach you, and say whom you would like best.")
    String wishesText();

    @Message("Lessons that you tick end today. The others go on until the next plan, which ends them.")
    String lessonsLeaveHint();

    @Message("Back to my page")
    String toMyPage();

    @Message(
            "These volunteers have time when you have, and could teach what you want to learn. Choose up to three. A wish is"
                    + " no promise: others may wish for the same person.")
    String wishesLead();

    @Message("My wishes")
    String mine();

    @Message("Take back")
    String takeBack();

    @Message("Take back: {name}")
    String takeBackOf(String name);

    @Message("Saved. The next plan heeds your wishes.")
    String wished();

    @Message("Who could teach you")
    String couldTeach();

    @Message("At the moment nobody fits. You need not do anything: we go on looking. More hours help.")
    String nobodyFits();

    @Message("Nobody on this page fits. Look at the next one.")
    String nobodyHere();

    @Message("Times are in {zone}.")
    String timesIn(String zone);

    @Message("Could teach you")
    String canTeach();

    @Message("Speaks")
    String speaks();

    @Message("You both have time")
    String bothFree();

    @Message("First wish")
    String first();

    @Message("Second wish")
    String second();

    @Message("Third wish")
    String third();

    @Message("{rank}: {name}")
    String rankFor(String rank, String name);

    @Message("Volunteer {number}")
    String aVolunteer(long number);

    @Message("Show more")
    String more();

    @Message("What may learners call you?")
    String shownAs();

    @Message("A first name, or any name. Learners never learn another one from us.")
    String shownAsHint();

    @Message("Two sentences")
    String sentences();

    @Message(
            "How you teach, what you like: at most 300 characters. No address, no number; leave it empty to show nothing.")
    String sentencesHint();

    @Message("Please leave out addresses, numbers and names at messengers.")
    String noContact();

    @Message("Did you meet?")
    String didYouMeet();

    @Message("Nobody but a coordinator sees what you say here.")
    String didYouMeetHint();

    @Message("We met")
    String weMet();

    @Message("Nobody came")
    String nobodyCame();

    @Message("I want to talk to somebody")
    String wantToTalk();

    @Message("Minutes, and a line for next time")
    String note();

    @Message("How many minutes was it?")
    String noteMinutes();

    @Message("One line for next time")
    String noteLine();

    @Message("Where you stopped, what comes next. It is for you alone.")
    String noteLineHint();

    @Message("From last time: {line}")
    String noteBefore(String line);

    @Message("Next lessons")
    String nextLessons();

    @Message
    String lessonState(LessonState state);

    @Message("Not this time, or another time: {when}")
    String changeLesson(String when);

    @Message("Change")
    String change();

    @Message("This day is a holiday: {name}.")
    String onHoliday(String name);

    @Message("Does the lesson take place? If you say nothing, it does.")
    String holidayAsk();

    @Message("It takes place")
    String holidayStands();

    @Message("It takes place: {when}")
    String holidayStandsOf(String when);

    @Message("Not on this day")
    String holidayOff();

    @Message("Not on this day: {when}")
    String holidayOffOf(String when);

    @Message("One lesson")
    String oneLesson();

    @Message("The other of the two gets a mail at once. The lessons after it stay as they are.")
    String oneLessonLead();

    @Message("It does not take place")
    String notHeld();

    @Message("Move it to another time")
    String moveLesson();

    @Message("At these times you both have time. Times are where you are ({zone}).")
    String moveLessonHint(String zone);

    @Message("There is no other time within a week at which you both have time.")
    String noOtherTime();

    @Message("Move it")
    String moveIt();

    @Message("On the evening before each lesson you get a mail that reminds you.")
    String remindersOn();

    @Message("You are reminded of a first lesson alone.")
    String remindersOff();

    @Message("No reminders of each lesson")
    String noReminders();

    @Message("Remind me of each lesson")
    String remindMe();

    @Message("No more reminders?")
    String stopTitle();

    @Message(
            "If you press the button, you get no reminder on the evening before each lesson any more. Before a first lesson with"
                    + " somebody and before one on a holiday a mail still comes.")
    String stopText();

    @Message("Stop the reminders")
    String stopReminders();

    @Message("You switch them on again on your own page, at any time:")
    String stopBack();

    @Message("The reminders are stopped")
    String stoppedTitle();

    @Message(
            "That is so if this link came in a reminder of the last 60 days and your address is still the same. Should reminders"
                    + " go on, please switch them off on your own page.")
    String stoppedText();

    @Message("I am late")
    String iAmLate();

    @Message("What tutors read of me")
    String goal();

    @Message("Before they say yes, tutors read what you allow here: how much you know, and what you want to reach.")
    String goalText();

    @Message("How much do you know of what you want to learn?")
    String level();

    @Message("I do not say")
    String levelSilent();

    @Message
    String levelOf(SubjectLevel level);

    @Message("What do you want to reach?")
    String goalLine();

    @Message("One or two sentences, at most 300 characters. No name, no address, no number, nothing of your"
            + " family or your way here; leave it empty to show nothing.")
    String goalHint();

    @Message("a volunteer")
    String someVolunteer();

    @Message("In the place of your own volunteer")
    String inTheirPlace();

    @Message
    String whereOf(HandoverStage stage);

    @Message("The talk before it goes on")
    String talkTitle();

    @Message("A coordinator would like to talk with you, and offers some times. Please choose one.")
    String talk();

    @Message("You chose {time}. The coordinator sees it.")
    String talkTaken(String time);

    @Message("How you talk: {way}")
    String talkWay(String way);

    @Message("Which time suits you? Times are in {zone}.")
    String talkTimes(String zone);

    @Message("Take this time")
    String talkTake();

    @Message("Give this time back")
    String talkGiveBack();

    @Message("The time is free again, and the coordinator is told. Please choose another one if one suits you.")
    String talkGivenBack();

    @Message("This time is not there any more. Please choose another one.")
    String talkGone();

    @Message("None of the times is left. Answer any of our mails, and a coordinator offers others.")
    String talkNone();

    @Message
    String notThisTimeFor(NotThisTime reason);

    @Message("My agreement")
    String consent();

    @Message("What you agreed to, and how to take it back.")
    String consentText();

    @Message(
            "What we do with your data has changed, or you were never asked. Please read it and say whether you agree.")
    String consentDue();

    @Message("You agreed to version {version} of what we do with your data on {date}.")
    String consentGiven(int version, String date);

    @Message("You have not told us yet whether you agree to what we do with your data.")
    String consentNone();

    @Message("That is the version which is in force.")
    String consentCurrent();

    @Message("Read what you agreed to")
    String consentRead();

    @Message("I agree")
    String consentAgree();

    @Message("Take your agreement back")
    String withdraw();

    @Message(
            "You may do that at any time, and need not say why. Without your agreement we may not keep what you told us:")
    String withdrawText();

    @Message("If you only want no lessons for a while, or want to leave and perhaps come back, take these instead:")
    String withdrawRather();

    @Message("Take it back and erase everything")
    String withdrawDo();

    @Message("The year you promised, until {end}: {held} {#if held == 1}lesson{#else}lessons{/if} held, {done}"
            + " {#if done == 1}week{#else}weeks{/if} done, {left} to go.")
    String pledgeYear(int held, int done, int left, String end);

    @Message("After your pledge")
    String pledge();

    @Message("Your pledge ends soon. How does it go on?")
    String pledgeAsks();

    @Message
    String pledgeStands(PledgeAnswer said);

    @Message("How does it go on?")
    String pledgeChoice();

    @Message("I stay longer")
    String pledgeGoOn();

    @Message("Until when?")
    String pledgeUntil();

    @Message("A day after the one above. You need not know it to the day.")
    String pledgeUntilHint();

    @Message("Somebody else takes my learners over")
    String pledgeHandOver();

    @Message("We look for somebody, and ask your learners. You are at two lessons together.")
    String pledgeHandOverHint();

    @Message("My lessons end with my pledge")
    String pledgeFinish();

    @Message("Your learners hear of it, with thanks to you. They keep their place in the line.")
    String pledgeFinishHint();

    @Message
    String pledgeOutcome(PledgeOutcome outcome);

    @Message("Hours that I gave")
    String given();

    @Message("By month, from the lessons that were held; and certificates.")
    String givenText();

    @Message("{time} in all.")
    String givenAll(String time);

    @Message("No lesson was held in that time.")
    String givenNone();

    @Message("A page to print, with a code by which anybody can check it. Who checks sees no name.")
    String certifyHint();

    @Message("Certificate of all")
    String certifyAll();

    @Message("Statement of {year}")
    String certifyYear(int year);

    @Message("Certificates")
    String certificates();

    @Message("Report that something is wrong")
    String concern();

    @Message("To those alone who are named for it. Lessons that it is about stop until somebody has looked.")
    String concernText();

    @Message("End these lessons")
    String endTitle();

    @Message("Why?")
    String endWhy();

    @Message("Coordinators alone read it. The other one hears that the lessons end, and no reason.")
    String endWhyHint();

    @Message
    String endReason(EndReason reason);

    @Message("Please choose a reason.")
    String endReasonMissing();

    @Message("And then?")
    String endNext();

    @Message("Your lessons have ended. And then?")
    String goOnTitle();

    @Message("Say how you would like to go on. As long as you say nothing, we plan with you.")
    String goOnText();

    @Message
    String afterEnd(AfterAnEnd next);
}
