package org.ieum.platform;

import java.util.List;
import java.util.regex.Pattern;

/** The parts of a list's items, and how a file writes an item in one cell. */
public enum Shape {
    /** {@code ko:native}. */
    LANGUAGE("TAG:LEVEL", "([^:]*):([^:]*)", "tag", "level"),
    /** {@code english:2x60}. */
    NEED("SUBJECT:SESSIONSxMINUTES", "([^:]*):([^:x]*)x([^:x]*)", "subject", "sessions", "minutes"),
    /** {@code MON 11:00-15:00}. */
    SPAN("DAY HH:MM-HH:MM", "(\\S+) ([^ -]*)-([^ -]*)", "day", "from", "to");

    private final String form;
    private final Pattern pattern;
    // Made by List.of, which Error Prone cannot see.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> parts;

    Shape(String form, String pattern, String... parts) {
        this.form = form;
        this.pattern = Pattern.compile(pattern);
        this.parts = List.of(parts);
    }

    /** As a person is told. */
    public String form() { return form; }

    /** One group for each of {@link #parts()}. */
    public Pattern pattern() { return pattern; }

    /** The names of the parts. */
    public List<String> parts() { return parts; }
}
