package org.ieum.round.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.ieum.matching.model.Rule;

/** The sentences for the solver's facts. A method has the name of the fact. */
@MessageBundle("reason")
public interface ReasonMessages {

    @Message("Both speak {language}, {level} or better.")
    String sharedLanguage(String language, String level);

    @Message("Both have {language} as a first language.")
    String sharedFirstLanguage(String language);

    @Message("The lessons are held in {language}.")
    String taughtLanguage(String language);

    @Message("Both can meet in {city}.")
    String sameCity(String city);

    @Message("Both can meet online.")
    String online();

    @Message("Has waited {#if weeks == 1}a week{#else}{weeks} weeks{/if}.")
    String waited(int weeks);

    @Message("The learner's wish no. {rank}.")
    String wishedByLearner(int rank);

    @Message("The tutor's wish no. {rank}.")
    String wishedByTutor(int rank);

    @Message("Fills {sessions} of the tutor's {maxSessions} {#if maxSessions == 1}lesson{#else}lessons{/if} a week.")
    String load(int sessions, int maxSessions);

    @Message("Continues as before.")
    String continues();

    @Message("Locked by a coordinator.")
    String locked();

    @Message("The tutor is on leave: somebody has to stand in, or the lessons wait.")
    String onLeave();

    @Message("The tutor's pledge ends in {#if weeks == 1}a week{#else}{weeks} weeks{/if}.")
    String finishes(int weeks);

    @Message("No longer fits: {rule}.")
    String broken(String rule);

    @Message("The learner no longer asks for this subject.")
    String needGone();

    @Message("The tutor does not teach here any more.")
    String tutorGone();

    @Message("An older pairing takes the time or the tutor's room.")
    String collides();

    @Message("Nobody teaches this subject.")
    String nobody();

    @Message("{count} {#if count == 1}tutor{#else}tutors{/if} would fit, but all their time is taken.")
    String taken(int count);

    @Message("The last {#if count == 1}tutor{#else}{count} tutors{/if} who came into question: ruled out by {rule}.")
    String ruledOut(String rule, int count);

    @Message
    String rule(Rule rule);
}
