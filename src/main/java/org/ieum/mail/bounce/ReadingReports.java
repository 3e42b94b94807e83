package org.ieum.mail.bounce;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ieum.mail.bounce.DeliveryReport.Delivery;
import org.jboss.logging.Logger;

/**
 * Reads reports of mail servers. Anybody may write to the mailbox: nothing is believed but the Message-ID of a mail of ours,
 * which nobody can guess. The first level of parts alone is looked at, and few of those.
 */
final class ReadingReports {

    private static final Logger LOG = Logger.getLogger(ReadingReports.class);

    /** A report is three parts. */
    private static final int PARTS = 8;

    /** Each that may begin a part: the library takes seconds over tens of thousands. */
    private static final int BOUNDARIES = 1_000;

    private static final int LONGEST_TYPE = 4_096;
    private static final int GROUPS = 32;
    private static final int NAMED = 32;

    /** As {@code Outbox} gives them. */
    private static final Pattern OURS =
            Pattern.compile("<[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}@[^<>@\\s]{1,255}>");

    private static final List<String> STATUS = List.of("message/delivery-status", "message/global-delivery-status");
    private static final List<String> RETURNED =
            List.of("message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers");

    /** Where a report, or what it returns, names the mail. */
    private static final List<String> NAMES =
            List.of("Message-ID", "X-Original-Message-ID", "In-Reply-To", "References");

    private static final Session NO_SETTINGS = Session.getInstance(new Properties());

    private ReadingReports() {}

    /** Empty for whatever is no report, or cannot be read as one: a stranger's odd message must not stand in the way of the others. */
    static Optional<DeliveryReport> read(byte[] message) {
        try {
            MimeMessage mail = new MimeMessage(NO_SETTINGS, new ByteArrayInputStream(message));
            return isReport(mail) && !isBomb(message) ? report(mail) : Optional.empty();
        } catch (MessagingException | IOException | RuntimeException e) {
            // Not in its words: they may quote the message.
            LOG.debugf("a message could not be read: %s", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static boolean isBomb(byte[] message) {
        int found = 0;
        for (int i = 2; i < message.length && found <= BOUNDARIES; i++) {
            found += message[i] == '-' && message[i - 1] == '-' && message[i - 2] == '\n' ? 1 : 0;
        }
        return found > BOUNDARIES;
    }

    private static boolean isReport(MimeMessage mail) throws MessagingException {
        if (mail.getContentType().length() > LONGEST_TYPE || !mail.isMimeType("multipart/report")) {
            return false;
        }
        String type = new ContentType(mail.getContentType()).getParameter("report-type");
        return type == null
                || type.equalsIgnoreCase("delivery-status")
                || type.equalsIgnoreCase("global-delivery-status");
    }

    private static Optional<DeliveryReport> report(MimeMessage mail) throws MessagingException, IOException {
        Set<String> named = new HashSet<>();
        List<Delivery> recipients = new ArrayList<>();
        named(mail.getHeader("In-Reply-To"), named);
        named(mail.getHeader("References"), named);
        for (Part part : parts(mail)) {
            if (isOne(part, STATUS)) {
                for (InternetHeaders group : groups(part)) {
                    named(group.getHeader("X-Original-Message-ID"), named);
                    delivery(group).ifPresent(recipients::add);
                }
            } else if (isOne(part, RETURNED)) {
                InternetHeaders returned = headers(part.getInputStream());
                NAMES.forEach(name -> named(returned.getHeader(name), named));
            }
        }
        return recipients.isEmpty() || named.isEmpty()
                ? Optional.empty()
                : Optional.of(new DeliveryReport(named, recipients));
    }

    private static List<BodyPart> parts(MimeMessage mail) throws MessagingException, IOException {
        MimeMultipart all = new MimeMultipart(new ByteArrayDataSource(mail.getRawInputStream(), mail.getContentType()));
        List<BodyPart> parts = new ArrayList<>();
        for (int i = 0; i < Math.min(PARTS, all.getCount()); i++) {
            parts.add(all.getBodyPart(i));
        }
        return parts;
    }

    private static boolean isOne(Part part, List<String> types) throws MessagingException {
        for (String type : types) {
            if (part.isMimeType(type)) {
                return true;
            }
        }
        return false;
    }

    /** Fields in groups with empty lines between them: of the mail, then of each recipient. */
    private static List<InternetHeaders> groups(Part status) throws MessagingException, IOException {
        InputStream fields = new ByteArrayInputStream(status.getInputStream().readAllBytes());
        List<InternetHeaders> groups = new ArrayList<>();
        while (fields.available() > 0 && groups.size() < GROUPS) {
            groups.add(headers(fields));
        }
        return groups;
    }

    private static InternetHeaders headers(InputStream from) throws MessagingException {
        return new InternetHeaders(from, true);
    }

    private static Optional<Delivery> delivery(InternetHeaders group) {
        return field(group, "Action")
                .map(action -> delivery(
                        action,
                        field(group, "Status").orElse(""),
                        field(group, "Diagnostic-Code").orElse("")));
    }

    private static Delivery delivery(String action, String status, String diagnosis) {
        String words = diagnosis.substring(diagnosis.indexOf(';') + 1).strip();
        return new Delivery(action.equalsIgnoreCase("failed"), DeliveryStatus.of(status, words), words);
    }

    /** In one line. */
    private static Optional<String> field(InternetHeaders group, String name) {
        return Optional.ofNullable(group.getHeader(name, null))
                .map(value -> value.replaceAll("[\\s\\p{Cntrl}]+", " ").strip())
                .filter(value -> !value.isEmpty());
    }

    private static void named(String[] values, Set<String> into) {
        Stream.ofNullable(values)
                .flatMap(Arrays::stream)
                .flatMap(value -> OURS.matcher(value).results())
                .map(MatchResult::group)
                .limit(Math.max(0, NAMED - into.size()))
                .forEach(into::add);
    }
}
