package org.ieum.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What needs no database: headers, waits, and whether mails leave at all. */
class LetterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kim@example.org\r\nBcc: all@example.org",
                "kim@example.org,all@example.org",
                "kim@example.org; all@example.org",
                "<kim@example.org>",
                "kim@example.org\u0000",
                "kim@@example.org",
                "kim",
                ""
            })
    void anAddressIsOneAddress(String address) {
        assertThatThrownBy(() -> new Letter(address, "Hello", "", "", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not one address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hello\r\nBcc: all@example.org", "Hello\n", "Hel\u0085lo", "Hel\u2028lo", "\u0000"})
    void aSubjectIsOneLine(String subject) {
        assertThatThrownBy(() -> new Letter("kim@example.org", subject, "", "", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("control character in the subject");
        assertThatThrownBy(() -> new Letter.Attachment(subject, "text/calendar", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ieum.example/reminders/x>\r\nBcc: all@example.org",
                "https://ieum.example/reminders/x\n",
                "https://ieum.example/x>, <mailto:all@example.org",
                "https://ieum.example/x y",
                "https://ieum.example/\u00e9",
                "mailto:all@example.org",
                "/reminders/x"
            })
    void whatStopsMailsIsOneLink(String stop) {
        assertThatThrownBy(() -> new Letter("kim@example.org", "Hello", "", "", List.of(), stop))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not one link");
    }

    @Test
    void waitsDoubleUpToTheLongest() {
        Backoff backoff = new Backoff(Duration.ofMinutes(1), Duration.ofHours(6), new Random(1));
        for (int tries = 1; tries < 100; tries++) {
            Duration whole = Duration.ofMinutes(Math.min(1L << Math.min(tries - 1, 20), 360));
            assertThat(backoff.after(tries))
                    .isBetween(
                            whole.multipliedBy(3).dividedBy(4),
                            whole.multipliedBy(5).dividedBy(4));
        }
    }

    @Test
    void onlyASettingThatSomebodyMadeCounts() {
        assertThat(SmtpOptions.configured(config(Map.of()))).isFalse();
        assertThat(SmtpOptions.configured(config(Map.of("quarkus.mailer.host", ""))))
                .isFalse();
        assertThat(SmtpOptions.configured(config(Map.of("quarkus.mailer.host", "localhost"))))
                .isTrue();
    }

    /** With the mailer's own default, as Quarkus sets it. */
    private static SmallRyeConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withDefaultValue("quarkus.mailer.host", "localhost")
                .withSources(new PropertiesConfigSource(settings, "settings", 100))
                .build();
    }
}
