package org.ieum.concern.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.ieum.concern.ConcernText.ConcernFlaw;

/** Words of the form with which anybody reports a concern; Korean and Chinese in {@code messages/concern_*.properties}. */
@MessageBundle("concern")
public interface ConcernMessages {

    /** In English in {@code concern_en.properties}. */
    @Message
    String flaw(ConcernFlaw flaw);

    @Message("Report that something is wrong")
    String title();

    @Message(
            "Has something happened to you or somebody else that should not, or does something feel wrong? Write it here,"
                    + " with or without your name.")
    String lead();

    @Message("In danger call 112.")
    String danger();

    @Message("Emergency line of the organisation: {line}")
    String emergency(String line);

    @Message("These people alone read it, and it stays with them: {names}.")
    String readBy(String names);

    @Message("Those alone read it whom the organisation has named for this.")
    String readByNamed();

    @Message("What happened")
    String text();

    @Message("Who, what, when, as far as you know. A few words are enough.")
    String textHint();

    @Message("Your name, if you like")
    String name();

    @Message("How we reach you, if you like")
    String contact();

    @Message("A number, an address, a messenger. Without it we cannot ask you anything.")
    String contactHint();

    @Message("Is it about your lessons?")
    String lessons();

    @Message(
            "If you choose lessons, they stop at once, until somebody has looked. The other one is told nothing by this.")
    String lessonsHint();

    @Message("About something else")
    String otherThing();

    @Message("Is it about one of those who read it? Tick whom, and it is kept from them.")
    String withhold();

    @Message("Report it")
    String send();

    @Message("There is a problem")
    String problem();

    @Message("You ticked all who could read it. Please leave one, or call somebody.")
    String nobodyReads();

    @Message("That is enough for now. If it is urgent, please call.")
    String tooMany();

    @Message("Thank you. It has arrived.")
    String sentTitle();

    @Message("Those who read it were written to just now. You can report more at any time.")
    String sent();

    @Message("If you chose lessons, they have stopped until somebody has looked. When they go on you get a mail.")
    String sentLessons();

    @Message("If it is about lessons of yours, report it on your own page: they stop then.")
    String ownPage();

    @Message("To my own page")
    String toOwnPage();
}
