package org.ieum.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as people and programs write it, {@code 2026-11-30}: of a year that calendars and the database know. */
public final class IsoDay {

    private static final Pattern FORM = Pattern.compile("(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}");

    private IsoDay() {}

    /**
     * The day that a text is.
     *
     * @throws DateTimeException for any other text, {@code -0001-01-04} and the 30th of February with it
     */
    public static LocalDate parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new DateTimeException("no day");
        }
        return LocalDate.parse(text);
    }

    /** Empty for any other text. */
    public static Optional<LocalDate> read(String text) {
        try {
            return Optional.of(parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
