package org.ieum.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.ieum.outbox.Letter;

/** Puts a mail's words into its two forms, text and one column of HTML. */
@Singleton
class Rendering {

    Letter letter(String address, MailView mail, Optional<Letter.Attachment> attachment) {
        return new Letter(
                address,
                mail.subject(),
                Templates.text(mail).render(),
                Templates.html(mail).render(),
                attachment);
    }

    @CheckedTemplate(basePath = "mail")
    static class Templates {
        static native TemplateInstance text(MailView mail);

        static native TemplateInstance html(MailView mail);

        private Templates() {}
    }
}
