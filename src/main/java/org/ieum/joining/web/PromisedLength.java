package org.ieum.joining.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ieum.kernel.Coded;

/** For how long a volunteer promises to teach, from their first day on. */
enum PromisedLength implements Coded {
    A_YEAR(Period.ofYears(1)),
    YEAR_AND_A_HALF(Period.ofMonths(18)),
    TWO_YEARS(Period.ofYears(2));

    /** The last day, or one of these lengths. */
    static final String FIELD = "commitment_end";

    private static final String START = "commitment_start";

    private final Period length;

    PromisedLength(Period length) {
        this.length = length;
    }

    /** All lengths, and the day that was said if a day was. */
    static List<String> choices(String said) {
        return Stream.concat(
                        Stream.of(values()).map(Coded::code),
                        date(said).stream().map(LocalDate::toString))
                .toList();
    }

    /** One of them in words. */
    static String said(String code, SignUpAnswers asked) {
        return Coded.find(PromisedLength.class, code)
                .map(length -> asked.words().promised(length))
                .orElseGet(() -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(asked.language().locale())
                        .format(LocalDate.parse(code)));
    }

    /** The last day in place of a length; what is neither stays, to be refused. */
    static void settle(MultivaluedMap<String, String> columns) {
        Coded.find(
                        PromisedLength.class,
                        Optional.ofNullable(columns.getFirst(FIELD)).orElse(""))
                .ifPresent(length -> date(columns.getFirst(START))
                        .ifPresentOrElse(
                                start -> columns.putSingle(
                                        FIELD, start.plus(length.length).toString()),
                                () -> columns.remove(FIELD)));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.ofNullable(text).filter(day -> !day.isEmpty()).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            // Said so where it is asked.
            return Optional.empty();
        }
    }
}
