package org.ieum.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.ieum.account.SecondStepWaysChanged.SecondStepChange;
import org.ieum.person.NotThisTime;

/**
 * The words of all mails, in English here, in Korean and Chinese in {@code messages/mail_ko.properties} and
 * {@code mail_zh.properties}. Subjects are constant and say nothing about the reader. Korean avoids loanwords: people from
 * North Korea stumble over them.
 */
@MessageBundle("mail")
interface MailMessages {

    /** In English in {@code mail_en.properties}, as for every message of an enum. */
    @Message
    String subjectOf(MailKind kind);

    @Message("Hello {name},")
    String greeting(String name);

    @Message("You and the volunteer have both said yes. Your lessons begin.")
    String learnerNew();

    @Message("Your lessons go on with the same volunteer, from {date} on as written here.")
    String learnerMoved(String date);

    @Message(
            "These lessons end. From {date} on there are none. If another volunteer will teach you, a mail of its own says so.")
    String learnerEnded(String date);

    @Message("You and the learner have both said yes. The lessons begin.")
    String tutorNew();

    @Message("Your lessons with this learner go on, from {date} on as written here.")
    String tutorMoved(String date);

    @Message("Your lessons with this learner end. From {date} on there are none. Thank you for the time you gave.")
    String tutorEnded(String date);

    @Message("We have found a volunteer who can teach you. Please open this page and tell us whether it suits you:")
    String learnerOffer();

    @Message("We have found a learner for you. Please open this page and tell us whether it suits you:")
    String tutorOffer();

    @Message("You have not answered yet whether these lessons suit you. Please open this page. It is fine to say no:")
    String reminder();

    @Message(
            "The volunteer would like to meet at other times. Please open this page and tell us whether they suit you:")
    String learnerOtherTimes();

    @Message("The learner would like to meet at other times. Please open this page and tell us whether they suit you:")
    String tutorOtherTimes();

    @Message(
            "The lessons that we proposed did not work out. This is not because of you. We go on looking for a volunteer, and you keep your place in the line.")
    String learnerFellThrough();

    @Message(
            "The lessons that we proposed did not work out. This is not because of you. We go on looking for a learner for you.")
    String tutorFellThrough();

    @Message("Please answer by {date}. Until then the times are kept for you.")
    String offerUntil(String date);

    @Message("Subject")
    String subject();

    @Message("Learner")
    String learner();

    @Message("Every week ({zone})")
    String everyWeek(String zone);

    @Message("Where you are ({zone})")
    String yourTime(String zone);

    @Message("Clocks change where you are during the year; the lesson keeps its time in the line above.")
    String clocksChange();

    @Message("How you meet")
    String meeting();

    @Message("in person")
    String inPerson();

    @Message("over the internet, by video")
    String online();

    @Message("First lesson")
    String firstLesson();

    @Message("First lesson at the new time")
    String firstMovedLesson();

    @Message("The file that comes with this mail puts the lessons into your calendar.")
    String calendar();

    @Message("The file that comes with this mail ends the lessons in your calendar, too.")
    String calendarEnded();

    @Message(
            "If you have put proposed lessons into your calendar already, the file that comes with this mail takes them out.")
    String calendarFellThrough();

    @Message("If something in this mail does not fit, answer it. A person reads your answer.")
    String answer();

    @Message("Ieum")
    String signature();

    @Message("EEEE, d MMMM yyyy")
    String datePattern();

    @Message("You signed up with this address. Please open this page and confirm that the address is yours:")
    String confirm();

    @Message("It takes over the answers that you sent last. Without it, those that you sent before stay.")
    String confirmNewer();

    @Message("The page can be used until {date}.")
    String confirmUntil(String date);

    @Message("Hello,")
    String greetingColleague();

    @Message("You are asked to work as a coordinator on Ieum. Please open this page and choose a password:")
    String invitation();

    @Message("The page can be used once, until {date}.")
    String invitationUntil(String date);

    @Message("If you do not know what this is about, you need not do anything.")
    String invitationNotYou();

    @Message("An admin sends you this, because you forgot your password. Please open this page and choose another one:")
    String newPassword();

    @Message("If you did not forget it, do not open the page, and tell your admin: your password counts as before.")
    String newPasswordNotYou();

    @Message(
            "The second step of your account was turned on. Each sign-in asks for the six digits of your phone as well as for the password.")
    String secondStepOn();

    @Message("The second step of your account was turned off. The password alone lets you in now.")
    String secondStepOff();

    /** In English in {@code mail_en.properties}. */
    @Message
    String secondStepIsOther(SecondStepChange change);

    @Message("If this was not you, change your password at once and tell an admin.")
    String secondStepNotYou();

    @Message(
            "One of us, or one of our programs, wanted to read of more people than is usual in a day, and was stopped. Please see who it was, and whether it was work:")
    String readingStopped();

    @Message("This mail was sent to see whether mails arrive. They do.")
    String test();

    @Message("If you did not sign up, you need not do anything. We write again only if this address is entered again.")
    String confirmNotYou();

    @Message("You asked for a link to continue where you stopped. Open this page and press the button:")
    String draft();

    @Message("The page can be used until {date}, on any device. After that what you have written is deleted.")
    String draftUntil(String date);

    @Message("If you did not ask for it, you need not do anything.")
    String draftNotYou();

    @Message(
            "On your own page you see how things stand. There you can change your hours, rest, leave or have everything erased:")
    String ownPage();

    @Message(
            "You signed up with this address and this name. We know you already, so we changed nothing. On your own page"
                    + " you see how things stand, and can change what you said, or come back:")
    String signedUpAgain();

    @Message("This link is good until {date}. You get a new one here at any time:")
    String ownPageUntil(String date);

    @Message("Whoever has the link can do all this. Please do not pass this mail on.")
    String ownPageKeep();

    @Message(
            "On your page it was said that you withdraw. We plan no new lessons with you. You can come back at any time; here you get the link to your page:")
    String withdrew();

    @Message("If this was not you, answer this mail. A person reads your answer.")
    String withdrewNotYou();

    @Message("You rest until {date}. From then on you are back by yourself.")
    String restsUntil(String date);

    @Message("You rest until you say on your page that you are back.")
    String rests();

    @Message(
            "Until then nobody new is proposed to you, and your lessons do not take place; the others have been told. You can"
                    + " come back sooner, or rest longer. Here you get the link to your page:")
    String restMeans();

    @Message("Your page asks how you go on: teach somebody else, rest, or stop.")
    String goOnAsked();

    @Message("This address was with us as somebody's. Another one is in its place now, and no further mail comes here.")
    String addressGone();

    @Message("Links in our earlier mails to this address do not work any more.")
    String addressGoneLinks();

    @Message(
            "On your page it was said that everything about you is to be erased. That is done. This is our last mail to you, and it is erased as well.")
    String forgotten();

    @Message(
            "If this was not you, answer this mail. We cannot bring back what is erased, but we can begin anew together.")
    String forgottenNotYou();

    @Message(
            "These lessons end: they do not go on for the learner. From {date} on there are none. It is nobody's fault. Thank you"
                    + " for the time you gave.")
    String endedByLearner(String date);

    @Message(
            "Your volunteer cannot go on with these lessons. From {date} on there are none. This is not because of you. You keep your place in the line as it was before these lessons; if another volunteer will teach you, a mail of its own says so.")
    String endedByTutor(String date);

    @Message("One lesson is at another time. The lessons after it stay as they are.")
    String lessonMoved();

    @Message("One lesson does not take place. The lessons after it stay as they are.")
    String lessonCancelled();

    @Message("It was planned for")
    String lessonWas();

    @Message("It is now")
    String lessonIs();

    @Message("The file that comes with this mail changes this one lesson in your calendar.")
    String calendarOfOne();

    @Message(
            "The other of the two rests. These lessons do not take place, nor do later ones in that time. You need not do anything: afterwards the lessons come back by themselves.")
    String lessonsRest();

    @Message("The other of the two is back. These lessons take place again.")
    String lessonsBack();

    @Message("Lessons ({zone})")
    String someLessons(String zone);

    @Message("This is a reminder of your lessons tomorrow.")
    String lessonReminder();

    @Message("Where it is stands on your page, once you have read there how to meet safely.")
    String whereOnceRead();

    @Message("This day is a holiday ({name}): does the lesson take place? If you say nothing on your page, it does.")
    String lessonOnHoliday(String name);

    @Message("If you cannot come, say so on your page, please. There you also switch reminders on and off:")
    String lessonReminderLink();

    @Message("If you want no more reminders of each lesson, press one button here:")
    String lessonReminderStop();

    @Message("The other of the two is on the way and comes late. Please wait a little.")
    String lessonLate();

    @Message("Lesson")
    String oneLesson();

    @Message(
            "The volunteer until now still teaches in the first weeks: at lessons of the same time you are there together.")
    String besideAnother();

    @Message("Who teaches")
    String givenBy();

    @Message("a volunteer")
    String someVolunteer();

    @Message("{name}, your tutor until now (the last day is {date})")
    String givenUntil(String name, String date);

    @Message("{name}, your next tutor (from {date} on)")
    String givenFrom(String name, String date);

    @Message("{name}, in the place of your own tutor")
    String givenInstead(String name);

    @Message("The file that comes with this mail changes these lessons alone in your calendar.")
    String calendarOfSome();

    @Message("On your own page you read how to meet safely, and then where you meet. By {date} there is a place"
            + " or a video room; the first lesson waits for it:")
    String meetHere(String date);

    @Message("On your own page you read how to meet safely, and then where you meet:")
    String meetHereNow();

    @Message("A place is proposed at which you could meet. Please read on your page which one, and say whether it"
            + " suits you:")
    String placeProposed();

    @Message("It is settled where you meet. You read it on your page:")
    String meetingArranged();

    @Message("There is no place or video room for your lessons yet. So the first lesson is later than we wrote,"
            + " as it stands here. A coordinator sees this and looks for one. Your page says how it stands:")
    String meetingLate();

    @Message("Where you meet is settled anew, by {date}. Your page says how it stands:")
    String meetingOtherwise(String date);

    @Message("Before it goes on, a coordinator would like to talk with you. By {date} you get times to choose"
            + " from. Your own page says how it stands:")
    String interview(String date);

    @Message("A coordinator would like to talk with you, and offers some times. Please choose one on your page:")
    String interviewTimes();

    @Message(
            "You chose a time for our talk{#if date}: {date}{/if}. How we talk stands on your page, and there you can choose"
                    + " another one:")
    String interviewTaken(String date);

    @Message(
            "Somebody who applied has taken a time that you offered for a talk{#if date}: {date}{/if}. Who it is stands"
                    + " behind the link:")
    String interviewKnown(String date);

    @Message("Somebody who applied has given back the time that they had taken for a talk with you. The other times"
            + " stay offered:")
    String interviewGivenBack();

    @Message("You are accepted. Each week we look for a volunteer who fits, and a mail comes as soon as somebody"
            + " is found. On your page you can say what tutors may read of you:")
    String learnerApproved();

    @Message("You are accepted. Each week we look for a learner who fits, and a mail comes as soon as somebody is"
            + " found. On your page you choose the name by which learners know you:")
    String tutorApproved();

    @Message("We cannot take you this time. Thank you for coming to us.")
    String notThisTime();

    @Message
    String notThisTimeFor(NotThisTime reason);

    @Message("You can apply again whenever you like, on your own page:")
    String applyAgain();

    @Message("You have waited for {weeks} weeks. We have not forgotten you: you keep your place, and we go on"
            + " looking each week. More hours on your page help:")
    String stillWaiting(int weeks);

    @Message("Somebody with whom you have lessons has written to you. What they wrote waits on your own page, and"
            + " is in no mail:")
    String messageWaits();

    @Message("How are these lessons going? One press is enough: good, so-so, or please call me. You can write a line"
            + " with it, and take it back.")
    String checkIn();

    @Message(
            "One last question: how was it, all in all? One press is enough. You can write a line with it, and take it back.")
    String lastQuestion();

    @Message("Coordinators alone read what you say. Whoever you have lessons with never sees it.")
    String checkInAlone();

    @Message("Next come these steps, of which we keep no paper, only the day on which we saw it:")
    String stepsNext();

    @Message(
            "“{step}”, which somebody here has seen of you, counts until {until}. Please renew it before then and show it"
                    + " to your coordinator. We keep no paper, only the day on which we saw it. The lessons that you hold go on."
                    + " How it stands is on your page:")
    String stepRunsOut(String step, String until);

    @Message("Your pledge lasts until {end}. Thank you for the time you give. How does it go on? On your page you say"
            + " whether you stay longer, whether somebody else takes your learners over, or whether you finish:")
    String pledgeEnds(String end);

    @Message("Your volunteer's time ends as it was agreed; the last lesson is on {last} at the latest. We look for"
            + " somebody who goes on with you, and you keep your place. When we have found somebody, a mail asks whether it"
            + " suits you. Your page says how it stands:")
    String handedOn(String last);

    @Message("Is something wrong? Report it, with or without your name:")
    String concernFoot();

    @Message("Emergency line of the organisation: {line}")
    String emergencyFoot(String line);

    @Message("For questions about your data: {person}")
    String privacyFoot(String person);

    @Message(
            "Somebody has reported a concern. Those alone read it who are named for it, and you are. What it says is in no"
                    + " mail. Please look at it now:")
    String concernReported();

    @Message(
            "For now there are no lessons of these. This is a decision of the organisation, and a coordinator will talk"
                    + " with you about it. You need not do anything.")
    String lessonsStopped();

    @Message("These lessons go on, at the same times as before. Your page shows the next ones.")
    String lessonsGoOn();

    @Message(
            "The learner has learned what they wanted, and thanks you. So these lessons end; from {date} on there are none."
                    + " Thank you for the time you gave.")
    String endedWithThanks(String date);

    @Message("Your volunteer is away for a while. Somebody else could give you these lessons until they are "
            + "back; afterwards it goes on with your own volunteer. Does that suit you?")
    String substituteAsksLearner();

    @Message("Another volunteer is away for a while, and you said that you would stand in. Could you give "
            + "these lessons in their place, these alone?")
    String substituteAsksTutor();

    @Message("Both of you are asked, and only with two yeses the lessons take place. If you cannot, that is "
            + "all right. Please say yes or no on your page until {until}:")
    String substituteUntil(String until);

    @Message("How you meet")
    String substituteHow();

    @Message("Both have said yes: these lessons are given by another volunteer. Afterwards it goes on with "
            + "your own. Where you meet stays as it is. Your page shows it all:")
    String substituteAgreedLearner();

    @Message("Both have said yes: you give these lessons, these alone. Where you meet, and how to meet "
            + "safely, stands on your page. Thank you for standing in:")
    String substituteAgreedTutor();

    @Message("We asked you about these lessons. It comes to nothing this time; the reason is in nothing that "
            + "you did. You need not do anything.")
    String substituteOff();

    @Message("These lessons are not given by another volunteer any more: your own is back earlier, or it was "
            + "not possible. Your page shows which lessons take place:")
    String substituteEndedLearner();

    @Message("These lessons are not yours any more: whom you stood in for is back earlier, or they are not "
            + "needed now. You need not come. Thank you for being ready:")
    String substituteEndedTutor();
}
