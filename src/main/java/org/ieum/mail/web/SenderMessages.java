package org.ieum.mail.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page about the domain that mails come from; in Korean and Chinese in {@code messages/sender_ko.properties} and {@code _zh}. */
@MessageBundle("sender")
public interface SenderMessages {

    @Message("Where our mails come from")
    String title();

    @Message("Mails come from {address}. By these records of its domain mailboxes tell ours from forged ones.")
    String lead(String address);

    @Message("{address} is no address on the internet, so there is nothing to check. Set QUARKUS_MAILER_FROM.")
    String noDomain(String address);

    @Message("Record")
    String record();

    @Message("How it stands")
    String standing();

    @Message("Looked for at")
    String at();

    @Message("What is there")
    String seen();

    @Message("In order.")
    String good();

    @Message("There are two, and receivers take neither. Make one of them.")
    String twice();

    @Message("It lets everybody send in your name. End it with ~all or -all.")
    String spfWeak();

    @Message("Missing. Say which servers send for the domain: v=spf1 include:(your mail server's) ~all")
    String spfMissing();

    @Message("No key is there. Have your mail server sign, and publish the key that it names.")
    String dkimMissing();

    @Message("Cannot be looked for: set IEUM_MAIL_DKIM_SELECTOR to the key's name, which your mail server tells.")
    String dkimUnknown();

    @Message("It only asks for reports. Once these show that your own mails pass, set p=quarantine.")
    String dmarcWeak();

    @Message("Missing. Large mailboxes want one: v=DMARC1; p=none; rua=mailto:(an address of yours)")
    String dmarcMissing();

    @Message("Nobody takes mails for this domain, so that answers are lost.")
    String mxMissing();

    @Message("Nobody answered. Look again in some minutes.")
    String unknown();
}
