package org.ieum.account.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages on which admins look after accounts; Korean in {@code messages/accounts_ko.properties}. */
@MessageBundle("accounts")
public interface AccountsMessages {

    @Message("Accounts")
    String title();

    @Message("Who works here. Everybody has an account of their own, so that what is done has a name.")
    String hint();

    @Message("Role")
    String role();

    @Message("coordinator")
    String coordinator();

    @Message("admin")
    String admin();

    @Message("State")
    String state();

    @Message("active")
    String active();

    @Message("invited until {day}")
    String invited(String day);

    @Message("kept out")
    String disabled();

    @Message("you")
    String you();

    @Message("Invite somebody")
    String invite();

    @Message("Language of the mail")
    String language();

    @Message("Send the invitation")
    String send();

    @Message("The invitation is on its way.")
    String sent();

    @Message("There is an account with this address already.")
    String known();

    @Message("Account {id}")
    String account(long id);

    @Message("This is the only admin who can sign in. Make somebody else an admin first.")
    String lastAdmin();

    @Message("Make a coordinator")
    String makeCoordinator();

    @Message("Make an admin")
    String makeAdmin();

    @Message("Keep out")
    String disable();

    @Message("Let in again")
    String enable();

    @Message("Signed in")
    String browsers();

    @Message("in {count} {#if count == 1L}browser{#else}browsers{/if}")
    String count(long count);

    @Message("Sign out everywhere")
    String signOut();

    @Message("Second step")
    String secondStep();

    @Message("on")
    String on();

    @Message("off")
    String off();

    @Message("Send a link to choose another password")
    String newPassword();

    @Message("Remove the second step")
    String removeSecondStep();

    @Message("Send the invitation once more")
    String again();

    @Message("Take the invitation back")
    String revoke();
}
