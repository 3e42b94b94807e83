package org.ieum.round.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.ieum.matching.model.Noteworthy;
import org.ieum.round.Objection;
import org.ieum.round.review.ReadingProposals.Sort;

/** The words of a review: what needs a decision, who decided, why not. */
@MessageBundle("review")
public interface ReviewMessages {

    @Message("All that changes")
    String allChanges();

    @Message("{open} of {all} open")
    String open(long open, long all);

    @Message("Decision")
    String decision();

    @Message("All")
    String any();

    @Message("City of the learner")
    String city();

    @Message("Name or key")
    String person();

    @Message("Find somebody")
    String find();

    @Message("Who is meant?")
    String whoIsMeant();

    @Message("learner")
    String asLearner();

    @Message("tutor")
    String asTutor();

    @Message("Nobody in this round is called that. Try a part of the name, or of the key.")
    String foundNobody();

    @Message("These are the first {count}. A longer part of the name finds fewer.")
    String foundMore(int count);

    @Message("Sort by")
    String sort();

    @Message
    String sortOf(Sort sort);

    @Message("Show")
    String show();

    @Message("Show all again")
    String showAll();

    @Message("No proposal matches this. Choose less above, or show all again.")
    String noMatch();

    @Message("Nothing changes in this round. What runs goes on; see the unchanged pairings and who has no tutor yet.")
    String nothingChanges();

    @Message("Unchanged pairings are folded away: {count}.")
    String keptFolded(long count);

    @Message("Decided by {who}, {when}")
    String decided(String who, String when);

    @Message("{who} was faster: {learner}, {subject} is “{decision}” since {when}. Your own decision was not stored.")
    String faster(String who, String learner, String subject, String decision, String when);

    @Message("Why not?")
    String whyNot();

    @Message("No reason given")
    String noReason();

    @Message("In your own words (no names)")
    String note();

    @Message
    String objection(Objection objection);

    @Message("Rejected: {why}")
    String rejectedFor(String why);

    @Message("At most {most} characters, please.")
    String noteTooLong(int most);

    @Message("Last round: nobody.")
    String beforeNobody();

    @Message("Last round: the same tutor.")
    String beforeSame();

    @Message("Last round: {tutor}.")
    String beforeOther(String tutor);

    @Message("Last round: {tutor}, but that was rejected.")
    String beforeRejected(String tutor);

    @Message("Last round: the lessons with {tutor} ended.")
    String beforeEnded(String tutor);

    @Message("Last round: not asked for yet.")
    String beforeUnknown();

    @Message("Both weeks")
    String weeks();

    @Message("The week of the round, in the time of {zone}.")
    String weeksHint(String zone);

    @Message("{name}: has time {free}. This proposal: {lessons}. Other lessons: {others}.")
    String weekText(String name, String free, String lessons, String others);

    @Message("none")
    String none();

    @Message("Back to the list")
    String back();

    @Message("All that are shown")
    String bulk();

    @Message("Approve all…")
    String bulkApprove();

    @Message("Reject all…")
    String bulkReject();

    @Message("Reopen all…")
    String bulkReopen();

    @Message("Lock all…")
    String bulkLock();

    @Message("Unlock all…")
    String bulkUnlock();

    @Message("What will change")
    String bulkTitle();

    @Message("{#if count == 1L}One proposal{#else}{count} proposals{/if} will be approved.")
    String willApprove(long count);

    @Message("{#if count == 1L}One proposal{#else}{count} proposals{/if} will be rejected.")
    String willReject(long count);

    @Message("{#if count == 1L}One proposal{#else}{count} proposals{/if} will be open again.")
    String willReopen(long count);

    @Message("{#if count == 1L}One proposal{#else}{count} proposals{/if} will be locked.")
    String willLock(long count);

    @Message("{#if count == 1L}One proposal{#else}{count} proposals{/if} will no longer be locked.")
    String willUnlock(long count);

    @Message("Nothing would change: all that match are so already.")
    String willNothing();

    @Message(
            "Meanwhile somebody decided about one of them, or others match. Nothing was changed yet; this is how it stands now.")
    String bulkOther();

    /** What was done to many. */
    @Message(
            "{#if act == 'approve'}Approved{#else if act == 'reject'}Rejected{#else if act == 'reopen'}Open again{#else if act == 'lock'}Locked{#else}No longer locked{/if}: {count}.")
    String done(String act, long count);

    @Message("See them, to take some back")
    String seeThem();

    @Message("Do it")
    String doIt();

    @Message("Leave it")
    String leaveIt();

    @Message("Keys")
    String keys();

    @Message("next proposal")
    String keyNext();

    @Message("previous proposal")
    String keyPrevious();

    @Message("undo: open again")
    String keyUndo();

    @Message("give it another tutor")
    String keySwap();

    @Message("this help")
    String keyHelp();

    @Message("Use keys on this page")
    String keysOn();

    @Message("Close")
    String close();

    @Message("The keys do nothing while you write in a field.")
    String keysHint();

    @Message("Other tutor…")
    String swap();

    @Message("Needs a look")
    String needsALook();

    @Message("Fine by all rules")
    String fine();

    @Message("Approve {#if count == 1L}this one{#else}these {count}{/if}…")
    String approveFine(long count);

    @Message("{decided} of {all} decided{#if rejected > 0} · {rejected} rejected{/if}")
    String progress(long decided, long all, long rejected);

    @Message("Publish…")
    String publish();

    @Message("Weeks")
    String weeksWaited();

    @Message("How")
    String how();

    @Message("Special")
    String whatIsSpecial();

    /** What sets it apart, in a word or two. */
    @Message
    String special(Noteworthy what);

    @Message("Tick {learner}, {subject}")
    String tick(String learner, String subject);

    @Message("The ticked ones:")
    String ticked();

    @Message("Take back")
    String takeBack();

    @Message("More about {learner}, {subject}")
    String moreAbout(String learner, String subject);

    @Message("Why it fits")
    String whyItFits();

    @Message("Filter and find")
    String filters();

    @Message("The round")
    String more();

    @Message("tick or untick")
    String keyTick();

    @Message("reject; then a digit for the reason, 0 for none")
    String keyReject();

    @Message("approve, and go on")
    String keyApprove();

    @Message("open again, and its own page")
    String keyOpen();

    @Message("close")
    String keyClose();

    @Message("take back the last act, of many too")
    String keyTakeBack();

    @Message(
            "{#if count == 1L}One was{#else}{count} were{/if} not changed: somebody else decided about {#if count == 1L}it{#else}them{/if} meanwhile, or the plan is another. This is how it stands now.")
    String stayed(long count);

    @Message("{count} could not be stored. What you see is as it stands now; decide again.")
    String notArrived(String count);

    @Message("{count} more to store…")
    String storing(String count);

    /** What another solve did. */
    @Message(
            "Solved again: {#if fresh == 0 && gone == 0}nothing changed. What was decided stays.{#else}{#if fresh == 1}one proposal is{#else}{fresh} proposals are{/if} new or otherwise, {#if gone == 1}one is{#else}{gone} are{/if} no longer there{#if goneApproved > 0} ({goneApproved} of them had been approved){/if}. All others stay as decided.{/if}")
    String solvedAgain(int fresh, int gone, int goneApproved);

    @Message(
            "{#if served == before}As many needs have a tutor as before: {served}.{#else}{#if served == 1}One need has{#else}{served} needs have{/if} a tutor; before it was {before}.{/if}")
    String servedThen(int served, int before);

    @Message("See what is new")
    String seeFresh();

    @Message("There is nothing to take back.")
    String nothingToTakeBack();

    @Message("{name} has time")
    String hasTime(String name);

    @Message("this proposal")
    String thisProposal();

    @Message("other lessons")
    String otherLessons();
}
