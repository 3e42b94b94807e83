package org.ieum.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes by time, and how often one counts. */
class TotpTest {

    private static final String SECRET =
            new Base32().encodeToString("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** RFC 6238, appendix B, SHA-1: its eight digits end with the six of an app. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void areThoseOfTheStandard(long second, String eight) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(eight.substring(2));
    }

    @Test
    void countOnceAndNoneBeforeAnyMore() {
        SecondStep step = new SecondStep(1, SECRET);
        Instant now = Instant.ofEpochSecond(1_111_111_111);
        long present = Totp.step(now);
        assertThat(step.takes(Totp.code(SECRET, present - 2), now)).isFalse();
        assertThat(step.takes(Totp.code(SECRET, present + 2), now)).isFalse();
        assertThat(step.takes(Totp.code(SECRET, present - 1), now)).isTrue();
        assertThat(step.takes(Totp.code(SECRET, present), now)).isTrue();
        assertThat(step.takes(Totp.code(SECRET, present), now)).isFalse();
        assertThat(step.takes(Totp.code(SECRET, present - 1), now)).isFalse();
        assertThat(step.takes(Totp.code(SECRET, present + 1), now)).isTrue();
    }

    @Test
    void theAddressForTheAppNamesTheAccount() {
        assertThat(Totp.uri("ABC", "kim+a@example.org"))
                .isEqualTo("otpauth://totp/Ieum:kim%2Ba%40example.org?secret=ABC&issuer=Ieum");
        assertThat(Totp.freshSecret()).matches("[A-Z2-7]{32}").isNotEqualTo(Totp.freshSecret());
    }
}
