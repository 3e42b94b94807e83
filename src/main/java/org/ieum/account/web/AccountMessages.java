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

    @Message("Too many tries. Please wait a moment, 15 minutes at most, and try again.")
    String tooMany();

    @Message("For coordinators. Tutors and learners need no password: links in our mails bring you to your page.")
    String signInHint();

    @Message(
            "You were signed out meanwhile. What you sent is kept in this browser for a day: sign in, and it is in its form again. Nothing of it has been done yet.")
    String keptHint();

    @Message(
            "You were signed out meanwhile. Nothing was done, and files are not kept: sign in, and choose the file once more.")
    String filesHint();

    @Message("Set up the first account")
    String setUp();

    @Message("It is the account of an admin. Further coordinators are added later.")
    String setUpHint();

    @Message("At least {length} characters. A few words that only you put together are good.")
    String passwordHint(int length);

    @Message("Write an e-mail address like name@example.org.")
    String emailFlaw();

    @Message("Write a password of {length} to 72 characters, and none that many people use.")
    String passwordFlaw(int length);

    @Message("Make the account")
    String makeAccount();

    @Message("This link does not work any more")
    String goneTitle();

    @Message(
            "It works once, for a day, until the next start, and only while there is no account. While there is none, a new link is on the console after a restart.")
    String gone();

    @Message("Change the password")
    String changePassword();

    @Message("Present password")
    String current();

    @Message("New password")
    String next();

    @Message("This is not the present password.")
    String currentFlaw();

    @Message("The password is changed. Every other browser is signed out, and every token of yours has ended.")
    String changed();

    @Message("Tokens")
    String tokens();

    @Message(
            "A token lets another program in: a script, a form on another site. Give each program its own, so that you can shut out one alone. It belongs to your account, opens no page, and ends with your password, your role and your account.")
    String tokensHint();

    @Message("This is the new token. Copy it now: it is shown this once.")
    String freshToken();

    @Message("What it is for")
    String tokenName();

    @Message("Write what the token is for, in up to 80 characters.")
    String tokenNameFlaw();

    @Message("It belongs to")
    String tokenOwner();

    @Message("It may do what")
    String tokenRole();

    @Message("a coordinator may")
    String roleCoordinator();

    @Message("an admin may")
    String roleAdmin();

    @Message("Make a token")
    String makeToken();

    @Message("Made on")
    String made();

    @Message("Revoke")
    String revoke();

    @Message("It ends")
    String tokenEnd();

    @Message("after a month")
    String endMonth();

    @Message("after a year")
    String endYear();

    @Message("after three months")
    String endQuarter();

    @Message("Ends on")
    String endsOn();

    @Message("Last used on")
    String lastUsed();

    @Message("not yet")
    String neverUsed();

    @Message("over")
    String tokenOver();

    @Message("revoked")
    String revoked();
}
