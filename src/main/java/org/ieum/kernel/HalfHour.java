package org.ieum.kernel;

import java.time.DayOfWeek;
import java.util.Arrays;

/**
 * The grid of the week: every availability and every lesson begins and ends on a half hour. A half hour is written as
 * its index in the week, 0 for Monday 00:00 up to {@link #WEEK} - 1.
 */
public final class HalfHour {

    /** Minutes in a half hour. */
    public static final int MINUTES = 30;

    /** Half hours in a day. */
    public static final int DAY = 48;

    /** Half hours in a week. */
    public static final int WEEK = 7 * DAY;

    private HalfHour() {}

    /** The index of a time of a day; {@code minuteOfDay} is on the half hour. */
    public static int at(DayOfWeek day, int minuteOfDay) {
        return (day.getValue() - 1) * DAY + minuteOfDay / MINUTES;
    }

    /** The day that the half hour lies in. */
    public static DayOfWeek day(int index) {
        return DayOfWeek.of(index / DAY + 1);
    }

    /** The minute of the day at which the half hour begins. */
    public static int minuteOfDay(int index) {
        return index % DAY * MINUTES;
    }

    /** {@code MON} for Monday. */
    static String code(DayOfWeek day) {
        return day.name().substring(0, 3);
    }

    /**
     * The day of {@code MON}.
     *
     * @throws Malformed if {@code code} is not one of {@code MON} to {@code SUN}
     */
    public static DayOfWeek parseDay(String code) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> code(day).equals(code))
                .findFirst()
                .orElseThrow(() -> new Malformed(Fault.NOT_ONE_OF, code, "MON, TUE, WED, THU, FRI, SAT, SUN"));
    }

    /**
     * The minute of the day of {@code HH:MM}, {@code 24:00} included.
     *
     * @throws Malformed if the text is no such time or not on the half hour
     */
    public static int parseTime(String text) {
        if (!text.matches("([01][0-9]|2[0-3]):[0-5][0-9]|24:00")) {
            throw new Malformed(Fault.FORM, text, "HH:MM");
        }
        int minute = Integer.parseInt(text.substring(0, 2)) * 60 + Integer.parseInt(text.substring(3));
        if (minute % MINUTES != 0) {
            throw new Malformed(Fault.NOT_ON_HALF_HOUR, text, "HH:00, HH:30");
        }
        return minute;
    }

    /** {@code HH:MM} of a minute of the day, on the half hour or not; 24:00 of the last. */
    public static String format(int minuteOfDay) {
        int minute = minuteOfDay % 60;
        // A page with a week asks for some seven hundred, each of which a Formatter would read its pattern for.
        return (minuteOfDay < 600 ? "0" : "") + minuteOfDay / 60 + (minute < 10 ? ":0" : ":") + minute;
    }
}
