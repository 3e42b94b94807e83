package org.ieum.desk.web.pairing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.ieum.kernel.Meeting;
import org.ieum.lesson.LessonParty;
import org.ieum.lesson.LessonState;
import org.ieum.pairing.PairingState;

/** Words of the list of pairings and of a pairing's page; all in {@code messages/pairingdesk_*.properties}. */
@MessageBundle("pairingdesk")
interface PairingDeskMessages {

    @Message("Pairings")
    String pairings();

    @Message("The pairing")
    String pairing();

    @Message
    String state(PairingState state);

    @Message("None of these yet. A published round makes offers, and two yeses make a pairing of them.")
    String none();

    @Message("Name or key of one of the two")
    String search();

    @Message("{learner} and {tutor}")
    String title(String learner, String tutor);

    @Message("Learner")
    String learner();

    @Message("Tutor")
    String tutor();

    @Message("Subject")
    String subject();

    @Message("How")
    String how();

    @Message
    String meeting(Meeting meeting);

    @Message("Times")
    String times();

    @Message("Since")
    String since();

    @Message("State")
    String standing();

    @Message("Ended on {day}: {reason}")
    String ended(String day, String reason);

    @Message("from {from}")
    String from(String from);

    @Message("from {from}, before {end}")
    String until(String from, String end);

    @Message("Lessons")
    String lessons();

    @Message
    String count(LessonState state);

    @Message("Where they meet")
    String place();

    @Message("What they write")
    String conversation();

    @Message("Not read yet: {learner} by the learner, {tutor} by the tutor")
    String unread(long learner, long tutor);

    @Message("Everything is read")
    String allRead();

    @Message("What can be changed")
    String changes();

    @Message("Other times…")
    String otherTimes();

    @Message("Another place, or another room…")
    String otherPlace();

    @Message("{name} takes a leave until")
    String leaveUntil(String name);

    @Message("See what it costs")
    String leaveCost();

    @Message("{name} takes a break…")
    String learnersBreak(String name);

    @Message("Other times: {learner} and {tutor}")
    String timesTitle(String learner, String tutor);

    @Message("Times now")
    String timesNow();

    @Message("The first day with other times")
    String timesFrom();

    @Message("Show")
    String timesShow();

    @Message("At which times")
    String timesWhich();

    @Message("There are no other times at which both are free, beside all else that they do.")
    String timesNone();

    @Message(
            "{#if count == 0}No lesson is{#else if count == 1}One lesson is{#else}{count} lessons are{/if} in the calendars from {from} on; lessons at the new times come in their place. What one of the two moved or cancelled from that day on counts no more. Both are told by mail, or by you where somebody has no address.")
    String timesFollow(long count, String from);

    @Message("Change them, and tell both")
    String timesChange();

    @Message("Choose when they meet from then on, please.")
    String timesChoose();

    @Message("Somebody is not free any more at these times. Choose others, please.")
    String timesTaken();

    @Message("They meet at other times from then on, and both are told.")
    String timesChanged();

    @Message("Please look again")
    String problem();

    @Message("End it")
    String end();

    @Message(
            "Both are told by mail, in words that blame nobody; their lessons from that day on are taken out. The learner's need is open for the next round again, with the wait from before.")
    String endHint();

    @Message("End…")
    String manyEndAsk();

    @Message("End these pairings?")
    String manyEnd();

    @Message("End them, and tell everybody")
    String manyEndIt();

    @Message(
            "{#if pairings == 1}One pairing ends{#else}{pairings} pairings end{/if}; {#if lessons == 0L}no lesson is planned{#else if lessons == 1L}one planned lesson falls{#else}{lessons} planned lessons fall{/if}{#if lessons > 0L} out if it is today{/if}.")
    String manyEndings(int pairings, long lessons);

    @Message(
            "{#if mailed == 1L}One person is{#else}{mailed} people are{/if} told by mail{#if others > 0L}; {#if others == 1L}one has{#else}{others} have{/if} no address and {#if others == 1L}has{#else}have{/if} to be told by hand{/if}.")
    String toldOfEndings(long mailed, long others);

    @Message("{learner} with {tutor}: {subject}, {times}")
    String lineOf(String learner, String tutor, String subject, String times);

    @Message("{line}: does not run")
    String notRunning(String line);

    @Message("{#if count == 1L}One pairing is{#else}{count} pairings are{/if} ended, and all of them are told.")
    String manyEnded(long count);

    @Message("Who wants it")
    String by();

    @Message
    String party(LessonParty party);

    @Message("Why, for coordinators alone")
    String reason();

    @Message("The first day without it")
    String on();

    @Message("A day from {first} to {last}, please.")
    String wrongDay(String first, String last);

    @Message("Say who wants it, please.")
    String wrongParty();

    @Message("Say why, please.")
    String wrongReason();

    @Message("End it, and tell both")
    String endIt();

    @Message("It is ended, and both are told.")
    String isEnded();
}
