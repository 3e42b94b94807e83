package org.ieum.account.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the second step; Korean and Chinese in {@code messages/secondstep_*.properties}. */
@MessageBundle("secondstep")
public interface SecondStepMessages {

    @Message("Second step at sign-in")
    String title();

    @Message(
            "With it a password alone lets nobody in: each sign-in also asks for six digits that an app on your phone shows.")
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

    @Message("It is on. Each sign-in asks for a code.")
    String on();

    @Message("Recovery codes left: {count}")
    String left(long count);

    @Message("Your recovery codes")
    String codes();

    @Message("Each stands in for the phone once. Write them down or print them now: they are shown this once.")
    String codesHint();

    @Message("Code from the app, or a recovery code")
    String code();

    @Message("Your password, once more")
    String passwordAgain();

    @Message("This is not your password.")
    String passwordRefused();

    @Message("Make new recovery codes")
    String renew();

    @Message("Turn it off")
    String remove();

    @Message("The code is not right, or was used before. The app shows another every 30 seconds.")
    String refused();

    @Message("One more step")
    String signInTitle();

    @Message("Continue")
    String proceed();
}
