package org.ieum.account.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the second step; Korean and Chinese in {@code messages/secondstep_*.properties}. */
@MessageBundle("secondstep")
public interface SecondStepMessages {

    @Message("Second step at sign-in")
    String title();

    @Message(
            "With it a password alone lets nobody in: each sign-in also asks for a passkey, or for six digits that an app on your phone shows.")
    String hint();

    @Message("Your organisation asks for it. Please set it up before you go on.")
    String required();

    @Message("Set it up")
    String begin();

    @Message("Open an authenticator app on your phone, and let it read this picture.")
    String scan();

    @Message("The picture for the app")
    String picture();

    @Message("Without a camera, type this into the app:")
    String type();

    @Message("Six digits from the app")
    String digits();

    @Message("Turn it on")
    String confirm();

    @Message("It is on. Each sign-in asks for a code or a passkey.")
    String on();

    @Message("Recovery codes left: {count}")
    String left(long count);

    @Message("Your recovery codes")
    String codes();

    @Message(
            "Each stands in for a lost phone or key once. Write them down or print them now: they are shown this once.")
    String codesHint();

    @Message("Code from the app, or a recovery code")
    String code();

    @Message("Your password, once more")
    String passwordAgain();

    @Message("This is not your password.")
    String passwordRefused();

    @Message("Make new recovery codes")
    String renew();

    @Message("Turn the app off")
    String remove();

    @Message("The code is not right, or was used before. The app shows another every 30 seconds.")
    String refused();

    @Message("One more step")
    String signInTitle();

    @Message("Continue")
    String proceed();

    @Message("Codes from an app")
    String app();

    @Message("Six digits that change every 30 seconds, from any authenticator app.")
    String appHint();

    @Message("They are on.")
    String appOn();

    @Message("Passkeys")
    String passkeys();

    @Message(
            "A passkey is kept by your phone, your computer or a security key. You show it by a finger, your face or a PIN, and it works on the right site alone: nobody can talk you out of it.")
    String passkeysHint();

    @Message("added on {day},")
    String added(String day);

    @Message("used last on {day}.")
    String used(String day);

    @Message("not used yet.")
    String neverUsed();

    @Message("Name of the passkey")
    String name();

    @Message("So that you know it again in the list: my phone, the blue key.")
    String nameHint();

    @Message("Please give it a name of 60 characters at the most.")
    String nameRefused();

    @Message("Add a passkey")
    String add();

    @Message("One step is left: let your device make the passkey “{name}”.")
    String make(String name);

    @Message("Make the passkey")
    String makeIt();

    @Message("Show a passkey")
    String showIt();

    @Message("The passkey was shown.")
    String passkeyShown();

    @Message("That did not work, or was stopped. Please try once more, or use a code.")
    String passkeyFailed();

    @Message("The passkey was not taken. Please try once more.")
    String passkeyRefused();

    @Message("Passkeys need a browser that runs scripts. A code works without.")
    String needsScript();

    @Message("Change the second step")
    String change();

    @Message("For each of these your password is asked for, and a code or a passkey.")
    String changeHint();

    @Message("Remove “{name}”")
    String removePasskey(String name);
}
