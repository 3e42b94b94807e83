package org.ieum.webhook.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of programs that are told; Korean in {@code messages/webhook_ko.properties}. */
@MessageBundle("webhook")
public interface WebhookMessages {

    @Message("Webhooks")
    String title();

    @Message(
            "Other programs are told at once what happens here: which kind of thing, to which key, and where to read more. No names and no addresses leave.")
    String lead();

    @Message("What is told")
    String kinds();

    @Message("Address of the program")
    String url();

    @Message("It begins with https:// and is reached from everywhere.")
    String urlHint();

    @Message("This is no address that may be told; at most {most} programs are.")
    String urlFlaw(int most);

    @Message("Some of it is not right")
    String problem();

    @Message("Tell this program")
    String add();

    @Message("The secret by which it checks what comes. It is shown now and never again:")
    String secret();

    @Message("Told since")
    String made();

    @Message("Delivered")
    String sent();

    @Message("Waiting")
    String waiting();

    @Message("Given up")
    String givenUp();

    @Message("Last failure")
    String error();

    @Message("What to do")
    String actions();

    @Message("Send a test")
    String test();

    @Message("Try again")
    String retry();

    @Message("Tell no more")
    String remove();
}
