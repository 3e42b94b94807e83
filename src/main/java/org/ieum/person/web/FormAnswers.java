package org.ieum.person.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ieum.catalogue.District;
import org.ieum.kernel.HalfHour;
import org.ieum.person.People;
import org.ieum.platform.Answer;
import org.ieum.platform.Answers;
import org.ieum.platform.Flaw.Where;
import org.ieum.platform.Shape;

/**
 * A form whose fields are named by the columns; a part of a list's item has the list, the row and the part in its name
 * ({@code languages-0-tag}), which is the field's id as well. Rows that were left empty are no items. The hours of a week are
 * boxes of one name, one a half hour ({@link Ticks}).
 */
public final class FormAnswers implements Answers {

    /** Rows of a list that a form offers at least. */
    static final int ROWS = 3;

    /** Rows of a list that are read: files may have brought in more than a form offers. */
    static final int MOST = 24;

    private static final String CITY = "city";

    private final MultivaluedMap<String, String> fields;
    private final String prefix;

    /** Everything that was sent. */
    public FormAnswers(MultivaluedMap<String, String> fields) {
        this(fields, "");
    }

    private FormAnswers(MultivaluedMap<String, String> fields, String prefix) {
        this.fields = fields;
        this.prefix = prefix;
    }

    /** {@code MON}: how a day begins its half hours. */
    static String code(DayOfWeek day) {
        return day.name().substring(0, 3);
    }

    @Override
    public Answer one(String name) {
        // A part of a city is chosen among the cities, and says which city it is.
        String field = name.equals(People.DISTRICT) ? CITY : prefix + name;
        String value = fields.getFirst(field);
        return new Answer(new Where.Field("/" + field), value == null ? "" : code(name, value));
    }

    /** What is chosen from the whole world is typed by its name. */
    private static String code(String name, String typed) {
        return switch (name) {
            case "time_zone" -> Worldwide.ZONES.code(typed);
            case "tag" -> Worldwide.LANGUAGES.code(typed);
            case CITY -> District.find(typed).map(District::city).orElse(typed);
            case People.DISTRICT -> District.find(typed).map(District::key).orElse(District.NONE);
            default -> typed;
        };
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
        return switch (shape) {
            case LANGUAGE, NEED ->
                IntStream.range(0, MOST)
                        .mapToObj(row -> new FormAnswers(fields, name + "-" + row + "-"))
                        .filter(row -> shape.parts().stream()
                                .anyMatch(part -> !row.one(part).isBlank()))
                        .<Answers>map(row -> row)
                        .toList();
            case SPAN -> spans(name);
        };
    }

    private List<Answers> spans(String name) {
        Where where = new Where.Field("/" + name);
        Ticks ticks = Ticks.of(fields.getOrDefault(name, List.of()));
        Stream<Answers> known = ticks.spans().stream()
                .map(span -> new Given(
                        where,
                        Map.of(
                                "day", code(span.day()),
                                "from", HalfHour.format(span.from()),
                                "to", HalfHour.format(span.to()))));
        // What is no half hour is told as a day that there is not.
        Stream<Answers> strange = ticks.strange().stream().map(text -> new Given(where, Map.of("day", text)));
        return Stream.concat(known, strange).toList();
    }

    /** An item whose parts stand in one place of the form. */
    private record Given(Where where, Map<String, String> parts) implements Answers {

        @Override
        public Answer one(String name) {
            return new Answer(where, parts.getOrDefault(name, ""));
        }

        @Override
        public List<Answer> texts(String name) {
            return List.of();
        }

        @Override
        public List<Answers> items(String name, Shape shape) {
            return List.of();
        }
    }
}
