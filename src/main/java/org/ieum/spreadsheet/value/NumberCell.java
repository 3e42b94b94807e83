package org.ieum.spreadsheet.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a number of a workbook looks like there: a date, a time of day, a key with its zeros, or itself (ECMA-376, 18.8.30). */
public final class NumberCell {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]*\\.?[0-9]+([eE][+-]?[0-9]+)?");
    private static final Pattern ZEROS = Pattern.compile("0{2,40}");

    /** What stands in quotes or brackets, or behind a backslash, is not a part of the date. */
    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|(?i:general)");

    /** {@code e} is a year of an emperor, {@code E+} a power of ten. */
    private static final Pattern OF_DATES = Pattern.compile("[ymd]|e(?![+-])");

    private static final Pattern OF_TIMES = Pattern.compile("[hs]");

    private static final long SECONDS_A_DAY = 86_400;
    private static final int LAST_DAY = 2_958_465;

    private NumberCell() {}

    static boolean isNumber(String raw) {
        return raw != null && NUMBER.matcher(raw).matches();
    }

    /**
     * As one sees it.
     *
     * @param format the number of its format; null if it has none
     * @param pattern the pattern of its format; null if it is one of those that every program knows
     */
    public static String text(String raw, Integer format, String pattern, boolean since1904) {
        if (!isNumber(raw)) {
            return raw == null ? "" : raw;
        }
        BigDecimal number = new BigDecimal(raw);
        String signs =
                pattern == null ? "" : WORDS.matcher(pattern).replaceAll("").toLowerCase(Locale.ROOT);
        boolean inDays = number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
        if (inDays
                && (isOfDates(format)
                        || OF_DATES.matcher(signs).find()
                        || OF_TIMES.matcher(signs).find())) {
            return date(number, since1904);
        }
        if (ZEROS.matcher(signs).matches()) {
            String digits = number.setScale(0, RoundingMode.HALF_UP).toPlainString();
            return "0".repeat(Math.max(0, signs.length() - digits.length())) + digits;
        }
        return plain(number);
    }

    private static String plain(BigDecimal number) {
        // What a program keeps of 0.1 + 0.2 has sixteen digits.
        BigDecimal seen = number.precision() > 15 && number.scale() > 0
                ? number.setScale(Math.max(0, number.scale() - number.precision() + 15), RoundingMode.HALF_UP)
                : number;
        return seen.signum() == 0 ? "0" : seen.stripTrailingZeros().toPlainString();
    }

    /** Formats that have no pattern in the file: of every country, and those of East Asia. */
    private static boolean isOfDates(Integer format) {
        return format != null
                && ((format >= 14 && format <= 22)
                        || (format >= 27 && format <= 36)
                        || (format >= 45 && format <= 47)
                        || (format >= 50 && format <= 58));
    }

    private static String date(BigDecimal days, boolean since1904) {
        // Day 60 is a 29 February 1900, which there was not; nobody here was asked before that.
        LocalDate first = since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        long whole = days.longValue();
        long seconds = days.subtract(BigDecimal.valueOf(whole))
                .multiply(BigDecimal.valueOf(SECONDS_A_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        LocalDateTime at = first.plusDays(whole).atStartOfDay().plus(seconds, ChronoUnit.SECONDS);
        if (whole == 0) {
            return at.toLocalTime().format(DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT));
        }
        return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? at.toLocalDate().toString()
                : at.format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT));
    }
}
