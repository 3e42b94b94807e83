package org.ieum.mail.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What servers report is told from what people write, and whose fault it is from whose it is not. */
class ReadingReportsTest {

    @ParameterizedTest
    @CsvSource({
        "postfix-unknown, 5.1.1, true",
        "postfix-no-domain, 5.4.4, true",
        "exim-unknown, 5.1.1, true",
        "gmail-unknown, 5.1.1, true",
        "exchange-unknown, 5.1.10, true",
        "postfix-full, 5.2.2, false",
        "postfix-too-fast, 5.0.0, false",
        "postfix-not-authenticated, 5.7.26, false",
        "postfix-expired, 4.4.1, false",
    })
    void aReportSaysOfWhichMailAndWhy(String file, String status, boolean ofTheAddress) throws IOException {
        DeliveryReport report = read(Reports.text(file)).orElseThrow();
        assertThat(report.mails()).containsExactly(Reports.MAIL);
        DeliveryReport.Delivery failure = report.failure().orElseThrow();
        assertThat(failure.status()).hasToString(status);
        assertThat(failure.status().ofTheAddress()).isEqualTo(ofTheAddress);
        assertThat(failure.words()).isNotEmpty().doesNotContain("\n", "\r", "smtp;");
        assertThat(report.toString()).doesNotContain("@mailbox").doesNotContain(failure.words());
    }

    @Test
    void whatIsStillTriedHasNotFailed() throws IOException {
        DeliveryReport report = read(Reports.text("postfix-delayed")).orElseThrow();
        assertThat(report.mails()).containsExactly(Reports.MAIL);
        assertThat(report.failure()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"holiday", "receipt"})
    void whatIsNoReportIsNone(String file) throws IOException {
        assertThat(read(Reports.text(file))).isEmpty();
    }

    /** Handed on to two, of whom one is gone: it has reached somebody. */
    @Test
    void whatReachedOneOfTwoHasNotFailed() throws IOException {
        String both = Reports.text("postfix-unknown")
                .replace("Original-Recipient:", "X-Before:")
                .replace(
                        "Final-Recipient:",
                        "Final-Recipient: rfc822; other@mailbox.example\r\nAction: relayed\r\nStatus: 2.0.0\r\n\r\nFinal-Recipient:");
        DeliveryReport report = read(both).orElseThrow();
        assertThat(report.recipients()).hasSize(2);
        assertThat(report.failure()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "5.1.7, false",
        "5.1.8, false",
        "5.2.1, true",
        "5.3.0, false",
        "5.4.1, true",
        "5.4.6, false",
        "5.6.0, false",
        "4.1.1, false",
        "5.1, false"
    })
    void aStatusIsAboutTheAddressOrNot(String status, boolean ofTheAddress) {
        assertThat(DeliveryStatus.of(status, "").ofTheAddress()).isEqualTo(ofTheAddress);
    }

    /** Addresses of machines look alike. */
    @Test
    void theServersWordsAreAskedWhereTheReportLeavesItOpen() {
        assertThat(DeliveryStatus.of("5.0.0", "550 blocked 5.10.20.30")).hasToString("5.0.0");
        assertThat(DeliveryStatus.of("5.0.0", "550 5.1.1. No such user")).hasToString("5.1.1");
        assertThat(DeliveryStatus.of("", "")).hasToString("0.0.0");
    }

    /** Parts in parts, parts without end, without a boundary, without anything: none of it is more than no report. */
    @Test
    void whatIsMadeToHurtIsNoReport() throws IOException {
        String nested = "Content-Type: multipart/report; boundary=b\r\n\r\n--b\r\n".repeat(900);
        String many = "Content-Type: multipart/report; boundary=b\r\n\r\n" + "--b\r\n\r\n".repeat(30_000);
        String groups =
                "Content-Type: multipart/report; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n"
                        + "\r\n".repeat(100_000);
        String parameters = "Content-Type: multipart/report" + "; a*0=\"b\"".repeat(20_000) + "\r\n\r\n--b\r\n";
        for (String bomb :
                new String[] {nested, many, groups, parameters, "Content-Type: multipart/report", "", "\u0000"}) {
            assertThat(read(bomb)).isEmpty();
        }
        // As it would be without what was put in its way.
        assertThat(read(Reports.text("postfix-unknown").replace("I'm sorry", "--b\r\n".repeat(2_000))))
                .isEmpty();
        assertThat(read(Reports.text("postfix-unknown").replace("I'm sorry", "--b\r\n".repeat(500))))
                .isPresent();
    }

    /** However many it names, a few are looked up. */
    @Test
    void fewMailsAreTakenOfMany() throws IOException {
        StringBuilder references = new StringBuilder("References:");
        for (int i = 0; i < 1_000; i++) {
            references.append(String.format("%n <%08x-0000-4000-8000-000000000000@ieum.example>", i)
                    .replace("\n", "\r\n"));
        }
        DeliveryReport report =
                read(references + "\r\n" + Reports.text("postfix-unknown")).orElseThrow();
        assertThat(report.mails()).hasSize(32);
    }

    /** A stranger's message that stops its reader would stop all that come after it. */
    @Test
    void whatCannotBeDecodedIsNoReport() throws IOException {
        String odd = Reports.text("postfix-unknown")
                .replace(
                        "text/rfc822-headers\r\nContent-Transfer-Encoding: 8bit",
                        "text/rfc822-headers\r\nContent-Transfer-Encoding: base64");
        assertThat(odd).contains("base64");
        assertThat(read(odd)).isEmpty();
        assertThat(read(odd.replace("base64", "unheard-of"))).isEmpty();
        assertThat(read(Reports.text("postfix-unknown").replace(Reports.MAIL, "<one@other.example>")))
                .isEmpty();
    }

    private static Optional<DeliveryReport> read(String message) {
        return ReadingReports.read(message.getBytes(StandardCharsets.UTF_8));
    }
}
