package org.ieum.person.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ieum.kernel.HalfHour;
import org.ieum.kernel.PageLanguage;
import org.ieum.kernel.WeeklySpan;
import org.ieum.person.web.FormField.FieldRow;
import org.ieum.person.web.FormField.Option;
import org.ieum.platform.Messages;

/** Says back what was answered in a form, in the reader's language. */
public final class FieldAnswers {

    private FieldAnswers() {}

    /** The answer to one question, line by line; empty for none. */
    public static List<String> of(FormField field, PageLanguage language) {
        if (!field.rows().isEmpty()) {
            return field.rows().stream()
                    .map(FieldAnswers::row)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
        if (!field.options().isEmpty() && !field.isTyped()) {
            return chosen(field).toList();
        }
        if (field.value().isEmpty()) {
            return List.of();
        }
        return List.of(field.type().equals("date") ? date(field.value(), language) : field.value());
    }

    /** A line for each day. */
    public static List<String> week(List<WeeklySpan> spans, PageLanguage language) {
        Map<String, List<String>> days = new LinkedHashMap<>();
        spans.stream()
                .sorted(Comparator.comparing(WeeklySpan::day).thenComparing(WeeklySpan::from))
                .forEach(span -> days.computeIfAbsent(
                                span.day().getDisplayName(TextStyle.FULL_STANDALONE, language.locale()),
                                day -> new ArrayList<>())
                        .add(HalfHour.format(span.from()) + "–" + HalfHour.format(span.to())));
        return days.entrySet().stream()
                .map(day -> day.getKey() + " " + String.join(", ", day.getValue()))
                .toList();
    }

    /** Why nothing can be planned in some of these hours; empty if something can in each. */
    public static String warning(List<WeeklySpan> spans, PageLanguage language) {
        return spans.stream().anyMatch(HoursGrid::isScrap)
                ? Messages.in(language, HoursMessages.class).scraps()
                : "";
    }

    /** What the row is about, and each further part with its name: {@code English, Lessons a week: 1}. */
    private static String row(FieldRow row) {
        FormField first = row.cells().get(0);
        return row.cells().stream()
                .flatMap(cell -> chosen(cell).map(text -> cell.equals(first) ? text : cell.label() + ": " + text))
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> chosen(FormField field) {
        if (field.isTyped()) {
            return Stream.of(field.value()).filter(text -> !text.isEmpty());
        }
        return field.options().stream()
                .filter(Option::chosen)
                .map(Option::label)
                .filter(label -> !label.isEmpty());
    }

    private static String date(String text, PageLanguage language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(LocalDate.parse(text));
    }
}
