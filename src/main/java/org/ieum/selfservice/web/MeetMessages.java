package org.ieum.selfservice.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.ieum.handover.HandingOver.HandoverOutcome;
import org.ieum.message.WritingToEachOther.WritingOutcome;

/**
 * The words of the pages on which two people read how to meet safely, and where; in Korean and Chinese in
 * {@code messages/meet_ko.properties} and {@code _zh}. Korean avoids loanwords.
 */
@MessageBundle("meet")
interface MeetMessages {

    @Message("Where you meet")
    String title();

    @Message("{subject} with {name}")
    String lessons(String subject, String name);

    @Message("Where you meet: open")
    String toPage();

    @Message("Before you see where you meet, please read this page. It is short.")
    String readFirst();

    @Message("I have read this")
    String haveRead();

    @Message("How to meet safely")
    String safetyTitle();

    @Message("Meet only at the place or in the room that stands on this page: public places, never at home, never"
            + " in a car.")
    String safetyPlaces();

    @Message("Do not ask about family, about where somebody comes from or by which way they came. Nobody has to"
            + " answer such a question.")
    String safetyQuestions();

    @Message("Take no photographs and record nothing, neither in person nor by video; show nothing of the other"
            + " one to anybody.")
    String safetyPictures();

    @Message("You need not tell your number, your address or your full name. You can write to each other here.")
    String safetyContact();

    @Message("If something feels wrong, go. Then tell us: answer any of our mails. A person reads it. In danger"
            + " call 112.")
    String safetyWrong();

    @Message("There is no place yet. We look for one until {date}, and your first lesson waits for it.")
    String notYet(String date);

    @Message("There is no place yet, though we wanted to have one by {date}. A coordinator sees this. Your first"
            + " lesson waits for it.")
    String late(String date);

    @Message("We have not written down yet where you meet. Your lessons go on as you have agreed.")
    String notNoted();

    @Message("You two know where you meet. Your lessons go on as you have agreed.")
    String metAlready();

    @Message("The video room")
    String room();

    @Message("Open it at the time of the lesson. Whoever has the address can come in: pass it on to nobody.")
    String roomHint();

    @Message("This room is not one of ours. Somebody has put it in its place.")
    String roomElsewhere();

    @Message("This place is proposed. Does it suit the learner? We wait for the answer.")
    String placeProposed();

    @Message("Does this place suit you?")
    String placeAsked();

    @Message("Yes, this place suits me")
    String suits();

    @Message("No, please look for another one")
    String suitsNot();

    @Message("It is arranged: you meet here.")
    String arranged();

    @Message("Address")
    String address();

    @Message("Open")
    String hours();

    @Message("How to get there")
    String access();

    @Message("Good to know there")
    String safetyThere();

    @Message("At which of these places can you teach?")
    String choosePlace();

    @Message("The organisation knows these places. The learner is asked whether it suits.")
    String choosePlaceHint();

    @Message("Propose this place")
    String propose();

    @Message("There is no place on the list in this city yet. A coordinator looks for one.")
    String noPlaces();

    @Message("Another place")
    String otherPlace();

    @Message("Another video room")
    String otherRoom();

    @Message("A video room")
    String aRoom();

    @Message("Address of the room")
    String roomAddress();

    @Message("It begins with https:// and is open to both of you without an account.")
    String roomAddressHint();

    @Message("Use this room")
    String useRoom();

    @Message("Learners know you by the name that you choose. You have not chosen one yet.")
    String called();

    @Message("Choose a name")
    String chooseName();

    @Message("There is a problem")
    String problem();

    @Message
    String outcome(HandoverOutcome outcome);

    @Message("Messages")
    String messages();

    @Message("Write to {name}")
    String messagesWith(String name);

    @Message("What you write here only the two of you read, and a coordinator if one of you calls. A mail says"
            + " that something waits, and not what it says.")
    String messagesLead();

    @Message("A coordinator is in this conversation and reads what stands here.")
    String coordinatorReads();

    @Message("What would you like to say?")
    String write();

    @Message("At most 2,000 letters. No files, and no links but to your video room.")
    String writeHint();

    @Message("Send")
    String send();

    @Message("Send it as it is")
    String sendAnyway();

    @Message("Nobody has written anything yet.")
    String noMessages();

    @Message("Call a coordinator")
    String call();

    @Message("A coordinator then reads what stands here, and both of you see that they do.")
    String callHint();

    @Message("You")
    String you();

    @Message("A coordinator")
    String aCoordinator();

    @Message("Write to each other")
    String toMessages();

    @Message
    String writing(WritingOutcome outcome);
}
