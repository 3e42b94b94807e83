package org.ieum.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ieum.organisation.Letterheads;
import org.ieum.organisation.Organisation;
import org.ieum.outbox.Letter;
import org.ieum.outbox.Outbox;
import org.ieum.outbox.OutgoingMail;
import org.ieum.outbox.Unwritten;
import org.ieum.platform.Messages;
import org.ieum.platform.start.BaseUrl;

/** Makes letters of templates and leaves them to the outbox. */
@Singleton
class WritingMails {

    @Inject Outbox outbox;
    @Inject Letterheads letterheads;
    @Inject BaseUrl baseUrl;
    @Inject ObjectMapper json;

    /**
     * What stands around every mail.
     *
     * @param language for the HTML's lang attribute
     * @param place where the organisation is and how to call; empty for neither
     * @param privacyPerson who answers for personal data; empty for nobody named
     * @param concern where the reader reports that something is wrong
     * @param emergency the organisation's line to call in danger; empty for none
     */
    record MailFrame(
            String language,
            String subject,
            String greeting,
            String signature,
            String place,
            String privacyPerson,
            String concern,
            String emergency) {}

    /** The address of a page, for a mail. */
    String link(String path) {
        return baseUrl.to(path);
    }

    /** Leaves a mail to the outbox. An equal key never makes a second one. */
    void queue(OutgoingMail mail) {
        outbox.queue(mail);
    }

    /** The same of some, as one batch. */
    void queue(List<OutgoingMail> some) {
        outbox.queue(some);
    }

    /**
     * A mail whose letter is made when it is queued.
     *
     * @param content what it says, read then: whatever fails at it concerns this mail alone
     */
    OutgoingMail write(String key, MailKind kind, MailOrder order, Addressee reader, Supplier<Content> content) {
        Organisation organisation = letterheads.organisation();
        return new OutgoingMail(
                key,
                kind.code(),
                kind.rank(),
                reader.recipient(),
                Optional.empty(),
                written(order),
                () -> unwritten(kind, reader, content.get(), organisation));
    }

    private String written(MailOrder order) {
        try {
            return json.writerFor(MailOrder.class).writeValueAsString(order);
        } catch (JsonProcessingException e) {
            // Without the cause: its message may quote the order.
            throw new IllegalStateException("cannot write an order");
        }
    }

    /** What is written, in both its forms. */
    Letter letter(MailKind kind, Addressee reader, Content content) {
        return unwritten(kind, reader, content, letterheads.organisation()).write();
    }

    /** Templates get values alone, nothing that would still be read. */
    private Unwritten unwritten(MailKind kind, Addressee reader, Content content, Organisation organisation) {
        MailFrame frame = frame(kind, reader, organisation);
        TemplateInstance mail = content.words();
        mail.data("frame", frame).setLocale(reader.language().locale());
        return () -> new Letter(
                reader.byHand() ? Letter.NOBODY : reader.address(),
                frame.subject(),
                mail.setVariant(Variant.forContentType(Variant.TEXT_PLAIN)).render(),
                mail.setVariant(Variant.forContentType(Variant.TEXT_HTML)).render(),
                content.files(),
                content.stop());
    }

    /** Mails begin and end as the organisation says it, else as we do. */
    private MailFrame frame(MailKind kind, Addressee reader, Organisation organisation) {
        MailMessages say = Messages.in(reader.language(), MailMessages.class);
        return new MailFrame(
                reader.language().code(),
                say.subjectOf(kind),
                reader.name()
                        .map(name -> greeting(organisation, reader, name, say))
                        .orElseGet(say::greetingColleague),
                organisation.closing(reader.language()).or(organisation::name).orElseGet(say::signature),
                whoRuns(organisation),
                organisation.contact().privacyPerson().orElse(""),
                link("/concern"),
                organisation.emergency().orElse(""));
    }

    /** With its name, where the closing line may be another; empty while nobody said where it is. */
    private static String whoRuns(Organisation organisation) {
        String place = organisation.contact().place();
        return place.isEmpty()
                ? ""
                : organisation.name().map(name -> name + " · " + place).orElse(place);
    }

    private static String greeting(Organisation organisation, Addressee reader, String name, MailMessages say) {
        return organisation
                .greeting(reader.language())
                .map(line -> line.replace(Organisation.NAME, name))
                .orElseGet(() -> say.greeting(name));
    }
}
