package org.ieum.account.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page behind an invitation; Korean and Chinese in {@code messages/invitation_*.properties}. */
@MessageBundle("invitation")
public interface InvitationMessages {

    @Message("Choose a password")
    String title();

    @Message(
            "You are asked to work here as a coordinator. With the e-mail address of the mail and this password you sign in.")
    String hint();

    @Message(
            "With the e-mail address of the mail and this password you sign in from now on. Wherever else you are signed in,"
                    + " you are not any more, and your programs are not either.")
    String hintAnew();

    @Message("Begin")
    String take();

    @Message("This page cannot be used any more")
    String goneTitle();

    @Message("It was used, its time is over, or a newer mail took its place. An admin can send it again.")
    String gone();
}
