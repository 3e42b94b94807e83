package org.ieum.desk.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.ieum.checkin.TroubleReason;
import org.ieum.kernel.Meeting;
import org.ieum.kernel.Side;
import org.ieum.learner.SubjectLevel;
import org.ieum.outbox.AddressPause.PauseReason;
import org.ieum.person.NotThisTime;
import org.ieum.person.Status;

/** The words of the coordinators' pages about people. */
@MessageBundle("people")
public interface PeopleMessages {

    @Message
    String listOf(Side kind);

    @Message("Name, key or whole e-mail address")
    String text();

    @Message("Search")
    String search();

    @Message("all")
    String all();

    @Message("Nobody here yet. People sign up at {path}; you can also write somebody down, or bring in a file.")
    String nobody(String path);

    @Message(
            "Nobody was found. Search for a part of the name, the beginning of the key or the whole address, or take filters away.")
    String notFound();

    @Message("Key")
    String ref();

    @Message("Name")
    String name();

    @Message("City")
    String city();

    @Message("Subjects")
    String subjects();

    @Message("Standing")
    String standing();

    @Message("Waiting since")
    String waitingSince();

    @Message("Came on")
    String cameOn();

    @Message("address not confirmed")
    String unconfirmed();

    @Message("online only")
    String onlineOnly();

    @Message("without tutor")
    String withoutTutor();

    @Message("without learner")
    String withoutLearner();

    @Message("Only those with a need that has no tutor")
    String onlyWithoutTutor();

    @Message("Only those without a learner")
    String onlyWithoutLearner();

    @Message("Waiting since this day or longer")
    String sinceFilter();

    @Message("Came on this day or before")
    String cameFilter();

    @Message("any")
    String any();

    @Message("Weeks waited")
    String weeksWaited();

    @Message("Tutor or offer")
    String tutorOrOffer();

    @Message("Learners")
    String learnersOfTutor();

    @Message("Next step")
    String nextStep();

    @Message("asked")
    String isAsked();

    @Message("waits until they confirm")
    String nextConfirm();

    @Message("talk to them")
    String nextTalk();

    @Message("decide after the talk")
    String nextDecide();

    @Message("answers are awaited")
    String nextAnswer();

    @Message("in the next plan")
    String nextRound();

    @Message("until {day}")
    String until(String day);

    @Message("{count} {#if count == 1}person was{#else}people were{/if} moved: {standing}.")
    String manyMoved(int count, String standing);

    @Message("Not {name}: {why}")
    String manyNot(String name, String why);

    @Message("Nobody was ticked.")
    String noneTicked();

    @Message("Show")
    String show();

    @Message("Filters")
    String filters();

    @Message("Take all filters away")
    String clear();

    @Message("Earlier")
    String earlier();

    @Message("More")
    String more();

    @Message("Found for “{text}”")
    String found(String text);

    @Message("Write down a new learner")
    String newLearner();

    @Message("Write down a new tutor")
    String newTutor();

    @Message("Duplicates")
    String duplicates();

    @Message("Workshops")
    String workshops();

    @Message("Bring in files")
    String importFiles();

    @Message("Take files out")
    String exportFiles();

    @Message
    String status(Status status);

    @Message
    String move(Status to);

    @Message("End the pause")
    String moveBack();

    @Message("Paused until (may stay empty)")
    String pauseUntil();

    @Message("paused until {day}")
    String pausedUntil(String day);

    @Message("since {at}, by {who}")
    String moved(String at, String who);

    @Message
    String notice(PersonNotice notice);

    @Message("Other now: {labels}")
    String changedNow(String labels);

    @Message("One person has approved; another one has to.")
    String oneHasApproved();

    @Message("Edit")
    String edit();

    @Message(
            "Write down what they say. You vouch for the address of somebody new: no mail goes out. Whoever has an address and gets another is asked to confirm it.")
    String editLead();

    @Message("Save")
    String save();

    @Message("Cancel")
    String cancel();

    @Message(
            "Somebody else changed this person while you were typing. What you typed is still here: compare it with their page, then save again to keep yours.")
    String late();

    @Message("What they said")
    String facts();

    @Message("E-mail")
    String email();

    @Message("none: a coordinator reaches them")
    String noEmail();

    @Message("Language of their mails")
    String mailLanguage();

    @Message("Gender")
    String gender();

    @Message("How they can meet")
    String meeting();

    @Message("Languages")
    String languages();

    @Message("Wants to learn")
    String needs();

    @Message("{subject}, {sessions} × {minutes} minutes a week")
    String need(String subject, int sessions, int minutes);

    @Message("Only taught by")
    String onlyTaughtBy();

    @Message("Teaches")
    String teaches();

    @Message("Room")
    String room();

    @Message(
            "at most {sessions} {#if sessions == 1}lesson{#else}lessons{/if} a week, {learners} {#if learners == 1}learner{#else}learners{/if}")
    String atMost(int sessions, int learners);

    @Message("Pledge")
    String pledge();

    @Message("The week")
    String week();

    @Message("Calendar, to print or to follow")
    String calendar();

    @Message("Day")
    String day();

    @Message("Free")
    String hours();

    @Message("Picture")
    String picture();

    @Message("free")
    String weekFree();

    @Message("a lesson")
    String weekLesson();

    @Message("Times are in {zone}.")
    String weekIn(String zone);

    @Message("They live by {zone}.")
    String theyLiveBy(String zone);

    @Message("Proposed and offered")
    String proposals();

    @Message("Pairings")
    String pairings();

    @Message("Pairings before")
    String pairingsBefore();

    @Message("Lessons")
    String lessons();

    @Message("Lessons with {name}")
    String lessonsWith(String name);

    @Message("No pairing yet. The next round looks for one once they are approved.")
    String noPairings();

    @Message("Times")
    String times();

    @Message("How")
    String how();

    @Message("When")
    String when();

    @Message
    String meetingOf(Meeting meeting);

    @Message("offered, not answered by both yet")
    String offered();

    @Message("offer declined")
    String offerDeclined();

    @Message("offer expired without an answer")
    String offerExpired();

    @Message("offer withdrawn")
    String offerWithdrawn();

    @Message("since {day}")
    String since(String day);

    @Message("Which one is meant?")
    String whichOfThem();

    @Message("Wishes and vetoes")
    String wishes();

    @Message("For coordinators alone: neither side learns what the other said.")
    String wishesHint();

    @Message("None.")
    String noWishes();

    @Message("Who")
    String who();

    @Message("the learner says")
    String saidByLearner();

    @Message("the tutor says")
    String saidByTutor();

    @Message("What")
    String wish();

    @Message("wish {rank}")
    String wishRank(String rank);

    @Message("never")
    String never();

    @Message("Whose word")
    String saidBy();

    @Message("the learner’s")
    String learnerWord();

    @Message("the tutor’s")
    String tutorWord();

    @Message("Name or key of the other person")
    String otherKey();

    @Message("Write down")
    String addWish();

    @Message("Take back")
    String takeBack();

    @Message("Take back: {name}")
    String takeBackOf(String name);

    @Message("History")
    String history();

    @Message("Nothing yet: they came in by a file.")
    String noHistory();

    @Message("When")
    String at();

    @Message("What happened")
    String what();

    @Message("By")
    String by();

    @Message("Show who has read this page, too")
    String showReads();

    @Message("Without who has read this page")
    String hideReads();

    @Message("Perhaps one person is here twice. Put the two together, or say that they are two people.")
    String duplicatesLead();

    @Message("Nothing is saved yet: this looks like somebody who is here already.")
    String alike();

    @Message("same mail address")
    String alikeByAddress();

    @Message("same name, and free at the same hours")
    String alikeByName();

    @Message("Save as one more person")
    String saveAnyway();

    @Message("None found.")
    String noDuplicates();

    @Message("Why")
    String why();

    @Message("One")
    String first();

    @Message("Other")
    String second();

    @Message("same mail address")
    String sameAddress();

    @Message("same name, hours in common")
    String sameName();

    @Message("Why they want to learn")
    String whyLearning();

    @Message("Would rather not meet")
    String avoid();

    @Message("Reached through")
    String through();

    @Message("Learners may call them")
    String shownAs();

    @Message("Says to learners")
    String introduction();

    @Message("{name} has left")
    String leavingOf(String name);

    @Message("Nothing more is planned with them, and offers to them are taken back. Both people are told of each lesson"
            + " that ends.")
    String leavingLead();

    @Message("Lessons that run")
    String leavingLessons();

    @Message("Lessons that you tick end today. The others go on until the next plan, which ends them.")
    String leavingHint();

    @Message("{subject} with {name} ends today")
    String endsToday(String subject, String name);

    @Message("{subject} with {name}: the offer is taken back, and they are told")
    String offerIsTakenBack(String subject, String name);

    @Message("Back without a change")
    String leavingCancel();

    @Message("Reason that they are told")
    String toldReason();

    @Message
    String toldReasonOf(NotThisTime reason);

    @Message("Offer times for a talk")
    String offerTimes();

    @Message("A talk with {name}")
    String interviewTitle(String name);

    @Message("They choose one of these times on their own page, and both of you see it. Times are in {zone}.")
    String interviewLead(String zone);

    @Message("Time {number}")
    String interviewTime(int number);

    @Message("How you talk: by telephone, in which video room, at which office")
    String interviewWay();

    @Message("Offer these times")
    String interviewOffer();

    @Message("Give at least one time that is not over, and how you talk, in one line.")
    String interviewFlaw();

    @Message("Offered: {times}")
    String interviewOffered(String times);

    @Message("They chose {time}.")
    String interviewChosen(String time);

    @Message("Due")
    String due();

    @Message("What was promised to people for a day that is over, and what is to be told by hand.")
    String dueLead();

    @Message("Applications: they should have heard from us")
    String dueApplicants();

    @Message("{#if count == 1}One pair does{#else}{count} pairs do{/if} not know where they meet, past the day")
    String dueHandovers(long count);

    @Message("Nothing is overdue.")
    String dueNone();

    @Message("Promised for")
    String promisedOn();

    @Message("Reached without mail by")
    String reachedBy();

    @Message("Save")
    String saveReached();

    @Message("How much they know (tutors read it)")
    String level();

    @Message
    String levelOf(SubjectLevel level);

    @Message("What they want to reach (tutors read it)")
    String goal();

    @Message("To tell by hand")
    String byHand();

    @Message("No mail reaches these people. Tell them, and tick it off.")
    String byHandLead();

    @Message("Mails to them come back")
    String comingBack();

    @Message(
            "No mail is sent to these people until their address is corrected, or somebody knows that it works again. Ask them in another way.")
    String comingBackLead();

    @Message(
            "Mails to this address have come back since {since}: {reason}. None is sent until the address is corrected, or works again.")
    String mailsComeBack(String since, String reason);

    @Message
    String pauseReasonOf(PauseReason reason);

    @Message("Correct the address")
    String correctAddress();

    @Message("The address works again")
    String addressWorks();

    @Message("What")
    String whatToTell();

    @Message("Since")
    String waitsSince();

    @Message("Read")
    String readIt();

    @Message("I have told {name}")
    String toldIt(String name);

    @Message("not known")
    String howUnknown();

    @Message("A coordinator was called")
    String conversations();

    @Message("{learner} and {tutor}")
    String conversationOf(String learner, String tutor);

    @Message("One of the two called. You read along, and both see it, until you leave.")
    String conversationLead();

    @Message("Write to both")
    String conversationWrite();

    @Message("Send")
    String conversationSend();

    @Message("Leave the conversation")
    String conversationLeave();

    @Message("Write at most 2,000 letters, without links.")
    String conversationFlaw();

    @Message("Coordinator")
    String coordinator();

    @Message("This is too long, or holds a sign that nobody can see. Please write it in one line of at most 500"
            + " letters.")
    String reachedFlaw();

    @Message("Sent again")
    String newer();

    @Message("On {at} somebody signed up with this address and name and other answers.")
    String newerCame(String at);

    @Message("They were confirmed at the address, when somebody had vouched for this person already.")
    String newerConfirmed();

    @Message("Nobody confirmed them at the address: it may have been somebody else. Ask before you take them over.")
    String newerUnconfirmed();

    @Message(
            "In the names of these people other answers came. Look at what would change, and take it over or put it away.")
    String newerDue();

    @Message("What")
    String newerWhat();

    @Message("We know")
    String newerNow();

    @Message("Sent")
    String newerThen();

    @Message("Take these answers over")
    String newerTake();

    @Message("Put them away")
    String newerDrop();

    @Message("Needs somebody")
    String needsSomebody();

    @Message
    String troubleOf(TroubleReason reason);

    @Message("A guardian's yes")
    String guardian();

    @Message(
            "Under 14: nobody teaches them before a parent or guardian has agreed. Ask, and write down who agreed and how.")
    String guardianMissing();

    @Message("Who agreed, and by which way")
    String guardianHow();

    @Message("A guardian has agreed")
    String guardianAgreed();

    @Message("{how} ({at}, written down by {by})")
    String guardianSaid(String how, String at, String by);
}
