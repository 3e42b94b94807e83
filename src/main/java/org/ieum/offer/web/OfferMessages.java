package org.ieum.offer.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.ieum.kernel.Gender;
import org.ieum.learner.SubjectLevel;
import org.ieum.offer.WhyNot;
import org.ieum.offer.web.OfferScreen.Mood;

/**
 * The words of the page on which people answer; in Korean and Chinese in {@code messages/offer_ko.properties} and
 * {@code _zh}. Korean avoids loanwords.
 */
@MessageBundle("offer")
interface OfferMessages {

    @Message("Lessons are proposed to you")
    String doorTitle();

    @Message("You opened the page from our mail. Press the button to see the proposal. That does not answer it yet.")
    String doorLead();

    @Message("Show the proposal")
    String show();

    @Message("This page can no longer be used")
    String expiredTitle();

    @Message(
            "The link in the mail was good for a limited time, and that time is over. Answer the mail, and a person reads it.")
    String expiredHelp();

    @Message("There is no such page")
    String unknownTitle();

    @Message("Perhaps the link was cut in two. Open it from the mail once more, whole.")
    String unknownHelp();

    @Message("Error:")
    String errorInTitle();

    @Message("There is a problem")
    String problem();

    @Message("Lessons: {subject}")
    String title(String subject);

    @Message("With whom")
    String withWhom();

    @Message("a volunteer")
    String aVolunteer();

    @Message("{name}, a volunteer")
    String volunteerNamed(String name);

    @Message("{alias}, who wants to learn")
    String learnerNamed(String alias);

    @Message("Subject")
    String subject();

    @Message("Languages of the volunteer")
    String languages();

    @Message("Every week")
    String everyWeek();

    @Message("{day}, {from} to {to}")
    String session(String day, String from, String to);

    @Message("that is {time} in {place}")
    String thatIs(String time, String place);

    @Message("Clocks change where you are during the year; the lesson keeps its time in {place}.")
    String clocksChange(String place);

    @Message("How you meet")
    String meeting();

    @Message("in person, in {city}")
    String inPerson(String city);

    @Message("over the internet, by video")
    String online();

    @Message("First lesson")
    String firstLesson();

    @Message("Answer by")
    String answerBy();

    @Message("EEEE, d MMMM yyyy")
    String datePattern();

    @Message("EEEE, d MMMM yyyy, HH:mm")
    String momentPattern();

    @Message
    String heading(Mood mood);

    @Message("We have found somebody for you. Please read it and tell us.")
    String lead();

    @Message("The times below are new: the other side proposed them, since the ones before did not suit.")
    String otherTimesLead();

    @Message("Yes, this suits me")
    String accept();

    @Message("Until both of you have said yes you can take your answer back.")
    String acceptHint();

    @Message("Other times would suit me")
    String otherTimes();

    @Message("At these times you both are free. Which ones would suit you?")
    String otherTimesLegend();

    @Message("The other side is asked whether they suit as well.")
    String otherTimesHint();

    @Message("Propose these times")
    String propose();

    @Message("There are no other times at which you both are free.")
    String noOtherTimes();

    @Message("No, this does not suit me")
    String declineSummary();

    @Message("Why does it not suit you?")
    String whyLegend();

    @Message(
            "Only the coordinators read this. It helps them to find something better. The other side does not learn it.")
    String whyHint();

    @Message
    String why(WhyNot why);

    @Message("Do you want to add something? (You need not.)")
    String note();

    @Message("At most 500 characters.")
    String noteHint();

    @Message("Say no")
    String decline();

    @Message("Why does it not suit you? Choose one of the reasons.")
    String whyMissing();

    @Message("Other times: choose the times that would suit you.")
    String timesMissing();

    @Message("What you added is {count} {#if count == 1}character{#else}characters{/if} too long. Please shorten it.")
    String noteTooLong(int count);

    @Message("What you added holds a character that cannot be seen. Please write it anew.")
    String noteUnseen();

    @Message("We wait for the other side until {date}. Then you get a mail in any case.")
    String acceptedNext(String date);

    @Message("The other side is asked whether the times below suit, until {date}. Then you get a mail in any case.")
    String proposedNext(String date);

    @Message("Take my answer back")
    String takeBack();

    @Message("You both said yes. The first lesson is on {date}.")
    String arrangedLead(String date);

    @Message("Lessons out of my calendar")
    String calendarOut();

    @Message("Did you put these lessons into your calendar already? The button gives you a file that takes them out.")
    String calendarOutHint();

    @Message("Lessons into my calendar")
    String calendar();

    @Message("The button gives you a file. Open it, and the lessons are in your calendar.")
    String calendarHint();

    @Message(
            "The button gives you a file, with which you see in your calendar whether the times fit. If the lessons do not come about, we send you a file that takes them out.")
    String calendarPreviewHint();

    @Message("Thank you for telling us. We go on looking for something that suits you better.")
    String declinedLead();

    @Message("Did you press the wrong button? You can still take your answer back.")
    String declinedBack();

    @Message(
            "These lessons did not come about. This is not because of you, and we go on looking. You keep your place in the line.")
    String overLearner();

    @Message(
            "These lessons did not come about. This is not because of you, and we go on looking for a learner for you.")
    String overTutor();

    @Message("Answer our mail if you have a question. A person reads it.")
    String endedLead();

    @Message("Meanwhile other times were proposed. Please read them and answer again.")
    String sayOtherTimesNow();

    @Message("This can no longer be answered. Below you see how it stands.")
    String sayOver();

    @Message("Those times are not free any more. Please choose others.")
    String sayTaken();

    @Message(
            "Your answer can no longer be taken back, because something has followed from it. Below you see how it stands.")
    String sayFollowed();

    @Message("Your answer is taken back. Nothing has happened. Please tell us once more.")
    String sayTakenBack();

    @Message(
            "The times that you proposed are taken back, and those before hold again. The other one had been asked about yours"
                    + " and hears of it now. Please tell us once more what you say.")
    String sayTimesTakenBack();

    @Message("What they say of themselves")
    String aboutThem();

    @Message("Gender")
    String genderOfThem();

    @Message
    String gender(Gender gender);

    @Message("How much they know")
    String level();

    @Message
    String levelOf(SubjectLevel level);

    @Message("What they want to reach")
    String goal();

    @Message("Language of the lesson")
    String languagesInCommon();

    @Message("if you both have said yes by {date}; otherwise a week later")
    String firstIfBy(String date);
}
