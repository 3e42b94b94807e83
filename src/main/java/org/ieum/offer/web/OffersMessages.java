package org.ieum.offer.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.ieum.kernel.Meeting;
import org.ieum.offer.ActingOnOffers.ManyAct;
import org.ieum.offer.ActingOnOffers.WhyLeft;
import org.ieum.offer.AnswerOutcome;
import org.ieum.offer.ListingOffers.Shown;
import org.ieum.pairing.PairingState;

/** The words of the coordinators' pages over offers; in Korean in {@code messages/offers_ko.properties}. */
@MessageBundle("offers")
public interface OffersMessages {

    @Message("Offers")
    String title();

    @Message("Name or key of one of the two")
    String search();

    @Message("Which offers")
    String which();

    @Message
    String shown(Shown shown);

    @Message("Subject")
    String subject();

    @Message("All subjects")
    String allSubjects();

    @Message("Only those where a learner without an address has not answered")
    String silent();

    @Message("Show")
    String show();

    @Message("No offer waits for an answer. Offers are made when a round is published.")
    String noneWaiting();

    @Message("There are none.")
    String none();

    @Message("Learner")
    String learner();

    @Message("Tutor")
    String tutor();

    @Message("Times")
    String times();

    @Message("How")
    String how();

    @Message
    String meetingOf(Meeting meeting);

    @Message("Answer by")
    String deadline();

    @Message("Ended")
    String ended();

    @Message("Why")
    String why();

    @Message("Answers")
    String answers();

    @Message("Open")
    String open();

    @Message("{learner} and {tutor}, {subject}")
    String pair(String learner, String tutor, String subject);

    @Message("The need has somebody else now")
    String served();

    @Message("The need is open")
    String needOpen();

    @Message("may be proposed again")
    String allowed();

    @Message("{who}: yes")
    String saidYes(String who);

    @Message("{who}: no")
    String saidNo(String who);

    @Message("{who}: not yet")
    String notYet(String who);

    @Message("{who}: not yet, gets no mail: please ask")
    String notYetSilent(String who);

    @Message
    String state(PairingState state);

    @Message("Other times, proposed by the learner")
    String proposedByLearner();

    @Message("Other times, proposed by the tutor")
    String proposedByTutor();

    @Message("First lesson")
    String first();

    @Message("{who}, {when}, noted by {actor}")
    String repliedBy(String who, String when, String actor);

    @Message("{who}, {when}")
    String replied(String who, String when);

    @Message("What was added")
    String note();

    @Message("Answer for somebody")
    String answerFor();

    @Message(
            "For a learner without an address, or for somebody who told you in another way. It counts like their own answer.")
    String answerForHint();

    @Message("Who answers")
    String whoAnswers();

    @Message("The answer")
    String theAnswer();

    @Message("Yes")
    String yes();

    @Message("No")
    String no();

    @Message("Take the answer of {who} back")
    String takesBack(String who);

    @Message("Reason, if no")
    String reason();

    @Message("Note the answer")
    String noteAnswer();

    @Message("Choose a reason for the no.")
    String reasonMissing();

    @Message("Choose who answers, and what.")
    String answerMissing();

    @Message
    String outcome(AnswerOutcome outcome);

    @Message("Somebody teaches this already, or is asked.")
    String settledNeed();

    @Message("The need is not open any more; nothing was changed.")
    String notLost();

    @Message("Offer the next best at once")
    String nextBest();

    @Message(
            "These tutors fit by all rules and have these hours free. Nobody else's lessons change. The learner keeps their place in the line.")
    String nextBestHint();

    @Message(
            "Nobody else has time at once. The next round looks further, and moves others where that serves more people.")
    String nextBestNobody();

    @Message("Preview")
    String preview();

    @Message("Offer to {name}")
    String previewTitle(String name);

    @Message(
            "{learner} and {tutor} are asked about {subject}: {times}, {how}. Both get a mail, if they have an address, and have until {date}.")
    String previewLead(String learner, String tutor, String subject, String times, String how, String date);

    @Message("{learner} has no address: please ask and note the answer here.")
    String previewSilent(String learner);

    @Message("Make the offer")
    String make();

    @Message("Back")
    String cancel();

    @Message("The offer is made.")
    String made();

    @Message("teaches {subject}")
    String whyTeaches(String subject);

    @Message("a wish of rank {rank}")
    String whyWish(int rank);

    @Message("lives in the same city")
    String whyCity();

    @Message("free at the times of the offer before")
    String whySameTimes();

    @Message("free then")
    String whyFree();

    @Message("{#if count == 1}one more lesson{#else}{count} more lessons{/if} a week free after that")
    String whyRoom(int count);

    /** What can be done to several, as a button says it. */
    @Message
    String many(ManyAct act);

    /** The same over the page on which one reads what follows. */
    @Message
    String manyTitle(ManyAct act);

    @Message(
            "{#if mails == 1}One mail asks{#else}{mails} mails ask{/if} those who have not answered {#if offers == 1}this offer{#else}these {offers} offers{/if} once more. Deadlines stay as they are.")
    String manyReminded(int offers, int mails);

    @Message(
            "From the next round on {#if offers == 1}these two{#else}the two of each of these {offers} offers{/if} may be proposed to each other again. Nobody is told.")
    String manyAgain(int offers);

    @Message("{pair}: {why}")
    String manyLeft(String pair, String why);

    @Message
    String whyLeft(WhyLeft why);

    @Message("{#if count == 1L}One offer was{#else}{count} offers were{/if} asked about once more.")
    String manyIsReminded(long count);

    @Message(
            "{#if count == 1L}The two of one offer{#else}The two of each of {count} offers{/if} may be proposed again.")
    String manyIsAllowed(long count);

    @Message("Propose these two again")
    String again();

    @Message("As it is, no round proposes these two for this need again.")
    String againHint();

    @Message("Let rounds propose these two again")
    String againButton();

    @Message("Rounds may propose these two again.")
    String againDone();
}
