package org.ieum.person.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.platform.Answer;
import org.ieum.platform.Answers;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.Shape;

/**
 * A form whose fields are named by the columns; a part of a list's item has the list, the row and the part in its name
 * ({@code languages-0-tag}), which is the field's id as well. Rows that were left empty are no items.
 */
public final class FormAnswers implements Answers {

    /** Rows of a list that a form offers at least. */
    static final int ROWS = 3;

    /** Spans that a day offers at least: before and after work. */
    static final int SPANS = 2;

    /** Rows of a list, and spans of a day, that are read: files may have brought in more than a form offers. */
    static final int MOST = 24;

    private final MultivaluedMap<String, String> fields;
    private final String prefix;
    private final Map<String, String> given;

    /** Everything that was sent. */
    public FormAnswers(MultivaluedMap<String, String> fields) {
        this(fields, "", Map.of());
    }

    private FormAnswers(MultivaluedMap<String, String> fields, String prefix, Map<String, String> given) {
        this.fields = fields;
        this.prefix = prefix;
        this.given = given;
    }

    /** {@code MON}: the row of a day. */
    static String code(DayOfWeek day) {
        return day.name().substring(0, 3);
    }

    @Override
    public Answer one(String name) {
        String field = prefix + name;
        String value = given.getOrDefault(name, fields.getFirst(field));
        return new Answer(new Where.Field("/" + field), value == null ? "" : value);
    }

    @Override
    public List<Answer> texts(String name) {
        Where where = new Where.Field("/" + name);
        return fields.getOrDefault(name, List.of()).stream()
                .map(value -> new Answer(where, value))
                .toList();
    }

    @Override
    public List<Answers> items(String name, Shape shape) {
        return rows(name, shape)
                .filter(row -> shape.parts().stream()
                        .anyMatch(part ->
                                !row.given.containsKey(part) && !row.one(part).isBlank()))
                .<Answers>map(row -> row)
                .toList();
    }

    private Stream<FormAnswers> rows(String name, Shape shape) {
        return switch (shape) {
            case LANGUAGE, NEED ->
                IntStream.range(0, MOST).mapToObj(row -> new FormAnswers(fields, name + "-" + row + "-", Map.of()));
            case SPAN ->
                Arrays.stream(DayOfWeek.values())
                        .map(FormAnswers::code)
                        .flatMap(day -> IntStream.range(0, MOST)
                                .mapToObj(row -> new FormAnswers(
                                        fields, name + "-" + day + "-" + row + "-", Map.of("day", day))));
        };
    }
}
