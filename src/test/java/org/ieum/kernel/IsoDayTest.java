package org.ieum.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are a day. */
class IsoDayTest {

    @Test
    void ofTheseThreeCenturies() {
        assertThat(IsoDay.read("2026-11-30")).contains(LocalDate.of(2026, 11, 30));
        assertThat(IsoDay.read("1900-01-01")).isPresent();
        assertThat(IsoDay.read("2199-12-31")).isPresent();
        assertThat(IsoDay.read("2024-02-29")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-0001-01-04",
                "0000-01-03",
                "+12026-11-30",
                "+999999999-12-31",
                "1899-12-31",
                "2200-01-01",
                "2026-02-30",
                "2025-02-29",
                "2026-13-01",
                "2026-11-30 ",
                "2026-11-30T00:00",
                "２０２６-11-30"
            })
    void andNothingElse(String text) {
        assertThat(IsoDay.read(text)).isEmpty();
    }
}
