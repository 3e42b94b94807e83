package org.ieum.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.ieum.kernel.LanguageSkill;
import org.ieum.kernel.Session;
import org.ieum.kernel.WeeklySpan;

/**
 * Writes lists of kernel values as {@code text[]}, each item in the form that files use. Not marked immutable, though the
 * lists are: Hibernate then takes the attribute for one that never changes, and a new list is not written.
 */
public abstract class ListConverter<T> implements AttributeConverter<List<T>, String[]> {

    private final Function<String, T> parse;

    /** With the reader of one item; {@link Object#toString()} writes it. */
    protected ListConverter(Function<String, T> parse) {
        this.parse = parse;
    }

    @Override
    public String[] convertToDatabaseColumn(List<T> items) {
        return items == null ? null : items.stream().map(Object::toString).toArray(String[]::new);
    }

    @Override
    public List<T> convertToEntityAttribute(String[] texts) {
        return texts == null ? null : Arrays.stream(texts).map(parse).toList();
    }

    /** Of languages, {@code ko:native}. */
    @Converter
    public static class OfLanguages extends ListConverter<LanguageSkill> {
        OfLanguages() {
            super(LanguageSkill::parse);
        }
    }

    /** Of hours of a week, {@code MON 11:00-15:00}. */
    @Converter
    public static class OfSpans extends ListConverter<WeeklySpan> {
        OfSpans() {
            super(WeeklySpan::parse);
        }
    }

    /** Of lessons, {@code TUE 10:00/90}. */
    @Converter
    public static class OfSessions extends ListConverter<Session> {
        OfSessions() {
            super(Session::parse);
        }
    }
}
