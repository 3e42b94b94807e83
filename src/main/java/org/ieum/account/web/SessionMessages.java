package org.ieum.account.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of one's own sessions; Korean in {@code messages/sessions_ko.properties}. */
@MessageBundle("sessions")
public interface SessionMessages {

    @Message("Where you are signed in")
    String title();

    @Message(
            "A browser is signed out after {idle} hours without a click, and {absolute} days after signing in. If you do not know one, end it and change your password.")
    String hint(long idle, long absolute);

    @Message("Browser")
    String device();

    @Message("unknown")
    String unknown();

    @Message("this one")
    String current();

    @Message("Last seen")
    String seen();

    @Message("Signed in")
    String since();

    @Message("End")
    String end();

    @Message("End all others")
    String endOthers();
}
