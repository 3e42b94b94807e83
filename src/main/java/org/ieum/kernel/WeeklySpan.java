package org.ieum.kernel;

import java.time.DayOfWeek;
import java.util.Objects;

/**
 * A time at which a person is free every week, in a zone that is kept beside it.
 *
 * @param day the day of the week
 * @param from first minute of the day, on the half hour, 0 to 1410
 * @param to minute of the day at which it ends, on the half hour, 30 to 1440
 */
public record WeeklySpan(DayOfWeek day, int from, int to) {

    private static final String FORM = "DAY HH:MM-HH:MM";

    /** @throws Malformed if a time is not on the half hour, or the end not after the beginning */
    public WeeklySpan {
        Objects.requireNonNull(day, "day");
        if (from % HalfHour.MINUTES != 0 || to % HalfHour.MINUTES != 0) {
            throw new Malformed(Fault.NOT_ON_HALF_HOUR, from + "-" + to, FORM);
        }
        if (from < 0 || to > 1440 || from >= to) {
            throw new Malformed(Fault.ENDS_BEFORE_IT_BEGINS, HalfHour.format(from) + "-" + HalfHour.format(to), FORM);
        }
    }

    /**
     * Reads {@code MON 11:00-15:00}; {@code 24:00} may be the end.
     *
     * @throws Malformed if the text is of another form
     */
    public static WeeklySpan parse(String text) {
        String[] parts = text.split("[ -]", -1);
        if (parts.length != 3 || text.charAt(parts[0].length()) != ' ') {
            throw new Malformed(Fault.FORM, text, FORM);
        }
        return parse(parts[0], parts[1], parts[2]);
    }

    /**
     * Reads a day ({@code MON}) and two times ({@code 11:00}).
     *
     * @throws Malformed if one of them is of another form
     */
    public static WeeklySpan parse(String day, String from, String to) {
        return new WeeklySpan(HalfHour.parseDay(day), HalfHour.parseTime(from), HalfHour.parseTime(to));
    }

    /** The form that {@link #parse(String)} reads. */
    @Override
    public String toString() {
        return HalfHour.code(day) + " " + HalfHour.format(from) + "-" + HalfHour.format(to);
    }
}
