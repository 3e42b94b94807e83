package org.ieum.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the cells of a column are: days, numbers, or texts. Of one kind all of them, or all are texts. */
enum TypedCells {
    DAY,
    NUMBER,
    TEXT;

    /** As programs write it; {@code 007} and {@code +82} are keys and telephones. */
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,10})?");

    private static final Pattern ISO_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** Keys and what people write stay as they are, whatever they look like. */
    private static final Set<String> TEXTS = Set.of("ref", "learner_ref", "tutor_ref", "alias", "name", "email", "key");

    /** @param code the name of the column in our files */
    static TypedCells of(String code, List<String> cells) {
        List<String> said = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (said.isEmpty() || TEXTS.contains(code)) {
            return TEXT;
        }
        if (said.stream().allMatch(TypedCells::isDay)) {
            return DAY;
        }
        return said.stream().allMatch(cell -> PLAIN_NUMBER.matcher(cell).matches()) ? NUMBER : TEXT;
    }

    /** A {@link LocalDate}, a {@link BigDecimal}, or the text. */
    Object read(String cell) {
        return switch (this) {
            case DAY -> LocalDate.parse(cell);
            case NUMBER -> new BigDecimal(cell);
            case TEXT -> cell;
        };
    }

    private static boolean isDay(String cell) {
        try {
            // Excel knows no days before 1900.
            return ISO_DAY.matcher(cell).matches() && LocalDate.parse(cell).getYear() >= 1900;
        } catch (DateTimeException e) {
            // The 30th of February is a text.
            return false;
        }
    }
}
