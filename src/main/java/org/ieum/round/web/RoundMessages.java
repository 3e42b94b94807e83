package org.ieum.round.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.ieum.kernel.Meeting;
import org.ieum.matching.model.Change;
import org.ieum.round.Decision;
import org.ieum.round.RoundState;

/** The words of the coordinators' pages about rounds. */
@MessageBundle("round")
public interface RoundMessages {

    @Message("Rounds")
    String rounds();

    @Message("Round {id}")
    String round(long id);

    @Message(
            "No round yet. A round looks at all learners and tutors and proposes who meets whom, and when. Start the first one here.")
    String noRounds();

    @Message("Start a round")
    String start();

    @Message("Takes effect on (a Monday)")
    String effectiveOn();

    @Message("Search for")
    String searchFor();

    @Message("{count} {#if count == 1}minute{#else}minutes{/if}")
    String minutes(int count);

    @Message("Another round is still open. Publish or cancel it first.")
    String roundOpen();

    @Message(
            "Rounds are solved on a cluster here, and it cannot be used now. Whoever runs this installation can put the setting {setting} right, or set ieum.solving.engine to threads.")
    String noCluster(String setting);

    @Message("That day is not a Monday. Choose a Monday, {example} for instance.")
    String notAMonday(String example);

    @Message("Choose a day.")
    String chooseADay();

    @Message("{day} is not near to today. Is this the day that you mean?")
    String oddDay(String day);

    @Message("Start for this day")
    String startForThisDay();

    @Message("Choose a time to search for.")
    String chooseATime();

    @Message(
            "Searching: {elapsed} of at most {limit} s. {served} of at most {most} {#if most == '1'}need has{#else}needs have{/if} a tutor so far.")
    String solving(String elapsed, String limit, String served, String most);

    @Message("Enough: take the best so far")
    String stop();

    @Message("Cancel the round")
    String cancel();

    @Message(
            "{served} of {needs} {#if needs == '1'}need gets{#else}needs get{/if} a tutor. {#if served == most}No plan could serve more.{#else}No plan could serve more than {most}.{/if}")
    String result(String served, String needs, String most);

    @Message("Lessons and waiting counted, no plan is better.")
    String best();

    @Message("What makes this plan good")
    String worth();

    @Message("Publish: make this real and send the mails")
    String publish();

    @Message(
            "Everything that is not rejected becomes real: what changes changes, and both people of each new pairing are asked by mail.")
    String publishHint();

    @Message("Published.")
    String published();

    @Message("Cancelled. Nothing came of it.")
    String cancelled();

    @Message("This round failed and nothing of it was kept. You can start another one.")
    String failed();

    @Message(
            "People changed since this round was solved, and some proposals no longer fit. Cancel the round and start another one, or reject those proposals.")
    String outOfDate();

    @Message("Some locked proposals get into each other's way or no longer fit. Unlock one of them, or reject it.")
    String locksContradict();

    @Message("Solve again with these decisions")
    String resume();

    @Message("What is locked stays, what is rejected does not come again, and of the rest only changes what has to.")
    String resumeHint();

    @Message("Solving again failed. The plan from before is still here; nothing of it was lost.")
    String resumeFailed();

    @Message("Lock")
    String lock();

    @Message("Unlock")
    String unlock();

    @Message("locked")
    String locked();

    @Message("Somebody else decided about this proposal meanwhile. This is how it stands now.")
    String stale();

    @Message("Proposals")
    String proposals();

    @Message("Unchanged pairings")
    String kept();

    @Message("Without a tutor")
    String unmatched();

    @Message("Learner")
    String learner();

    @Message("Subject")
    String subject();

    @Message("Tutor")
    String tutor();

    @Message("When")
    String when();

    @Message("Why")
    String why();

    @Message("Change")
    String change();

    @Message("Decision")
    String decision();

    @Message("Approve")
    String approve();

    @Message("Reject")
    String reject();

    @Message("Reopen")
    String reopen();

    @Message("Nothing here.")
    String nothing();

    @Message("Earlier")
    String earlier();

    @Message("More")
    String more();

    @Message("State")
    String state();

    @Message
    String meetingOf(Meeting meeting);

    @Message
    String stateOf(RoundState state);

    @Message
    String changeOf(Change change);

    @Message
    String decisionOf(Decision decision);

    @Message("Files")
    String files();

    @Message("A publication is due. Undo it first; then you can decide again.")
    String publicationDueFirst();

    @Message("The best plan so far, from {least} % to {now} % of what no plan can exceed, over {seconds} s.")
    String curve(String least, String now, long seconds);

    @Message("A curve that rises to {now} % of what no plan can exceed.")
    String curveText(String now);

    @Message("This proposal cannot go to that tutor: a rule is against it, or their hours do not meet.")
    String notSwappable();

    @Message("What if…")
    String whatIf();
}
