package org.ieum.mail.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.ieum.outbox.Letter;
import org.ieum.privacy.web.NoticeReader;

/** The pages of this room, in {@code templates/mail/web}. */
@CheckedTemplate(basePath = "mail/web")
final class MailPageTemplates {

    private MailPageTemplates() {}

    static native TemplateInstance confirm(
            String state, String date, boolean asks, NoticeReader.ConsentQuestion consent);

    static native TemplateInstance outbox(OutboxView view);

    static native TemplateInstance sender(SenderPage.SenderView view);

    static native TemplateInstance unmade(MailRow row);

    static native TemplateInstance message(MailRow row, Letter letter);
}
