package org.ieum.person.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the coordinators' lists of people. */
@MessageBundle("people")
public interface PeopleWords {

    @Message("Learners")
    String learners();

    @Message("Tutors")
    String tutors();

    @Message("Name or key")
    String text();

    @Message("Search")
    String search();

    @Message("all")
    String all();

    @Message("Nobody here. People sign up at {path}, or come in by a file over the API.")
    String nobody(String path);

    @Message("Nobody was found. Search for a part of the name, or the beginning of the key.")
    String notFound();

    @Message("Key")
    String ref();

    @Message("Name")
    String name();

    @Message("City")
    String city();

    @Message("Subjects")
    String subjects();

    @Message("Standing")
    String standing();

    @Message("address not confirmed")
    String unconfirmed();

    @Message("online only")
    String onlineOnly();

    @Message("Approve")
    String approve();

    @Message("Pause")
    String pause();

    @Message("Has left")
    String leave();

    @Message("applied")
    String statusApplied();

    @Message("approved")
    String statusApproved();

    @Message("paused")
    String statusPaused();

    @Message("left")
    String statusLeft();

    @Message("Earlier")
    String earlier();

    @Message("More")
    String more();
}
