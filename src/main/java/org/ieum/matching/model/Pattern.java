package org.ieum.matching.model;

import java.util.stream.IntStream;
import org.ieum.kernel.Coded;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.HalfHours;

/** Times that somebody who is asked to help can picture, in the problem's zone. */
public enum Pattern implements Coded {
    /** Monday to Friday, 9 to 12. */
    WEEKDAY_MORNINGS(0, 4, 9, 12),
    /** Monday to Friday, 13 to 18. */
    WEEKDAY_AFTERNOONS(0, 4, 13, 18),
    /** Monday to Friday, 18 to 22. */
    WEEKDAY_EVENINGS(0, 4, 18, 22),
    /** 9 to 20. */
    SATURDAYS(5, 5, 9, 20),
    /** 9 to 20. */
    SUNDAYS(6, 6, 9, 20);

    private final int firstDay;
    private final int lastDay;
    private final int from;
    private final int to;

    Pattern(int firstDay, int lastDay, int from, int to) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.from = from;
        this.to = to;
    }

    /** All of its half hours. */
    public HalfHours hours() {
        return HalfHours.of(IntStream.rangeClosed(firstDay, lastDay)
                .flatMap(day -> IntStream.range(day * HalfHour.DAY + 2 * from, day * HalfHour.DAY + 2 * to)));
    }
}
