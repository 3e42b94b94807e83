package org.ieum.outbox;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ieum.platform.Characters;

/**
 * What a mail says, and to which address. The mailer would let a line break in a header add headers and recipients, so
 * nothing that ends up in one may hold a control character.
 * A replica of the version before sends what a newer one wrote, without what it does not know of.
 *
 * @param address one mail address and nothing else; {@link #NOBODY} for somebody whom no mail reaches
 * @param subject one line
 * @param attachments letters of before had one, or null
 * @param stop by which its reader has no more of this kind (RFC 8058); empty for mails that nobody can do without
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Letter(
        String address,
        String subject,
        String text,
        String html,

        @JsonAlias("attachment") @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<Attachment> attachments,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) String stop) {

    /** Leads nowhere (RFC 2606). Its letter is told by a coordinator, and stays as it is if its reader gets an address. */
    public static final String NOBODY = "nobody@by-hand.invalid";

    private static final Pattern ADDRESS =
            Pattern.compile("[^\\p{Cntrl}\\s,;:<>()\"\\\\@]+@[^\\p{Cntrl}\\s,;:<>()\"\\\\@]+");

    /** In its header it stands between angle brackets: another would end it (RFC 2369, 2). */
    private static final Pattern LINK = Pattern.compile("https?://[!-~&&[^<>\"\\\\]]+");

    /** @throws IllegalArgumentException if a header could carry more than it should; the message does not repeat it */
    public Letter {
        if (!ADDRESS.matcher(address).matches()) {
            throw new IllegalArgumentException("not one address");
        }
        oneLine(subject, "subject");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(html, "html");
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
        stop = stop == null ? "" : stop;
        if (!stop.isEmpty() && !LINK.matcher(stop).matches()) {
            throw new IllegalArgumentException("not one link");
        }
    }

    /** With one file, or none. */
    public Letter(String address, String subject, String text, String html, Optional<Attachment> attachment) {
        this(address, subject, text, html, attachment.stream().toList(), "");
    }

    /** The first file. */
    public Optional<Attachment> attachment() {
        return attachments.stream().findFirst();
    }

    /** Whether no mail reaches its reader: a coordinator tells them. */
    boolean byHand() {
        return address.equals(NOBODY);
    }

    /** The same to another address. A link that stops mails died with the one before. */
    Letter to(String another) {
        return new Letter(another, subject, text, html, attachments, "");
    }

    /** As others than its recipient may see it: no link of it opens anything. */
    Letter blanked() {
        return new Letter(
                address,
                subject,
                Blanking.text(text),
                Blanking.text(html),
                attachments.stream().map(Attachment::blanked).toList(),
                "");
    }

    /** Hidden, because it would end up in a log. */
    @Override
    public String toString() {
        return "Letter[…]";
    }

    /** A text file that comes along. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Attachment(String name, String contentType, String content) {

        /** @throws IllegalArgumentException if the name or the type could carry more than it should */
        public Attachment {
            oneLine(name, "name");
            oneLine(contentType, "type");
            Objects.requireNonNull(content, "content");
        }

        private Attachment blanked() {
            return new Attachment(name, contentType, Blanking.calendar(content));
        }
    }

    /** A header's value, as it is. */
    static String oneLine(String value, String what) {
        if (Characters.hasControl(value)) {
            throw new IllegalArgumentException("control character in the " + what);
        }
        return value;
    }
}
