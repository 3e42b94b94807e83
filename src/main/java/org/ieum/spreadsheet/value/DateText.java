package org.ieum.spreadsheet.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ieum.kernel.Text;

/** Dates in the forms in which people and programs write them; never one that can be read in two ways. */
final class DateText {

    /** 2026-11-30, 2026. 11. 30(월), 2026/11/30, 2026년 11월 30일, 2026年11月30日; a time of day may follow. */
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[-./년年]\\s*(\\d{1,2})\\s*[-./月월]\\s*(\\d{1,2})\\s*[.日일]?(?:[T\\s(].*)?");

    /** 20261130, as a program writes it. */
    private static final Pattern WITHOUT_SIGNS = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");

    /** 30 Nov 2026, 30th November 2026, Nov 30, 2026; a time of day may follow. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:(\\d{1,2})(?:st|nd|rd|th)?\\.?[\\s-]+)?([a-z]{3,9})\\.?[\\s-]+(?:(\\d{1,2})(?:st|nd|rd|th)?,?\\s+)?(\\d{4})(?:[,\\s].*)?",
            Pattern.CASE_INSENSITIVE);

    /** 30.11.2026, 30/11/2026, 11/30/2026. */
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})\\s*[-./]\\s*(\\d{1,2})\\s*[-./]\\s*(\\d{4})(?:[T\\s].*)?");

    /** Days since the 30th of December 1899, between 1970 and 2119. */
    private static final Pattern DAY_NUMBER = Pattern.compile("[2-7]\\d{4}(?:\\.\\d+)?");

    private DateText() {}

    /** The day; empty if the text is none, or one of two. */
    static Optional<LocalDate> read(String text) {
        String plain = Text.plain(text);
        Matcher first = YEAR_FIRST.matcher(plain);
        Matcher last = YEAR_LAST.matcher(plain);
        if (first.matches()) {
            return day(number(first, 1), number(first, 2), number(first, 3));
        }
        if (last.matches()) {
            return yearLast(number(last, 3), number(last, 1), number(last, 2), plain.contains("."));
        }
        Matcher bare = WITHOUT_SIGNS.matcher(plain);
        if (bare.matches()) {
            return day(number(bare, 1), number(bare, 2), number(bare, 3));
        }
        Matcher named = NAMED.matcher(plain);
        if (named.matches()) {
            return named(named);
        }
        return DAY_NUMBER.matcher(plain).matches()
                ? Optional.of(LocalDate.of(1899, 12, 30).plusDays((long) Double.parseDouble(plain)))
                : Optional.empty();
    }

    /** The day stands before its month or behind it. */
    private static Optional<LocalDate> named(MatchResult date) {
        String month = date.group(2).toUpperCase(Locale.ROOT);
        if ((date.group(1) == null) == (date.group(3) == null)) {
            return Optional.empty();
        }
        return Arrays.stream(Month.values())
                .filter(known -> known.name().startsWith(month))
                .findFirst()
                .flatMap(known -> day(number(date, 4), known.getValue(), number(date, date.group(1) == null ? 3 : 1)));
    }

    /** With dots the day comes first everywhere; with strokes it depends on the country. */
    private static Optional<LocalDate> yearLast(int year, int one, int other, boolean dots) {
        if (dots || one > 12 || one == other) {
            return day(year, other, one);
        }
        return other > 12 ? day(year, one, other) : Optional.empty();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            // The 30th of February is nobody's day: not understood, like any other text that is no date.
            return Optional.empty();
        }
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
