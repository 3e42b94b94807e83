package org.ieum.kernel;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A weekly lesson's time, in the installation's zone. Sorted by day and time.
 *
 * @param day the day of the week
 * @param start minute of the day at which it begins, on the half hour
 * @param minutes how long it takes, a multiple of 30; it ends by midnight (rule 6)
 */
public record Session(DayOfWeek day, int start, int minutes) implements Comparable<Session> {

    private static final String FORM = "DAY HH:MM/MINUTES";
    private static final Comparator<Session> ORDER =
            Comparator.comparing(Session::day).thenComparing(Session::start).thenComparing(Session::minutes);

    /** @throws Malformed if it is not on the half hour or runs over midnight */
    public Session {
        Objects.requireNonNull(day, "day");
        if (start % HalfHour.MINUTES != 0 || minutes % HalfHour.MINUTES != 0) {
            throw new Malformed(Fault.NOT_ON_HALF_HOUR, start + "/" + minutes, FORM);
        }
        if (start < 0 || minutes <= 0 || start + minutes > 1440) {
            throw new Malformed(Fault.OUT_OF_RANGE, start + "/" + minutes, "00:00-24:00");
        }
    }

    /** The lesson that begins at a half hour of the week ({@link HalfHour}). */
    public static Session at(int halfHour, int minutes) {
        return new Session(HalfHour.day(halfHour), HalfHour.minuteOfDay(halfHour), minutes);
    }

    /**
     * Reads {@code TUE 10:00/90}.
     *
     * @throws Malformed if the text is of another form
     */
    public static Session parse(String text) {
        String[] parts = text.split("[ /]", -1);
        if (parts.length != 3 || text.charAt(parts[0].length()) != ' ' || !parts[2].matches("[1-9][0-9]{1,2}")) {
            throw new Malformed(Fault.FORM, text, FORM);
        }
        return new Session(HalfHour.parseDay(parts[0]), HalfHour.parseTime(parts[1]), Integer.parseInt(parts[2]));
    }

    /** The half hour of the week at which it begins. */
    public int firstHalfHour() {
        return HalfHour.at(day, start);
    }

    /** How many half hours it takes. */
    public int halfHours() {
        return minutes / HalfHour.MINUTES;
    }

    /** The half hours of the week that it takes. */
    public IntStream indices() {
        return IntStream.range(firstHalfHour(), firstHalfHour() + halfHours());
    }

    /** {@code HH:MM} at which it begins. */
    public String from() {
        return HalfHour.format(start);
    }

    /** {@code HH:MM} at which it ends, {@code 24:00} at midnight. */
    public String to() {
        return HalfHour.format(start + minutes);
    }

    @Override
    public int compareTo(Session other) {
        return ORDER.compare(this, other);
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return HalfHour.code(day) + " " + HalfHour.format(start) + "/" + minutes;
    }
}
