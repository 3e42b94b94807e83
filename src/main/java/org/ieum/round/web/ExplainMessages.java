package org.ieum.round.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences for what else could be: the next best tutor, what would serve a need. */
@MessageBundle("explain")
public interface ExplainMessages {

    @Message("Next best: {tutor}, at nobody's cost.")
    String nextBest(String tutor);

    @Message("Next best: {tutor}; then another tutor would take {movers}.")
    String nextBestMoves(String tutor, String movers);

    @Message("Next best: {tutor}; but then nobody would teach {losers}.")
    String nextBestCosts(String tutor, String losers);

    @Message("{learner} · {subject}")
    String ask(String learner, String subject);

    @Message("{learner} · {subject} [approved already]")
    String askApproved(String learner, String subject);

    @Message("Being worked out.")
    String workingOut();

    @Message("No small change was found that would serve it; see whom to look for.")
    String noUnlock();

    @Message("It could be served if the learner also had time on {day} {from}–{to}.")
    String moreTime(String day, String from, String to);

    @Message("It could be served with lessons of {minutes} minutes.")
    String shorterLessons(int minutes);

    @Message("It could be served with {#if sessions == 1}one lesson{#else}{sessions} lessons{/if} a week.")
    String fewerLessons(int sessions);

    @Message(
            "It could be served if {tutor} gave {#if lessons == 1}one lesson{#else}{lessons} lessons{/if} a week more.")
    String moreLessons(String tutor, int lessons);

    @Message("It could be served if {tutor} took one learner more.")
    String oneMoreLearner(String tutor);

    @Message(
            "It could be served if {tutor} took one learner more and gave {#if lessons == 1}one lesson{#else}{lessons} lessons{/if} a week more.")
    String moreOfBoth(String tutor, int lessons);

    @Message("It could be served if the learner met online too.")
    String onlineToo();

    @Message("It could be served if the learner met in person too.")
    String inPersonToo();

    @Message("It could be served if the learner accepted a tutor of any gender.")
    String anyGender();

    @Message("Whom to look for")
    String recruiting();
}
