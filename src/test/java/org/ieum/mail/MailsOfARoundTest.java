package org.ieum.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.ieum.kernel.PageLanguage;
import org.ieum.matching.model.Change;
import org.ieum.pairing.OffersChanged.News;
import org.ieum.testing.StoredPeople;
import org.ieum.testing.StoredTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

/** What arrives over SMTP when a round is published. */
@QuarkusTest
class MailsOfARoundTest extends StoredTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @BeforeEach
    void empty() throws Exception {
        mailbox.purgeEmailFromAllMailboxes();
    }

    @ParameterizedTest
    @CsvSource({
        "ko, new", "ko, moved", "ko, ended",
        "en, new", "en, moved", "en, ended",
        "zh, new", "zh, moved", "zh, ended"
    })
    void saysItInTheReadersLanguage(String language, String change) throws Exception {
        PageLanguage reads = PageLanguage.valueOf(language.toUpperCase(java.util.Locale.ROOT));
        long learner = people.learner("Byeol <b>", Optional.of("learner@example.org"), reads, SEOUL);
        long tutor = people.tutor("Kim & Co", "tutor@example.org", reads, NEW_YORK);
        long pairing = pairings.pairing(learner, tutor, StoredPeople.MONDAY, "TUE 10:00/90", "SUN 22:30/90");
        if (change.equals("ended")) {
            pairings.end(pairing);
        }
        pairings.publish(pairings.round(), Change.valueOf(change.toUpperCase(java.util.Locale.ROOT)), pairing);

        Map<String, MimeMessage> arrived = arrived(2);
        String all = "--- learner\n" + plain(arrived.get("learner@example.org")) + "\n--- tutor\n"
                + plain(arrived.get("tutor@example.org"));
        // What a zone is called differs from one JDK to the next.
        for (ZoneId zone : List.of(SEOUL, NEW_YORK)) {
            all = all.replace(zone.getDisplayName(TextStyle.FULL, reads.locale()), zone.getId());
        }
        all = all.replaceAll("http://localhost:[0-9]+", "BASE");
        assertThat(all).isEqualTo(ExpectedMails.expected("src/test/resources/mails", language + "-" + change, all));
        for (MimeMessage message : arrived.values()) {
            assertThat(wellFormed(MimeParts.find(message, "text/html"))).isTrue();
            assertThat(new CalendarBuilder()
                            .build(new StringReader(MimeParts.find(message, "text/calendar")))
                            .validate()
                            .hasErrors())
                    .isFalse();
        }
        String learnersCopy = whole(arrived.get("learner@example.org"));
        // A link is by chance and may have any short name in it.
        assertThat(learnersCopy).doesNotContain("tutor@example.org", "New_York").doesNotContainPattern("\\bKim\\b");
        assertThat(whole(arrived.get("tutor@example.org"))).doesNotContain("learner@example.org");
        assertThat(MimeParts.find(arrived.get("tutor@example.org"), "text/calendar"))
                .doesNotContain("Byeol");
    }

    @ParameterizedTest
    @CsvSource({
        "ko, offered", "ko, reminded", "ko, other_times", "ko, fell_through",
        "en, offered", "en, reminded", "en, other_times", "en, fell_through",
        "zh, offered", "zh, reminded", "zh, other_times", "zh, fell_through"
    })
    void saysWhatBecomesOfAnOffer(String language, String news) throws Exception {
        PageLanguage reads = PageLanguage.valueOf(language.toUpperCase(java.util.Locale.ROOT));
        long learner = people.learner("Byeol", Optional.of("learner@example.org"), reads, SEOUL);
        long tutor = people.tutor("Kim", "tutor@example.org", reads, NEW_YORK);
        long pairing = pairings.pairing(learner, tutor, StoredPeople.MONDAY, "TUE 10:00/90", "SUN 22:30/90");
        pairings.tell(
                News.valueOf(news.toUpperCase(java.util.Locale.ROOT)), pairing, Instant.parse("2099-12-05T15:00:00Z"));

        Map<String, MimeMessage> arrived = arrived(2);
        String all = "--- learner\n" + plain(arrived.get("learner@example.org")) + "\n--- tutor\n"
                + plain(arrived.get("tutor@example.org"));
        for (ZoneId zone : List.of(SEOUL, NEW_YORK)) {
            all = all.replace(zone.getDisplayName(TextStyle.FULL, reads.locale()), zone.getId());
        }
        all = all.replaceAll("http://localhost:[0-9]+/offer/[A-Za-z0-9_-]{32}", "LINK");
        all = all.replaceAll("http://localhost:[0-9]+/concern", "BASE/concern");
        assertThat(all).isEqualTo(ExpectedMails.expected("src/test/resources/mails", language + "-offer-" + news, all));
        assertThat(whole(arrived.get("learner@example.org")))
                .doesNotContain("tutor@example.org", "New_York")
                .doesNotContainPattern("\\bKim\\b");
        assertThat(whole(arrived.get("tutor@example.org"))).doesNotContain("learner@example.org");
    }

    @Test
    void everyPairingTwoMailsAndEachOnce() throws Exception {
        long[] made = new long[20];
        for (int i = 0; i < made.length; i++) {
            long learner = people.learner("L" + i, Optional.of("l" + i + "@example.org"), PageLanguage.KO, SEOUL);
            long tutor = people.tutor("T" + i, "t" + i + "@example.org", PageLanguage.EN, SEOUL);
            made[i] = pairings.pairing(learner, tutor, StoredPeople.MONDAY, "TUE 10:00/90");
        }
        long round = pairings.round();
        pairings.publish(round, Change.NEW, made);
        pairings.publish(round, Change.NEW, made);
        arrived(40);
        pairings.publish(round, Change.NEW, made);
        long sentinel = people.tutor("S", "sentinel@example.org", PageLanguage.EN, SEOUL);
        people.tutorSignedUp(sentinel);
        assertThat(arrived(41)).hasSize(41);
    }

    @Test
    void aLearnerWithoutAnAddressGetsNone() throws Exception {
        long learner = people.learner("Byeol", Optional.empty(), PageLanguage.KO, SEOUL);
        long tutor = people.tutor("Kim", "tutor@example.org", PageLanguage.KO, SEOUL);
        pairings.publish(
                pairings.round(), Change.NEW, pairings.pairing(learner, tutor, StoredPeople.MONDAY, "TUE 10:00/90"));
        assertThat(arrived(1)).containsOnlyKeys("tutor@example.org");
    }

    /** The messages by recipient, when so many are there. */
    private Map<String, MimeMessage> arrived(int count) throws Exception {
        assertThat(mailbox.waitForIncomingEmail(60_000, count)).isTrue();
        MimeMessage[] messages = mailbox.getReceivedMessages();
        assertThat(messages).hasSize(count);
        Map<String, MimeMessage> byRecipient = new TreeMap<>();
        for (MimeMessage message : messages) {
            noLineIsTooLong(GreenMailUtil.getWholeMessage(message));
            byRecipient.put(message.getAllRecipients()[0].toString(), message);
        }
        return byRecipient;
    }

    /** RFC 5322, 2.1.1: headers as short as they should be, but for the client's boundary; no line longer than it may be. */
    private static void noLineIsTooLong(String message) {
        assertThat(message.substring(0, message.indexOf("\r\n\r\n")).split("\r\n"))
                .allMatch(line -> line.length() <= 78 || line.startsWith("Content-Type: multipart/"));
        assertThat(message.split("\r?\n")).allMatch(line -> line.length() <= 998);
    }

    /** Subject and text. */
    private static String plain(MimeMessage message) throws MessagingException, IOException {
        return message.getSubject() + "\n\n"
                + MimeParts.find(message, "text/plain").replace("\r\n", "\n");
    }

    private static String whole(MimeMessage message) throws MessagingException, IOException {
        return String.join(
                "\n",
                GreenMailUtil.getWholeMessage(message),
                MimeParts.find(message, "text/plain"),
                MimeParts.find(message, "text/html"),
                MimeParts.find(message, "text/calendar"));
    }

    private static boolean wellFormed(String html) throws Exception {
        String xml = html.replaceFirst("(?i)<!doctype html>", "").replaceAll("<meta ([^>]*)>", "<meta $1/>");
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        // But for the way to report that something is wrong, which stands in the foot of each.
        String others = html.replaceAll("http://localhost:[0-9]+/concern(?=[\"<])", "");
        return Arrays.asList("<script", "<img", "http").stream().noneMatch(others::contains);
    }
}
