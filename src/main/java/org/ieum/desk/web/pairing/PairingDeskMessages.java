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

    @Message("{total} in all")
    String total(long total);

    @Message("More")
    String more();

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

    @Message("How it goes")
    String checkIns();

    @Message("Where they meet")
    String place();

    @Message("What they write")
    String conversation();

    @Message("End it")
    String end();

    @Message(
            "Both are told by mail, in words that blame nobody; their lessons from that day on are taken out. The learner's need is open for the next round again, with the wait from before.")
    String endHint();

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
