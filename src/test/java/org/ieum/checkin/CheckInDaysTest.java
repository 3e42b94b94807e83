package org.ieum.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The day after the first lesson, two weeks after it, each month, and each quarter after a year. */
class CheckInDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 31);

    private final CheckInDays days = new CheckInDays(Rhythm.of(Period.ofMonths(1)));

    private record Rhythm(
            Period first,
            Period second,
            Period every,
            Period afterAYear,
            Period openFor,
            Period silence,
            Period keptAfter)
            implements CheckInSettings {

        /** As it is without a setting, but for how often. */
        static Rhythm of(Period every) {
            return new Rhythm(
                    Period.ofDays(1),
                    Period.ofDays(14),
                    every,
                    Period.ofMonths(3),
                    Period.ofDays(30),
                    Period.ofDays(21),
                    Period.ofYears(1));
        }
    }

    @Test
    void followTheRhythmThroughTheFirstYearAndLater() {
        assertThat(IntStream.range(0, 16)
                        .mapToObj(number -> days.day(FIRST, number).toString()))
                .containsExactly(
                        "2026-02-01",
                        "2026-02-14",
                        "2026-02-28",
                        "2026-03-31",
                        "2026-04-30",
                        "2026-05-31",
                        "2026-06-30",
                        "2026-07-31",
                        "2026-08-31",
                        "2026-09-30",
                        "2026-10-31",
                        "2026-11-30",
                        "2026-12-31",
                        "2027-01-31",
                        "2027-04-30",
                        "2027-07-31");
    }

    @Test
    void nobodyIsAskedBeforeTheFirstLessonNorOnItsDay() {
        assertThat(days.due(FIRST, FIRST.minusDays(3))).isEmpty();
        assertThat(days.due(FIRST, FIRST)).isEmpty();
        assertThat(days.due(FIRST, FIRST.plusDays(1))).contains(0);
    }

    @Test
    void aDayThatWasMissedIsCaughtUpWithForAWeekAlone() {
        assertThat(days.due(FIRST, LocalDate.of(2026, 2, 20))).contains(1);
        assertThat(days.due(FIRST, LocalDate.of(2026, 2, 21))).isEmpty();
        assertThat(days.due(FIRST, LocalDate.of(2026, 2, 28))).contains(2);
    }

    @Test
    void whoWasTakenOverAfterYearsKeepsTheRhythm() {
        assertThat(days.due(FIRST, LocalDate.of(2029, 1, 31))).contains(21);
        assertThat(days.due(FIRST, LocalDate.of(2029, 2, 27))).isEmpty();
    }

    @Test
    void howOftenIsASetting() {
        CheckInDays weekly = new CheckInDays(Rhythm.of(Period.ofDays(7)));
        assertThat(asked(weekly, 30)).as("each week from day 14 on").containsExactly(1, 14, 21, 28);
        CheckInDays each = new CheckInDays(Rhythm.of(Period.ofDays(14)));
        assertThat(asked(each, 60)).containsExactly(1, 14, 28, 42, 56);
    }

    /** The days after the first lesson on which a number is due that was not asked before, as the job asks. */
    private static List<Integer> asked(CheckInDays days, int most) {
        List<Integer> asked = new ArrayList<>();
        int last = -1;
        for (int day = 0; day <= most; day++) {
            int due = days.due(FIRST, FIRST.plusDays(day)).orElse(-1);
            if (due > last) {
                asked.add(day);
                last = due;
            }
        }
        return asked;
    }
}
