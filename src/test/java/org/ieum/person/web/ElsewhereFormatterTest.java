package org.ieum.person.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.WeeklySpan;
import org.ieum.person.web.HoursView.Note;
import org.ieum.platform.Messages;
import org.junit.jupiter.api.Test;

/** What a clock elsewhere is here, now and when clocks change. */
@QuarkusTest
class ElsewhereFormatterTest {

    private static final Instant NOVEMBER = Instant.parse("2026-11-23T00:00:00Z");

    @Test
    void theNextDayAndTheChangeInMarch() {
        Note berlin = note("Europe/Berlin", "Berlin", NOVEMBER);
        assertThat(berlin.ahead()).isEqualTo(480);
        assertThat(berlin.text())
                .isEqualTo("18:00 in Berlin is 02:00 the next day in Seoul. Lessons keep their time in Seoul.");
        assertThat(berlin.change())
                .isEqualTo(
                        "From 28 March 2027 on, when the clocks change, 18:00 in Berlin is 01:00 the next day in Seoul."
                                + " If a lesson does not fit then, we look for another time.");
    }

    @Test
    void aChangeMoreThanHalfAYearAheadIsNotSaid() {
        assertThat(note("Europe/Berlin", "Berlin", Instant.parse("2027-04-01T00:00:00Z"))
                        .change())
                .isEmpty();
    }

    @Test
    void whereTheClockIsOursNothingIsSaid() {
        Note tokyo = note("Asia/Tokyo", "Tokyo", NOVEMBER);
        assertThat(tokyo.text() + tokyo.change()).isEmpty();
    }

    @Test
    void aSpanIsSaidOnBothClocks() {
        assertThat(format(NOVEMBER).both(WeeklySpan.parse("SUN 16:00-18:00"), 480))
                .isEqualTo("Sunday 16:00–18:00 (Monday 00:00–02:00 in Seoul)");
        assertThat(format(NOVEMBER).both(WeeklySpan.parse("MON 08:00-09:00"), -540))
                .isEqualTo("Monday 08:00–09:00 (Sunday 23:00–24:00 in Seoul)");
        assertThat(format(NOVEMBER).both(WeeklySpan.parse("MON 18:00-24:00"), -15))
                .isEqualTo("Monday 18:00–24:00 (Monday 17:45–23:45 in Seoul)");
    }

    private static Note note(String zone, String place, Instant now) {
        return format(now).note(ZoneId.of(zone), place, true);
    }

    private static ElsewhereFormatter format(Instant now) {
        return new ElsewhereFormatter(
                Messages.in(PageLanguage.EN, HoursMessages.class),
                Locale.ENGLISH,
                ZoneId.of("Asia/Seoul"),
                "Seoul",
                now);
    }
}
