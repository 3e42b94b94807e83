package org.ieum.person.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ieum.kernel.WeeklySpan;
import org.junit.jupiter.api.Test;

/** Boxes of half hours and the spans of files are two forms of one thing. */
class TicksTest {

    @Test
    void whatTouchesIsOneSpan() {
        assertThat(Ticks.of(List.of("MON-18:30", "MON-18:00", "MON-19:30", "SUN-23:30", "MON-00:00"))
                        .spans())
                .hasToString("[MON 00:00-00:30, MON 18:00-19:00, MON 19:30-20:00, SUN 23:30-24:00]");
    }

    @Test
    void aDaysEndIsNoBeginningOfTheNext() {
        assertThat(Ticks.of(List.of("MON-23:30", "TUE-00:00")).spans())
                .hasToString("[MON 23:30-24:00, TUE 00:00-00:30]");
    }

    @Test
    void whatIsNoHalfHourIsStrange() {
        assertThat(Ticks.of(List.of("MON-18:15", "MON-24:00", "XYZ-18:00", "MON", "", "MON-18:00"))
                        .strange())
                .containsExactly("MON-18:15", "MON-24:00", "XYZ-18:00", "MON", "");
    }

    @Test
    void spansThatTouchOrOverlapTickEachHalfHourOnce() {
        assertThat(Ticks.of(List.of(WeeklySpan.parse("SAT 10:00-11:00"), WeeklySpan.parse("SAT 10:30-11:30"))))
                .containsExactly("SAT-10:00", "SAT-10:30", "SAT-11:00");
    }
}
