package org.ieum.round.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for giving a proposal another tutor by hand. */
@MessageBundle("swap")
public interface SwapMessages {

    @Message("Another tutor for {learner}, {subject}")
    String title(String learner, String subject);

    @Message(
            "Now proposed: {tutor}. All of these fit by the rules and have hours in common with the learner; those with room come first.")
    String lead(String tutor);

    @Message("Nobody else fits by the rules and has hours in common with the learner. See whom to look for.")
    String nobody();

    @Message("Tutor")
    String tutor();

    @Message("City")
    String city();

    @Message("online only")
    String onlineOnly();

    @Message("Room")
    String room();

    @Message(
            "{#if lessons == 1}one lesson{#else}{lessons} lessons{/if} a week and {#if learners == 1}one learner{#else}{learners} learners{/if} left")
    String left(int lessons, int learners);

    @Message("full: somebody else would have to make way")
    String full();

    @Message("at the same times")
    String sameTimes();

    @Message("See what would change")
    String preview();

    @Message("What would change")
    String previewTitle();

    @Message("{tutor} would teach {learner}, {subject}: {times}.")
    String change(String tutor, String learner, String subject, String times);

    @Message("approved now")
    String approved();

    @Message("Nobody else is affected.")
    String nobodyElse();

    @Message("{learner}, {subject}: would have nobody any more (now {tutor}).")
    String loses(String learner, String subject, String tutor);

    @Message("{learner}, {subject}: would get {tutor} (now nobody).")
    String gains(String learner, String subject, String tutor);

    @Message("{learner}, {subject}: {after} instead of {before}.")
    String moves(String learner, String subject, String before, String after);

    @Message("As many needs have a tutor as now: {served}.")
    String sameServed(int served);

    @Message("{after} {#if after == 1}need{#else}needs{/if} would have a tutor; now it is {before}.")
    String otherServed(int before, int after);

    @Message("What makes the plan good: now and then")
    String worth();

    @Message("Now")
    String now();

    @Message("Then")
    String then();

    @Message("That cannot be: something locked or a running pairing stands in the way.")
    String impossible();

    @Message("Do it: approve and lock this, and solve again around it")
    String doIt();

    @Message("It takes about ten seconds. What is decided stays.")
    String doItHint();

    @Message("Back to the proposal")
    String back();
}
