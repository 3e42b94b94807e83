package org.ieum.whatif;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.stream.IntStream;
import org.ieum.kernel.Coded;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.HalfHours;

/** When an invented tutor has time: the usual ways in which people have. */
public enum InventedHours implements Coded {
    WEEKDAY_EVENINGS(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, 18, 22),
    WEEKDAYS(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, 9, 18),
    SATURDAYS(DayOfWeek.SATURDAY, DayOfWeek.SATURDAY, 9, 18),
    SUNDAYS(DayOfWeek.SUNDAY, DayOfWeek.SUNDAY, 9, 18);

    private static final int MINUTES_OF_AN_HOUR = 60;

    private final DayOfWeek first;
    private final DayOfWeek last;
    private final int from;
    private final int to;

    InventedHours(DayOfWeek first, DayOfWeek last, int from, int to) {
        this.first = first;
        this.last = last;
        this.from = from;
        this.to = to;
    }

    HalfHours hours() {
        return HalfHours.of(EnumSet.range(first, last).stream()
                .flatMapToInt(day -> IntStream.range(
                        HalfHour.at(day, from * MINUTES_OF_AN_HOUR), HalfHour.at(day, to * MINUTES_OF_AN_HOUR))));
    }
}
