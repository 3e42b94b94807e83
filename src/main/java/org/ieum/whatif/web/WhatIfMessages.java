package org.ieum.whatif.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.ieum.whatif.InventedHours;

/** What the pages say about plans that would be. */
@MessageBundle("whatif")
public interface WhatIfMessages {

    @Message("Ask what would be. The plan under review stays as it is until you keep an answer.")
    String lead();

    @Message("… a tutor were not there?")
    String without();

    @Message("The tutor's name or key")
    String tutor();

    @Message("A part of the name is enough.")
    String tutorHint();

    @Message("There is no approved tutor with this name or key: {ref}.")
    String noSuchTutor(String ref);

    @Message("Who of them?")
    String which();

    @Message("Several are called so: choose one.")
    String severalCalled();

    @Message("… there were one tutor more?")
    String with();

    @Message("Subject")
    String subject();

    @Message("Choose a subject.")
    String chooseASubject();

    @Message("City")
    String city();

    @Message("online only")
    String onlineOnly();

    @Message("Free")
    String freeTime();

    @Message
    String hoursOf(InventedHours time);

    @Message("… other things counted?")
    String weighing();

    @Message("Ask")
    String ask();

    @Message("Without the tutor {tutor}")
    String askedWithout(String tutor);

    @Message("With one more tutor of {subject}: {place}, {times}")
    String askedWith(String subject, String place, String times);

    @Message("With other weights: {weights}")
    String askedWeighing(String weights);

    @Message("now")
    String now();

    @Message("then")
    String then();

    @Message("Needs with a tutor")
    String served();

    @Message("Proposals that change")
    String changes();

    @Message("Nothing would change.")
    String nothing();

    @Message("nobody")
    String nobody();

    @Message("the tutor asked about")
    String invented();

    @Message("approved now")
    String approved();

    @Message("Only the first {count} are shown.")
    String onlyFirst(int count);

    @Message("Keep: put this in the place of the plan under review")
    String keep();

    @Message("Throw away")
    String discard();

    @Message("This answer cannot be kept: it rests on a tutor who is not there, or parts people who are paired now.")
    String notKeepable();

    @Message("The plan under review is another one by now. Ask again.")
    String outOfDate();
}
