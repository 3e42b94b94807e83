package org.ieum.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.person.PersonId;
import org.ieum.selfservice.OwnPages;

/** People who get the link to their own page by mail, and open it as a browser does. */
public final class OwnPageLinks {

    private static final Pattern LINK = Pattern.compile("http://[^/\\s]+(/me/[A-Za-z0-9_-]{32})\\s");

    private OwnPageLinks() {}

    /** Asks for the link of whoever has this address, and takes it out of the mail that comes. */
    public static String link(GreenMail mailbox, String address) throws Exception {
        new WebClient()
                .form("/me")
                .formParam("email", address)
                .post("/me")
                .then()
                .statusCode(303);
        return linkIn(mail(mailbox, address, LINK));
    }

    /** The first link to an own page in what a mail says. */
    public static String linkIn(String text) {
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    /** A browser that has opened somebody's page. */
    public static WebClient of(PersonId who) {
        OwnPages pages = CDI.current().select(OwnPages.class).get();
        return at("/me/"
                + QuarkusTransaction.requiringNew().call(() -> pages.issue(who).token()));
    }

    /** A browser that has opened the page behind a link. */
    public static WebClient at(String link) {
        WebClient somebody = new WebClient();
        Response opened = somebody.form(link).formParam("choice", "open").post(link);
        assertThat(opened.statusCode()).isEqualTo(303);
        return somebody;
    }

    /** What a page of theirs says. */
    public static String page(WebClient somebody, String path) {
        Response page = somebody.browser().get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return page.asString();
    }

    /** Sends the form of a page. */
    public static Response send(WebClient somebody, String path, Map<String, ?> fields) {
        return somebody.form(path).formParams(fields).post(path);
    }

    /** What the first mail to an address says that has this in it; waits for it. */
    public static String mail(GreenMail mailbox, String address, Pattern wanted) throws Exception {
        for (int tries = 0; tries < 600; tries++) {
            for (String text : texts(mailbox, address)) {
                if (wanted.matcher(text).find()) {
                    return text;
                }
            }
            mailbox.waitForIncomingEmail(100, mailbox.getReceivedMessages().length + 1);
        }
        throw new AssertionError("no such mail");
    }

    /** What all mails to an address say. */
    public static List<String> texts(GreenMail mailbox, String address) throws Exception {
        List<String> texts = new java.util.ArrayList<>();
        for (MimeMessage message : mailbox.getReceivedMessages()) {
            if (Arrays.toString(message.getAllRecipients()).contains(address)) {
                MimeMultipart parts = (MimeMultipart) message.getContent();
                texts.add(text(parts));
            }
        }
        return texts;
    }

    /** With an attachment, the two forms of the text are one part of it. */
    private static String text(MimeMultipart parts) throws Exception {
        Object first = parts.getBodyPart(0).getContent();
        return first instanceof MimeMultipart inner ? text(inner) : first.toString();
    }
}
