package org.ieum.desk.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.ieum.outbox.MailState;

/** What happened with somebody, and who did it. A bundle of its own: Qute writes none of more than 300 sentences. */
@MessageBundle("history")
public interface HistoryMessages {

    @Message("themselves")
    String byThemselves();

    @Message("the service")
    String byTheService();

    @Message("program {number}")
    String byProgram(String number);

    @Message
    String did(PersonAction action);

    @Message("mail: {kind} ({state})")
    String mail(String kind, String state);

    @Message
    String mailOf(PersonMail mail);

    @Message
    String mailState(MailState state);
}
