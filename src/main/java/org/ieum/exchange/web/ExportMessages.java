package org.ieum.exchange.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which files are taken out. */
@MessageBundle("exporting")
public interface ExportMessages {

    @Message("Take files out")
    String title();

    @Message("People are in these files by their keys alone: enough to count, and nobody is found by them.")
    String lead();

    @Message("Learners")
    String learners();

    @Message("Tutors")
    String tutors();

    @Message("Pairings")
    String pairings();

    @Message("Wishes")
    String wishes();

    @Message("This year's hours, for the portals 1365 and VMS")
    String hours();

    @Message("With names and addresses")
    String identities();

    @Message(
            "A file of all names and addresses can put lives in danger if it gets lost. It takes a reason and a second admin; then whoever asked can take the files out for a day. Delete them when you are done.")
    String identitiesHint();

    @Message("What is it needed for?")
    String reason();

    @Message("10 to 300 characters, without names.")
    String reasonHint();

    @Message("Ask for it")
    String ask();

    @Message("There is a problem")
    String problem();

    @Message("Write in 10 to 300 characters what the files are needed for.")
    String reasonFlaw();

    @Message("Somebody else has to allow it: a second admin, on this page.")
    String secondPerson();

    @Message("Asked for")
    String asked();

    @Message("By")
    String by();

    @Message("State")
    String state();

    @Message("waits for a second admin")
    String waits();

    @Message("allowed by {who}, until {when}")
    String allowed(String who, String when);

    @Message("over")
    String over();

    @Message("Allow it")
    String allow();
}
