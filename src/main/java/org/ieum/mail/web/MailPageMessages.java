package org.ieum.mail.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.ieum.mail.MailKind;
import org.ieum.outbox.MailState;
import org.ieum.outbox.RecipientKind;

/** The words of the pages over mails; in Korean and Chinese in {@code messages/mailpage_ko.properties} and {@code _zh}. */
@MessageBundle("mailpage")
interface MailPageMessages {

    @Message("Confirm your address")
    String confirmTitle();

    @Message(
            "You opened the page from our mail. Press the button to confirm that the address the mail came to is yours.")
    String confirmAsk();

    @Message("Confirm my address")
    String confirmButton();

    @Message("Your address is confirmed")
    String confirmedTitle();

    @Message("Thank you. A coordinator reads what you told us and writes to you by {date}.")
    String confirmedNext(String date);

    @Message(
            "A second mail with a link to your own page is on its way. There you see how things stand and can change your"
                    + " hours.")
    String confirmedOwnPage();

    @Message("Send me a link to my page")
    String askForOwnPage();

    @Message("Your address was confirmed before. You need not do anything more.")
    String confirmedBefore();

    @Message("This page can no longer be used")
    String expiredTitle();

    @Message(
            "The link in the mail was good for a limited time, and that time is over. Answer the mail, and a coordinator confirms your address.")
    String expiredHelp();

    @Message("There is no such page")
    String unknownTitle();

    @Message("Perhaps the link was cut in two. Open it from the mail once more, whole.")
    String unknownHelp();

    @Message("Mails")
    String outboxTitle();

    @Message("No SMTP server is set, so mails stay here and nothing leaves.")
    String nothingLeaves();

    @Message("Links that let somebody in are blanked here: they are for whoever is written to.")
    String linksBlanked();

    @Message("Mail")
    String number();

    @Message("Queued")
    String queuedAt();

    @Message("Sent")
    String sentAt();

    @Message("About")
    String kind();

    @Message("For")
    String recipient();

    @Message("State")
    String state();

    @Message("Tries")
    String tries();

    @Message("Last error")
    String lastError();

    @Message("Next try: {time}")
    String nextTry(String time);

    @Message("All kinds")
    String allKinds();

    @Message("Show")
    String show();

    @Message("Mails appear here when people sign up, when colleagues are invited and when a round is published.")
    String noMailsYet();

    @Message("No mail is like that. Choose another state or kind.")
    String noSuchMails();

    @Message("{#if count == 1L}Try the one that was given up again{#else}Try all {count} given up again{/if}")
    String retryAll(long count);

    @Message("Older mails")
    String older();

    @Message("All")
    String all();

    @Message
    String stateOf(MailState state);

    @Message
    String recipientOf(RecipientKind kind);

    @Message
    String kindOf(MailKind kind);

    @Message("Mail {id}")
    String mailTitle(long id);

    @Message("To")
    String to();

    @Message("Subject")
    String subject();

    @Message("Text")
    String text();

    @Message("As HTML")
    String html();

    @Message("Calendar file")
    String calendar();

    @Message("Try again")
    String retry();

    @Message("Make the letter again")
    String make();

    @Message("{#if count == 1L}Make the one again{#else}Make all {count} again{/if} that could not be made")
    String makeAll(long count);

    @Message("Why not")
    String whyUnmade();

    @Message(
            "This letter could not be made, so it did not leave. Look at the person: an address with an odd sign, say. Then make it again; if it fails again, tell whoever runs Ieum what stands here.")
    String unmadeHelp();

    @Message("All mails")
    String back();

    @Message("Send me a test mail")
    String test();

    @Message("The server took the test mail. Look into your mailbox, and among unwanted mails too.")
    String testTaken();

    @Message("The test mail did not leave. The server says: {words}")
    String testRefused(String words);

    @Message("No mail server is set, so no mail leaves. Set QUARKUS_MAILER_HOST and start again.")
    String testNoServer();

    @Message("There is a problem")
    String problem();

    @Message("EEEE, d MMMM yyyy")
    String datePattern();
}
