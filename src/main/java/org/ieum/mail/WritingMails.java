package org.ieum.mail;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.ieum.organisation.Organisation;
import org.ieum.organisation.Organisations;
import org.ieum.outbox.Letter;
import org.ieum.outbox.Outbox;
import org.ieum.outbox.OutgoingMail;
import org.ieum.platform.Messages;
import org.ieum.platform.start.BaseUrl;

/** Makes letters of templates and leaves them to the outbox. */
@Singleton
class WritingMails {

    private final Outbox outbox;
    private final Organisations organisations;
    private final BaseUrl baseUrl;

    @Inject
    WritingMails(Outbox outbox, Organisations organisations, BaseUrl baseUrl) {
        this.outbox = outbox;
        this.organisations = organisations;
        this.baseUrl = baseUrl;
    }

    /** The address of a page, for a mail. */
    String link(String path) {
        return baseUrl.to(path);
    }

    /** One that leaves by itself. An equal key never makes a second mail. */
    void queue(String key, MailKind kind, Addressee reader, TemplateInstance mail) {
        outbox.queue(write(key, kind, reader, mail, Optional.empty()));
    }

    /** One that leaves with others, or with a file. */
    OutgoingMail write(
            String key,
            MailKind kind,
            Addressee reader,
            TemplateInstance mail,
            Optional<Letter.Attachment> attachment) {
        return new OutgoingMail(key, kind.code(), reader.recipient(), letter(kind, reader, mail, attachment));
    }

    /** What is written, in both its forms. */
    Letter letter(MailKind kind, Addressee reader, TemplateInstance mail, Optional<Letter.Attachment> attachment) {
        MailFrame frame = frame(kind, reader);
        mail.data("frame", frame).setLocale(reader.language().locale());
        return new Letter(
                reader.address(),
                frame.subject(),
                mail.setVariant(Variant.forContentType(Variant.TEXT_PLAIN)).render(),
                mail.setVariant(Variant.forContentType(Variant.TEXT_HTML)).render(),
                attachment);
    }

    /** WritingMails begin and end as the organisation says it, else as we do. */
    private MailFrame frame(MailKind kind, Addressee reader) {
        MailMessages say = Messages.in(reader.language(), MailMessages.class);
        Organisation organisation = organisations.get();
        return new MailFrame(
                reader.language().code(),
                say.subjectOf(kind),
                reader.name()
                        .map(name -> greeting(organisation, reader, name, say))
                        .orElseGet(say::greetingColleague),
                organisation.closing(reader.language()).or(organisation::name).orElseGet(say::signature));
    }

    private static String greeting(Organisation organisation, Addressee reader, String name, MailMessages say) {
        return organisation
                .greeting(reader.language())
                .map(line -> line.replace(Organisation.NAME, name))
                .orElseGet(() -> say.greeting(name));
    }
}
