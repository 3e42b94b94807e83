package org.ieum.account.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages for signing in; Korean and Chinese in {@code messages/account_*.properties}. */
@MessageBundle("account")
public interface AccountMessages {

    @Message("Sign in")
    String signIn();

    @Message("E-mail address")
    String email();

    @Message("Password")
    String password();

    @Message("There is a problem")
    String problem();

    @Message("E-mail address or password is not right.")
    String refused();

    @Message("Too many tries. Please wait 15 minutes and try again.")
    String tooMany();

    @Message("For coordinators. Tutors and learners need no password: links in our mails bring you to your page.")
    String signInHint();

    @Message("Error: ")
    String errorInTitle();

    @Message("Set up the first account")
    String setUp();

    @Message("It is the account of an admin. Further coordinators are added later.")
    String setUpHint();

    @Message("At least {length} characters. A few words that only you put together are good.")
    String passwordHint(int length);

    @Message("Write an e-mail address like name@example.org.")
    String emailFlaw();

    @Message("Write a password of {length} to 72 characters.")
    String passwordFlaw(int length);

    @Message("Make the account")
    String makeAccount();

    @Message("This link does not work any more")
    String goneTitle();

    @Message(
            "It works once, for a day, until the next start, and only while there is no account. While there is none, a new link is on the console after a restart.")
    String gone();
}
